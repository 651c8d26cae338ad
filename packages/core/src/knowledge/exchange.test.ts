import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStation } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { proveVerb } from '../../../../tests/support/verb-table.ts';
import {
  archiveArticle,
  compareWithRepo,
  createArticle,
  editArticle,
  exportArticlesAsJson,
  exportArticlesAsZip,
  getArticle,
  importArticles,
  listArticles,
  listGaps,
  publishArticle,
  recordGap,
  resolveGap,
  seedArticles,
  takeFromRepo,
} from './index.ts';

const REASON = 'Written for a test of this file.';
const WRITERS = ['super_admin', 'admin', 'support', 'system'] as const;
const MINIMUM = { slug: 'party-minimum', language: 'en' } as const;
let t: TestPlatform;
let repoArticles: number;
beforeAll(async () => {
  t = await createTestPlatform();
  await openStation(t);
  repoArticles = await seedArticles(t.system());
});
afterAll(() => t.close());

async function articleNamed(slug: string) {
  const row = await t.platform.db
    .selectFrom('knowledge_articles')
    .select('id')
    .where('slug', '=', slug)
    .where('language', '=', 'en')
    .executeTakeFirstOrThrow();
  return getArticle(t.staff('admin'), { id: `art_${row.id.replaceAll('-', '')}` });
}

async function edit(slug: string, body: string): Promise<void> {
  const { id, version, category, audience, reviewBy, title, asks } = await articleNamed(slug);
  const placing = { category, audience, reviewBy, ownerId: null };
  await editArticle(t.staff('admin'), { id, version, ...placing, title, asks, body, reason: REASON });
}

const file = (slug: string, body = 'Any words.') => ({
  slug,
  language: 'en' as const,
  category: 'event' as const,
  audience: 'public' as const,
  title: `About ${slug}`,
  reviewBy: null,
  asks: [],
  body,
});

let imported = 0;
proveVerb(() => t, 'bringing articles in', {
  allowed: WRITERS,
  action: 'article.import',
  prepare: async () => {
    imported += 1;
    const request = { apply: true, files: [], articles: [file(`brought-in-${imported}`)] };
    return { by: t.staff('admin'), run: (ctx) => importArticles(ctx, request) };
  },
});
proveVerb(() => t, 'taking the program’s version', {
  allowed: WRITERS,
  action: 'article.take',
  prepare: async () => {
    await edit('tipping', `Changed here ${imported}.`);
    const { version } = await articleNamed('tipping');
    return { by: t.staff('admin'), run: (ctx) => takeFromRepo(ctx, { slug: 'tipping', language: 'en', version }) };
  },
});
proveVerb(() => t, 'noting a question nobody could answer', {
  allowed: ['super_admin', 'admin', 'support', 'system', 'concierge'],
  action: 'knowledge_gap.record',
  prepare: async () => ({
    by: t.as({ kind: 'concierge', conversationId: 'c' }),
    run: (ctx) => recordGap(ctx, { question: 'Do you cook on the moon?', language: 'en' }),
  }),
});
proveVerb(() => t, 'closing such a question', {
  allowed: WRITERS,
  action: 'knowledge_gap.resolve',
  prepare: async () => {
    const gap = await recordGap(t.system(), { question: 'Do you cook under water?', language: 'en' });
    return { by: t.staff('support'), run: (ctx) => resolveGap(ctx, { id: gap.id, articleId: null }) };
  },
});

