import type { ChangesQuery, SettingChange } from '@myhibachi/contracts';
import { z } from 'zod';
import { authorize, decodeCursor, pageOf, type Context, type Page } from '../kernel/index.ts';
import { readRequests } from './change-request-store.ts';
import { presentRequest } from './change-requests.ts';

const Cursor = z.tuple([z.iso.datetime(), z.uuid()]);

/** The changes that wait for a second person, and what became of others; newest first. */
export async function listChanges(ctx: Context, query: ChangesQuery): Promise<Page<SettingChange>> {
  authorize(ctx, 'variable.read');
  const [at, id] = query.cursor === undefined ? [] : decodeCursor(query.cursor, Cursor);
  const after = at === undefined || id === undefined ? null : { at: Temporal.Instant.from(at), id };
  const filter = { status: query.status, subject: query.subject, now: ctx.clock.now() };
  const rows = await readRequests(ctx.db, filter, after, query.limit + 1);
  const page = pageOf(rows, query.limit, (row) => [row.requestedAt.toString(), row.id]);
  return { ...page, items: page.items.map((row) => presentRequest(ctx, row)) };
}
