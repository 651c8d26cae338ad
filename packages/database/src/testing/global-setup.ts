/** Vitest's global set-up: one embedded cluster a run, with a migrated template every test file clones. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { createDatabase, startEmbedded } from '../embedded.ts';
import { migrateUp } from '../migrate.ts';
import { installQueueSchema } from './queue-schema.ts';

export const TEMPLATE = 'myhibachi_template';

declare module 'vitest' {
  interface ProvidedContext {
    postgresAdminUrl: string;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'myhibachi-test-'));
  const server = await startEmbedded({ dataDir, throwaway: true });
  await createDatabase(server.adminUrl, TEMPLATE);
  await migrateUp(server.urlOf(TEMPLATE));
  await installQueueSchema(server.urlOf(TEMPLATE));
  project.provide('postgresAdminUrl', server.adminUrl);
  return async () => {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
