/** The articles that come with the program: Markdown files beside this one, read once. */
import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArticleFile } from '@myhibachi/contracts';
import { canonicalJson } from '../kernel/index.ts';
import { parseArticleFile } from './article-file.ts';
import type { ArticleWords } from './check-article.ts';

const FOLDER = join(import.meta.dirname, 'articles');

/** By which the words of a version are told from others: what was taken, and what has been changed since. */
export function hashOfWords({ title, body, asks }: ArticleWords): string {
  return createHash('sha256').update(canonicalJson({ title, body, asks })).digest('hex');
}

async function readAll(): Promise<readonly ArticleFile[]> {
  const names = (await readdir(FOLDER, { recursive: true })).filter((name) => name.endsWith('.md')).toSorted();
  return Promise.all(names.map(async (name) => parseArticleFile(await readFile(join(FOLDER, name), 'utf8'), name)));
}

let known: Promise<readonly ArticleFile[]> | null = null;

/** Every article of the program, by file name. A file that cannot be read is an error, never left out. */
export async function readRepoArticles(): Promise<readonly ArticleFile[]> {
  known ??= readAll();
  return known;
}
