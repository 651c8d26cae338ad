import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { createArticle, embedArticle, embedMissing, publishArticle, searchKnowledge, editArticle } from './index.ts';

let t: TestPlatform;
beforeAll(async () => {
  t = await createTestPlatform({ embeddings: true });
});
afterAll(() => t.close());

async function publishNew(slug: string, title: string, body: string) {
  const placing = { category: 'event', audience: 'public', reviewBy: null, ownerId: null } as const;
  const input = { slug, language: 'en', ...placing, title, body, asks: [] } as const;
  const { id } = await createArticle(t.staff('admin'), { ...input, asks: [] });
  return publishArticle(t.staff('admin'), { id, version: 1 });
}

async function runJobs(): Promise<number> {
  const jobs = await t.takeJobs<{ articleId: string }>('knowledge.embed');
  for (const job of jobs) await embedArticle(t.system(), job);
  return jobs.length;
}

const vectors = () =>
  t.platform.db
    .selectFrom('knowledge_articles')
    .select(['slug', 'embedding', 'embedding_of'])
    .orderBy('slug')
    .execute();
const ask = (question: string) => searchKnowledge(t.visitor(), { question, language: 'en', limit: 3 });

describe('searching by meaning', () => {
  it('gives every published article a vector of unit length, and finds it by it', async () => {
    await publishNew('hot-air', 'Ballooning', 'Hot air balloons float above vineyards at dawn.');
    await publishNew('trains', 'Railways', 'Trains run on rails.');
    expect(await runJobs()).toBe(2);
    const [first] = await vectors();
    expect(first?.embedding_of).toBe(t.sandbox.embeddings.model);
    expect(Math.hypot(...(first?.embedding ?? []))).toBeCloseTo(1, 4);
    // No word in common, only its spelling: the words alone find nothing.
    expect((await ask('balloonists floated')).items[0]?.slug).toBe('hot-air');
  });

  it('forgets the vector of words hosts do not read any more, and asks for the new one', async () => {
    const article = await publishNew('ferries', 'Ferries', 'Ferries cross the bay.');
    await runJobs();
    const { id, category, audience, reviewBy, title, asks } = article;
    const edit = { id, version: 1, category, audience, reviewBy, ownerId: null, title, asks, body: 'They do not.' };
    await editArticle(t.staff('admin'), { ...edit, reason: 'The ferries have stopped.' });
    await publishArticle(t.staff('admin'), { id, version: 2 });
    const ferries = async () => (await vectors()).find(({ slug }) => slug === 'ferries')?.embedding ?? null;
    expect(await ferries()).toBeNull();
    expect(await runJobs()).toBe(1);
    expect(await ferries()).not.toBeNull();
  });

  it('asks for what is missing, such as after the model was changed', async () => {
    await t.platform.db.updateTable('knowledge_articles').set({ embedding_of: 'another-model' }).execute();
    expect(await embedMissing(t.system())).toBe(3);
    expect(await runJobs()).toBe(3);
    expect(await embedMissing(t.system())).toBe(0);
    for (const run of [
      () => embedMissing(t.staff('super_admin')),
      () => embedArticle(t.visitor(), { articleId: '' }),
    ]) {
      await expect(run()).rejects.toMatchObject({ code: 'forbidden' });
    }
    const { rows } = await t.database.pool.query(`select 1 from audit_log where action = 'article.embed'`);
    expect(rows.length).toBeGreaterThanOrEqual(6);
    const asked = await t.database.pool.query(`select 1 from audit_log where action = 'article.embed_missing'`);
    expect(asked.rows).toHaveLength(1);
  });

  it('goes on by words alone while the service is down, and says so in the log', async () => {
    t.sandbox.faults.inject('embeddings', 'unavailable', 3);
    expect((await ask('vineyards at dawn')).items[0]?.slug).toBe('hot-air');
    expect(t.logged.map(({ message }) => message)).toContain('knowledge searched by words alone');
    t.sandbox.faults.clear();
  });
});
