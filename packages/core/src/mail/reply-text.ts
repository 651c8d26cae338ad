/** What somebody wrote anew in a mail, apart from what they quote and their signature. */
import EmailReplyParser from 'email-reply-parser';
import { convert } from 'html-to-text';
import type { ParsedMail } from 'mailparser';

/** More than anybody writes; what a hostile mail costs to read stays bounded. */
const MOST_READ = 16_000;
const MOST_HTML = 200_000;
const MOST_LINE = 2_000;

const SELECTORS = [
  // Where mail programs put what they quote, whatever language they introduce it in.
  { selector: 'blockquote', format: 'skip' },
  { selector: '.gmail_quote', format: 'skip' },
  { selector: '.gmail_quote_container', format: 'skip' },
  { selector: '#appendonsend', format: 'skip' },
  { selector: '#divRplyFwdMsg', format: 'skip' },
  { selector: '.moz-cite-prefix', format: 'skip' },
  { selector: '.yahoo_quoted', format: 'skip' },
  { selector: '.gmail_signature', format: 'skip' },
  { selector: 'img', format: 'skip' },
  { selector: 'a', options: { ignoreHref: true } },
];

function fromHtml(html: string): string {
  return convert(html.slice(0, MOST_HTML), {
    wordwrap: false,
    selectors: SELECTORS,
    limits: { maxInputLength: MOST_HTML, maxDepth: 100, maxChildNodes: 5_000 },
  });
}

/** Marks nobody sees, which can turn what stands behind them around or hide it. */
const UNSEEN = /[\u200b\u2060-\u2069\u202a-\u202e\ufeff]/gu;

/** One line of a mail's head, as it can be shown: no control characters, nothing unseen. */
export function oneLine(text: string): string {
  return text
    .replaceAll(UNSEEN, '')
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

function tidy(text: string): string {
  return (
    text
      .replaceAll(/\r\n?/g, '\n')
      .replaceAll(/[^\P{Cc}\n\t]/gu, '')
      .replaceAll(UNSEEN, '')
      .split('\n')
      // Row by row: a pattern anchored at the end of a row is tried anew at every blank of a long run.
      .map((row) => row.trimEnd())
      .join('\n')
      .replaceAll(/\n{3,}/g, '\n\n')
      .trim()
  );
}

/** Of a mail that is too long, what is plainly quoted goes first: the new words may stand below it. */
function bounded(text: string): string {
  if (text.length <= MOST_READ) return text;
  const rows = text.slice(0, MOST_HTML).split('\n');
  const kept = rows.filter((row) => !row.startsWith('>')).map((row) => row.slice(0, MOST_LINE));
  return kept.join('\n').slice(0, MOST_READ);
}

/** The new words of a mail. Where everything looks quoted, all of it: nothing a host wrote may vanish. */
export function replyText(mail: Pick<ParsedMail, 'text' | 'html'>): string {
  const plain = tidy((mail.text ?? '').slice(0, MOST_HTML));
  const whole = plain === '' ? tidy(fromHtml(typeof mail.html === 'string' ? mail.html : '')) : plain;
  const read = bounded(whole);
  return tidy(new EmailReplyParser().read(read).getVisibleText()) || read || whole.slice(0, MOST_READ);
}
