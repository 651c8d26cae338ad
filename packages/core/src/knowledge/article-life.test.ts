import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article, NewArticle } from '@myhibachi/contracts';
import { openStation } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { createStaff } from '../../../../tests/support/staff.ts';
import { proveVerb } from '../../../../tests/support/verb-table.ts';
import { encodeId } from '../kernel/index.ts';
import { changeMenuItem } from '../catalog/index.ts';
import { changeVariable } from '../variables/index.ts';
import {
  archiveArticle,
  createArticle,
  editArticle,
  getArticle,
  listArticles,
  listFaqs,
  listFigures,
  listVersions,
  previewArticle,
  publishArticle,
  restoreVersion,
  searchKnowledge,
} from './index.ts';

const REASON = 'Hosts asked whether travel counts.';
const WRITERS = ['super_admin', 'admin', 'support', 'system'] as const;
let t: TestPlatform;
let count = 0;
beforeAll(async () => {
  t = await createTestPlatform();
  await openStation(t);
});
afterAll(() => t.close());

function words(over: Partial<NewArticle> = {}): NewArticle {
  count += 1;
  return {
    slug: `zeppelin-landing-${count}`,
    language: 'en',
    category: 'event',
    audience: 'public',
    reviewBy: null,
    ownerId: null,
    title: `Zeppelin landing ${count}`,
    body: 'A zeppelin lands for {{price.adult}}, for up to {{party.maxOnlineGuests}} heads.',
    asks: ['airship'],
    ...over,
  };
}

async function written(over: Partial<NewArticle> = {}): Promise<Article> {
  return createArticle(t.staff('admin'), words(over));
}

async function published(over: Partial<NewArticle> = {}): Promise<Article> {
  const { id, version } = await written(over);
  return publishArticle(t.staff('admin'), { id, version });
}

function editOf(article: Article, over: Partial<Parameters<typeof editArticle>[1]> = {}) {
  const { id, version, category, audience, reviewBy, title, body, asks } = article;
  return { id, version, category, audience, reviewBy, ownerId: null, title, body, asks, reason: REASON, ...over };
}

const find = (question: string) => searchKnowledge(t.visitor(), { question, language: 'en', limit: 10 });

proveVerb(() => t, 'writing an article', {
  allowed: WRITERS,
  action: 'article.create',
  prepare: async () => ({ by: t.staff('support'), run: (ctx) => createArticle(ctx, words()) }),
});
proveVerb(() => t, 'changing an article', {
  allowed: WRITERS,
  action: 'article.edit',
  prepare: async () => {
    const article = await written();
    return { by: t.staff('admin'), run: (ctx) => editArticle(ctx, editOf(article, { body: 'Other words.' })) };
  },
});
proveVerb(() => t, 'publishing an article', {
  allowed: WRITERS,
  action: 'article.publish',
  prepare: async () => {
    const { id, version } = await written();
    return { by: t.staff('admin'), run: (ctx) => publishArticle(ctx, { id, version }) };
  },
});
proveVerb(() => t, 'archiving an article', {
  allowed: WRITERS,
  action: 'article.archive',
  prepare: async () => {
    const { id, version } = await published();
    return { by: t.staff('admin'), run: (ctx) => archiveArticle(ctx, { id, version, reason: REASON }) };
  },
});
proveVerb(() => t, 'restoring a version', {
  allowed: WRITERS,
  action: 'article.restore_version',
  prepare: async () => {
    const first = await written();
    const { id, version } = await editArticle(t.staff('admin'), editOf(first, { body: 'Other words.' }));
    const input = { id, version, restore: 1, reason: REASON };
    return { by: t.staff('admin'), run: (ctx) => restoreVersion(ctx, input) };
  },
});