describe('the articles of the program', () => {
  it('come in once, published, and are due for review in a year', async () => {
    expect(repoArticles).toBeGreaterThan(60);
    expect(await seedArticles(t.system())).toBe(0);
    const { items } = await listArticles(t.staff('admin'), { q: 'is there a travel fee', limit: 1 });
    expect(items[0]).toMatchObject({ slug: 'travel-fee', status: 'published', reviewBy: '2028-04-12' });
    await expect(seedArticles(t.staff('finance'))).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('that staff have changed or put away stay as they are, and show up as different', async () => {
    await edit('wind', 'Too much wind is too much wind.');
    const { id, version } = await articleNamed('halal');
    await archiveArticle(t.staff('admin'), { id, version, reason: REASON });
    expect(await seedArticles(t.system())).toBe(0);
    expect((await articleNamed('wind')).body).toBe('Too much wind is too much wind.');
    const { items, same } = await compareWithRepo(t.staff('finance'));
    expect(items.find(({ slug }) => slug === 'wind')).toMatchObject({
      state: 'edited',
      here: { body: 'Too much wind is too much wind.' },
      repository: { body: expect.stringContaining('{{policy.windMph}}') },
    });
    expect(items.some(({ slug }) => slug === 'halal')).toBe(false);
    expect(same).toBe(repoArticles - items.length);
  });

  it('tell a version that is newer in the program from one that was changed here, and from both', async () => {
    const stale = { repo_hash: 'a'.repeat(64) };
    const { db } = t.platform;
    await edit('kosher', 'Changed here.');
    await db.updateTable('knowledge_articles').set(stale).where('slug', '=', 'kosher').execute();
    const state = async (slug: string) =>
      (await compareWithRepo(t.staff('admin'))).items.find((entry) => entry.slug === slug)?.state;
    expect(await state('kosher')).toBe('both');
    const { hashOfWords } = await import('./repo-articles.ts');
    const here = await articleNamed('kosher');
    const kept = { repo_hash: hashOfWords(here) };
    await db.updateTable('knowledge_articles').set(kept).where('slug', '=', 'kosher').execute();
    expect(await state('kosher')).toBe('outdated');
  });

  it('are taken one by one, as a new version that hosts read at once', async () => {
    await edit('party-minimum', 'Changed here.');
    const changed = await articleNamed('party-minimum');
    const taking = takeFromRepo(t.staff('admin'), { ...MINIMUM, version: changed.version - 1 });
    await expect(taking).rejects.toMatchObject({ code: 'version_conflict' });
    const taken = await takeFromRepo(t.staff('admin'), { ...MINIMUM, version: changed.version });
    expect(taken).toMatchObject({ version: changed.version + 1, publishedVersion: changed.version + 1 });
    expect(taken.body).toContain('{{price.partyMinimum}}');
    const unknown = takeFromRepo(t.staff('admin'), { slug: 'no-such', language: 'en', version: null });
    await expect(unknown).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('articles brought in', () => {
  it('are those that were taken along, as Markdown or as data', async () => {
    const zip = unzipSync(await exportArticlesAsZip(t.staff('finance'), { language: 'es' }));
    const names = Object.keys(zip);
    expect(names).toContain('es/party-minimum.md');
    const files = names.map((name) => ({ name, text: strFromU8(zip[name] ?? new Uint8Array()) }));
    const { articles } = JSON.parse(await exportArticlesAsJson(t.staff('finance'), { language: 'en' })) as {
      articles: ReturnType<typeof file>[];
    };
    expect(articles.some(({ slug }) => slug === 'halal')).toBe(false);
    const result = await importArticles(t.staff('admin'), { apply: false, files, articles });
    expect(result.applied).toBe(false);
    expect(result.items.length).toBe(files.length + articles.length);
    expect(new Set(result.items.map(({ outcome }) => outcome))).toEqual(new Set(['same']));
  });

  it('are drafts, or versions that wait to be published; looking first changes nothing', async () => {
    const changed = { ...file('parking'), slug: 'parking', body: 'Park on the street.' };
    const request = { files: [], articles: [changed, file('valet')] };
    const made = await createArticle(t.staff('admin'), { ...file('parking'), ownerId: null });
    await publishArticle(t.staff('admin'), { id: made.id, version: 1 });
    const outcomes = [
      { slug: 'parking', language: 'en', outcome: 'changed' },
      { slug: 'valet', language: 'en', outcome: 'new' },
    ];
    const looked = await importArticles(t.staff('admin'), { ...request, apply: false });
    expect(looked).toEqual({ applied: false, items: outcomes });
    expect((await articleNamed('parking')).version).toBe(1);
    expect(await importArticles(t.staff('admin'), { ...request, apply: true })).toEqual({
      applied: true,
      items: outcomes,
    });
    expect(await articleNamed('parking')).toMatchObject({ version: 2, publishedVersion: 1 });
    expect(await articleNamed('valet')).toMatchObject({ status: 'draft', version: 1 });
  });

  it('are refused as a whole, each by its file, when one cannot be kept', async () => {
    const files = [
      { name: 'a.md', text: 'no front matter' },
      { name: 'b.md', text: '---\nslug: b\nlanguage: en\ncategory: menu\naudience: public\ntitle: B\n---\nIt is $9.' },
    ];
    const request = { apply: true, files, articles: [file('ferry'), file('ferry')] };
    await expect(importArticles(t.staff('admin'), request)).rejects.toMatchObject({
      code: 'validation_failed',
      fields: [
        { field: 'a.md', message: expect.stringContaining('front matter') },
        { field: 'b.md', message: expect.stringContaining('“$9”') },
        { field: 'articles.1', message: expect.stringContaining('twice') },
      ],
    });
    await expect(articleNamed('ferry')).rejects.toThrow('no result');
  });
});

describe('a question nobody could answer', () => {
  it('is counted once however it is typed, without what is personal, and opened again when it comes back', async () => {
    const ask = (question: string) => recordGap(t.system(), { question, language: 'en' });
    const first = await ask('Can my dog Candles have a plate? Call (510) 555-0123');
    expect(first.question).toBe('can my dog candles have a plate call …');
    const again = await Promise.all([1, 2, 3].map(() => ask('can my dog candles have a plate, call 510 555 0199!!')));
    expect(new Set(again.map(({ id }) => id))).toEqual(new Set([first.id]));
    const [top] = (await listGaps(t.staff('finance'), { status: 'open', limit: 1 })).items;
    expect(top).toMatchObject({ id: first.id, asked: 4 });
    const { id: articleId } = await articleNamed('party-minimum');
    const closed = await resolveGap(t.staff('support'), { id: first.id, articleId });
    expect(closed).toMatchObject({ status: 'answered', article: { id: articleId } });
    const twice = resolveGap(t.staff('support'), { id: first.id, articleId: null });
    await expect(twice).rejects.toMatchObject({ code: 'invalid_transition' });
    expect(await ask('can my dog candles have a plate call 5105550123')).toMatchObject({ status: 'open', asked: 5 });
    await expect(ask('?!… 510 555 0123')).rejects.toMatchObject({ code: 'validation_failed' });
  });

  it('is listed page by page, the most asked first', async () => {
    const page = (cursor?: string) => listGaps(t.staff('admin'), { status: 'open', limit: 1, cursor });
    const first = await page();
    const second = await page(first.nextCursor ?? '');
    expect(first.items[0]?.asked).toBeGreaterThanOrEqual(second.items[0]?.asked ?? 0);
    expect(second.items[0]?.id).not.toBe(first.items[0]?.id);
    await expect(listGaps(t.staff('chef'), { status: 'open', limit: 1 })).rejects.toMatchObject({ code: 'forbidden' });
  });
});
