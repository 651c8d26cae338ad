/** What an answer is about, below it, as mail programs write it. */

const MOST_QUOTED = 1_500;

/** `when` in words. Only what was said last: the rest of the thread is in the reader's own mailbox. */
export function quoteBelow(
  said: { readonly text: string; readonly when: string; readonly who: string },
  language: 'en' | 'es' = 'en',
): string {
  const shown = said.text.length > MOST_QUOTED ? `${said.text.slice(0, MOST_QUOTED)} …` : said.text;
  const rows = shown.split('\n').map((row) => `> ${row}`.trimEnd());
  const head = language === 'es' ? `El ${said.when}, ${said.who} escribió:` : `On ${said.when}, ${said.who} wrote:`;
  return [head, ...rows].join('\n');
}