describe('an article', () => {
  it('is read by hosts once it is published, with the figures in force at that moment', async () => {
    const draft = await written({ title: 'Landing a dirigible' });
    expect((await find('dirigible')).items).toEqual([]);
    await publishArticle(t.staff('admin'), { id: draft.id, version: 1 });
    const text = async () => (await find('dirigible')).items[0]?.text;
    expect(await text()).toBe('A zeppelin lands for $55, for up to 50 heads.');
    await changeVariable(t.system(), { key: 'price.adultCents', value: 6_050, reason: 'A new season, a new price.' });
    expect(await text()).toBe('A zeppelin lands for $60.50, for up to 50 heads.');
    await changeVariable(t.system(), { key: 'price.adultCents', value: 5_500, reason: 'The old price after all.' });
  });

  it('keeps what hosts read until a change of its words is published, and every version for good', async () => {
    const first = await published({ title: 'Mooring a blimp' });
    const second = await editArticle(t.staff('admin'), editOf(first, { body: 'It needs a mast.' }));
    expect(second).toMatchObject({ version: 2, publishedVersion: 1, body: 'It needs a mast.' });
    expect((await find('blimp')).items[0]).toMatchObject({ version: 1, text: expect.stringContaining('zeppelin') });
    await publishArticle(t.staff('admin'), { id: first.id, version: 2 });
    expect((await find('blimp')).items[0]).toMatchObject({ version: 2, text: 'It needs a mast.' });
    const back = await restoreVersion(t.staff('admin'), { id: first.id, version: 2, restore: 1, reason: REASON });
    expect(back).toMatchObject({ version: 3, publishedVersion: 2, body: first.body });
    const { items, nextCursor } = await listVersions(t.staff('finance'), { id: first.id, limit: 2 });
    expect(items.map(({ version }) => version)).toEqual([3, 2]);
    const rest = await listVersions(t.staff('finance'), { id: first.id, limit: 2, cursor: nextCursor ?? '' });
    expect(rest.items.map(({ version }) => version)).toEqual([1]);
    const rows = t.platform.db.updateTable('knowledge_versions').set({ body: 'forged' });
    await expect(rows.where('version', '=', 1).execute()).rejects.toThrow('immutable');
  });

  it('changed by two people at once takes the first, and tells the second', async () => {
    const article = await written();
    const edits = ['One way.', 'Another way.'].map((body) => editArticle(t.staff('admin'), editOf(article, { body })));
    const outcomes = await Promise.allSettled(edits);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const conflict = { reason: expect.objectContaining({ code: 'version_conflict', details: { version: 2 } }) };
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject(conflict);
    expect((await getArticle(t.staff('admin'), { id: article.id })).version).toBe(2);
  });

  it('has its name once in each language, however many write it at the same time', async () => {
    const same = words();
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => createArticle(t.staff('admin'), same)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(createArticle(t.staff('admin'), same)).rejects.toMatchObject({ code: 'already_exists' });
    const other = await createArticle(t.staff('admin'), { ...same, language: 'es' });
    expect(other.translations).toEqual([expect.objectContaining({ language: 'en', status: 'draft' })]);
  });

  it.each([
    ['a price', 'Hello.\n\nIt costs $55.', /^Line 3: “\$55”.*\{\{price\.adult\}\}/],
    ['a distance', 'The first 30 miles are free.', /\{\{travel\.freeMiles\}\}/],
    ['a deadline', 'Until 48 hours before.', /\{\{scheduling\.noticeHours\}\}/],
    ['an unknown reference', 'It costs {{price.adul}}.', /no figure \{\{price\.adul\}\}.*\{\{price\.adult\}\}/],
    ['a reference of an unknown family', 'It costs {{cost.adult}}.', /\{\{price\.…\}\}/],
    ['a lonely brace', 'It costs {{price.adult.', /without their other half/],
  ])('is refused with %s, naming the line and the fix', async (_what, body, says) => {
    const refused = { code: 'validation_failed', fields: [{ field: 'body', message: expect.stringMatching(says) }] };
    await expect(written({ body })).rejects.toMatchObject(refused);
    const kept = await written();
    await expect(editArticle(t.staff('admin'), editOf(kept, { body }))).rejects.toMatchObject(refused);
  });

  it('is never shown with a hole: what refers to a dish that is gone waits for its writer', async () => {
    const title = 'A gondola of scallops';
    const { id } = await published({ title, body: 'They are {{menu.scallops}} each.' });
    expect((await find('gondola')).items[0]?.text).toBe('They are $5 each.');
    await changeMenuItem(t.system(), { slug: 'scallops', active: false, reason: 'Out of season for a while.' });
    expect((await find('gondola')).items).toEqual([]);
    expect((await listFaqs(t.visitor(), { language: 'en' })).items.map((faq) => faq.title)).not.toContain(title);
    expect((await getArticle(t.staff('admin'), { id })).missingFigures).toEqual(['menu.scallops']);
    await changeMenuItem(t.system(), { slug: 'scallops', active: true, reason: 'In season again, as ever.' });
    expect((await find('gondola')).items).toHaveLength(1);
  });

  it('is taken away by archiving it, and comes back by publishing it', async () => {
    const { id, version } = await published({ title: 'A hovercraft in the pool' });
    const input = { id, version, reason: REASON };
    expect(await archiveArticle(t.staff('admin'), input)).toMatchObject({ status: 'archived' });
    expect((await find('hovercraft')).items).toEqual([]);
    await expect(archiveArticle(t.staff('admin'), input)).rejects.toMatchObject({ code: 'invalid_transition' });
    await publishArticle(t.staff('admin'), { id, version });
    expect((await find('hovercraft')).items).toHaveLength(1);
  });

  it('for staff is found by staff alone', async () => {
    await published({ title: 'The submarine procedure', audience: 'staff' });
    const asked = { question: 'submarine', language: 'en', limit: 3 } as const;
    expect((await searchKnowledge(t.staff('support'), asked)).items).toHaveLength(1);
    expect((await searchKnowledge(t.staff('chef'), asked)).items).toEqual([]);
    expect((await searchKnowledge(t.as({ kind: 'concierge', conversationId: 'c' }), asked)).items).toEqual([]);
    expect((await searchKnowledge(t.visitor(), asked)).items).toEqual([]);
  });

  it('belongs to somebody who works here, and comes up when its day of review has come', async () => {
    const person = await createStaff(t, 'support');
    const ownerId = encodeId('stf', person.staffId);
    const owned = await written({ ownerId, reviewBy: '2027-04-01' });
    expect(owned.owner).toMatchObject({ id: ownerId });
    const later = await written({ reviewBy: '2027-05-01' });
    const due = await listArticles(t.staff('admin'), { reviewDue: true, limit: 100 });
    const ids = new Set(due.items.map(({ id }) => id));
    expect([ids.has(owned.id), ids.has(later.id)]).toEqual([true, false]);
    const nobody = written({ ownerId: `stf_${'0'.repeat(32)}` });
    await expect(nobody).rejects.toMatchObject({ code: 'validation_failed', fields: [{ field: 'ownerId' }] });
  });

  it('is listed by filters and found by a title with a typing error, page by page', async () => {
    const made = [await written({ title: 'Monorail one' }), await written({ title: 'Monorail two' })];
    const list = (over: Partial<Parameters<typeof listArticles>[1]>) =>
      listArticles(t.staff('station_manager'), { limit: 1, ...over });
    const first = await list({
      q: 'monorrail',
      status: 'draft',
      category: 'event',
      language: 'en',
      audience: 'public',
    });
    const second = await list({ q: 'monorail', cursor: first.nextCursor ?? '' });
    expect([first, second].flatMap(({ items }) => items.map(({ id }) => id)).toSorted()).toEqual(
      made.map(({ id }) => id).toSorted(),
    );
    expect(second.nextCursor).toBeNull();
    expect((await list({ q: '100%_\\', status: 'archived' })).items).toEqual([]);
    await expect(listArticles(t.staff('chef'), { limit: 1 })).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('is previewed with its figures and its faults, and nothing is kept', async () => {
    const body = 'From **{{price.adult}}**, not $55, <b>now</b> {{no.such}}.';
    const preview = await previewArticle(t.staff('finance'), { language: 'en', title: 'Now {{price.child}}', body });
    expect(preview).toMatchObject({ title: 'Now $30', missingFigures: ['no.such'] });
    expect(preview.html).toContain('<strong>$55</strong>');
    expect(preview.html).not.toContain('<b>');
    expect(preview.faults).toHaveLength(2);
    const { items } = await listFigures(t.staff('finance'), { language: 'es' });
    expect(items.find(({ name }) => name === 'scheduling.notice' || name === 'scheduling.noticeHours')?.value).toBe(
      '48 horas',
    );
    expect(items.some(({ name }) => name.startsWith('access.') || name.startsWith('leads.'))).toBe(false);
  });
});
