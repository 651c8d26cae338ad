/** An article as a file: front matter in YAML, then its Markdown. What is exported is what can be imported. */
import { ArticleFile } from '@myhibachi/contracts';
import { parse, stringify } from 'yaml';
import { invalidField } from '../kernel/index.ts';

const FENCE = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/;

function readFrontMatter(text: string, name: string): unknown {
  try {
    return parse(text, { maxAliasCount: 0 });
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0] : 'unreadable';
    throw invalidField(name, `The front matter is not YAML: ${why}`);
  }
}

/** `name` is what a complaint calls the file. Throws `validation_failed` with what is wrong and where. */
export function parseArticleFile(text: string, name: string): ArticleFile {
  const match = FENCE.exec(text.replace(/^\uFEFF/, ''));
  if (match === null) throw invalidField(name, 'Please begin the file with front matter between two lines of ---.');
  const matter = readFrontMatter(match[1] ?? '', name);
  const given = typeof matter === 'object' && matter !== null ? matter : {};
  const parsed = ArticleFile.safeParse({ asks: [], reviewBy: null, ...given, body: match[2] ?? '' });
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw invalidField(name, `${issue?.path.join('.') ?? 'front matter'}: ${issue?.message ?? 'unreadable'}`);
}

/** The file `parseArticleFile` reads back to the same article. */
export function formatArticleFile({ body, ...matter }: ArticleFile): string {
  const { reviewBy, ...rest } = matter;
  const kept = reviewBy === null ? rest : { ...rest, reviewBy };
  return `---\n${stringify(kept, { lineWidth: 0 })}---\n\n${body.trim()}\n`;
}
