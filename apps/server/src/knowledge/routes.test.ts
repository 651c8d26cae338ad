import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedArticles } from '@myhibachi/core/knowledge';
import { openStation } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { createStaff, staffHeaders } from '../../../../tests/support/staff.ts';
import type { App } from '../http/app.ts';
import { identify } from '../identity/identify.ts';
import { testApp } from '../testing/test-app.ts';
import { testPlatform } from '../testing/test-platform.ts';
import { addKnowledgeExchangeRoutes } from './exchange-routes.ts';
import { addKnowledgeRoutes } from './routes.ts';

let t: TestPlatform;
let app: App;
let headers: Record<string, string>;

beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 10 });
  await openStation(t);
  await seedArticles(t.system());
  headers = staffHeaders(t, (await createStaff(t, 'support')).cookie);
  const platform = { ...testPlatform(t.platform.db, t.platform.queue, 'silent'), ...t.platform };
  app = await testApp(platform as never, [addKnowledgeRoutes, addKnowledgeExchangeRoutes], { identify });
});
afterAll(async () => {
  await app.close();
  await t.close();
});

const get = (url: string, as: Record<string, string> = {}) => app.inject({ method: 'GET', url, headers: as });
const post = (url: string, payload: object) => app.inject({ method: 'POST', url, headers, payload });
const ADMIN = '/api/v1/admin/knowledge';

describe('the knowledge base over HTTP', () => {
  it('answers anybody, with the figures in force and what can be cited', async () => {
    const response = await get('/api/v1/knowledge?question=is%20there%20a%20minumum%20spend');
    expect(response.statusCode).toBe(200);
    expect(response.json()).toMatchObject({
      answered: true,
      items: [{ slug: 'party-minimum', version: 1, text: expect.stringContaining('$550') }, {}, {}],
    });
    const none = await get('/api/v1/knowledge?question=franchise');
    expect(none.json()).toMatchObject({ answered: false, items: [] });
    expect((await get('/api/v1/knowledge?question=')).statusCode).toBe(422);
    expect((await get(`/api/v1/knowledge?question=${'a'.repeat(501)}`)).statusCode).toBe(422);
  });

  it('shows the published articles in the language asked for, and those for staff to nobody', async () => {
    const { items } = (await get('/api/v1/knowledge/articles?language=es')).json<{ items: Record<string, string>[] }>();
    expect(items.find(({ slug }) => slug === 'deposit')).toMatchObject({
      language: 'es',
      html: expect.stringContaining('<strong>$100</strong>'),
    });
    expect(items.filter(({ language }) => language !== 'es')).toEqual([]);
    expect(items.some(({ slug }) => slug === 'discount-wishes')).toBe(false);
    const staff = await get(`${ADMIN}/search?question=discount`, headers);
    expect(staff.json()).toMatchObject({ answered: true });
    expect(staff.json<{ items: { slug: string }[] }>().items[0]?.slug).toBe('discount-wishes');
    expect((await get(`${ADMIN}/search?question=discount`)).statusCode).toBe(401);
  });

  it('takes an article from the first word to the hosts, and says by line what cannot be kept', async () => {
    const draft = {
      slug: 'yacht-parties',
      language: 'en',
      category: 'occasions',
      audience: 'public',
      reviewBy: null,
      ownerId: null,
      title: 'Do you cook on yachts?',
      body: 'Only moored ones.\n\nIt costs $55.',
      asks: [],
    };
    const refused = await post(`${ADMIN}/articles`, draft);
    expect(refused.statusCode).toBe(422);
    expect(refused.json()).toMatchObject({
      errors: [{ field: 'body', message: expect.stringMatching(/^Line 3: .*\{\{price\.adult\}\}/) }],
    });
    const made = await post(`${ADMIN}/articles`, { ...draft, body: 'Only moored ones, at {{price.adult}}.' });
    expect(made.statusCode).toBe(201);
    const { id } = made.json<{ id: string }>();
    expect((await post(`${ADMIN}/articles/${id}/publish`, { version: 1 })).json()).toMatchObject({
      status: 'published',
    });
    const asked = (await get('/api/v1/knowledge?question=yachts')).json();
    expect(asked).toMatchObject({ items: [{ articleId: id, text: 'Only moored ones, at $55.' }] });
    const late = await post(`${ADMIN}/articles/${id}/archive`, { version: 9, reason: 'Nobody has a yacht here.' });
    expect(late.json()).toMatchObject({ code: 'version_conflict' });
  });

  it('lets articles be taken along and brought back', async () => {
    const zip = await get(`${ADMIN}/export.zip?language=en`, headers);
    expect(zip.headers).toMatchObject({
      'content-type': 'application/zip',
      'content-disposition': 'attachment; filename="articles.zip"',
    });
    expect(zip.rawPayload.subarray(0, 2).toString()).toBe('PK');
    expect(zip.rawPayload.includes('en/wind.md')).toBe(true);
    const json = await get(`${ADMIN}/export.json`, headers);
    const { articles } = json.json<{ articles: object[] }>();
    const back = await post(`${ADMIN}/import`, { apply: true, files: [], articles });
    expect(back.statusCode).toBe(200);
    const { items } = back.json<{ items: { outcome: string }[] }>();
    expect(items.filter(({ outcome }) => outcome !== 'same')).toEqual([]);
  });
});
