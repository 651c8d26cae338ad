/** Markdown as a page and as plain words. CommonMark without raw HTML, and without links that could run something. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { micromark } from 'micromark';

/** HTML that is safe to put into a page: micromark escapes raw HTML and drops dangerous addresses. */
export function markdownToHtml(markdown: string): string {
  return micromark(markdown);
}

/** The paragraphs, headings and list entries as plain words, one an entry. */
export function passagesOf(markdown: string): readonly string[] {
  return fromMarkdown(markdown)
    .children.flatMap((node) =>
      node.type === 'list' ? node.children.map((item) => `• ${toString(item)}`) : [toString(node)],
    )
    .map((words) => words.replaceAll(/\s+/g, ' ').trim())
    .filter((words) => words !== '');
}

/** Passages as one text, for a chat or a text message. */
export function inWords(passages: readonly string[]): string {
  return passages.join('\n');
}

/** The whole as plain words. */
export function markdownToWords(markdown: string): string {
  return inWords(passagesOf(markdown));
}
