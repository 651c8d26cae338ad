/** Ready-made answers, with places for what is true when they are used. */
import type { CannedReply, CannedReplyChange, CannedReplyList, NewCannedReply } from '@myhibachi/contracts';
import {
  AppError,
  audit,
  authorize,
  encodeId,
  invalidField,
  newId,
  notFound,
  withTransaction,
  type Context,
} from '../kernel/index.ts';
import { PLACEHOLDERS, namesIn, type PlaceholderName } from '../messaging/index.ts';
import {
  countCanned,
  deleteCanned,
  findCanned,
  insertCanned,
  isCannedNameTaken,
  readCanned,
  updateCanned,
  type CannedRow,
} from './canned-reply-store.ts';

const MOST = 200;
const TAKEN = 'There is a ready-made answer of this name already.';

/** Those a conversation may have facts for; what only one message is about, no conversation knows. */
const USABLE = [
  'firstName',
  'company',
  'phone',
  'code',
  'date',
  'fullDate',
  'time',
  'place',
  'guests',
  'arrival',
  'deadline',
  'link',
  'total',
  'deposit',
  'paid',
  'due',
] as const satisfies readonly PlaceholderName[];

function view({ id, ...row }: CannedRow): CannedReply {
  return { id: encodeId('crp', id), ...row };
}

function taken(): AppError {
  return new AppError('already_exists', { message: TAKEN, fields: [{ field: 'name', message: TAKEN }] });
}

function assertFillable(body: string): void {
  const unknown = namesIn(body).find((name) => !(USABLE as readonly string[]).includes(name));
  if (unknown !== undefined)
    throw invalidField(
      'body',
      `There is no {${unknown}}. You can use ${USABLE.map((name) => `{${name}}`).join(', ')}.`,
    );
  if (/[{}]/.test(body.replaceAll(/\{[^{}]*\}/g, '')))
    throw invalidField('body', 'A brace is open or closed without its other half.');
}

/** All of them by name, and what may stand in them. */
export async function listCannedReplies(ctx: Context): Promise<CannedReplyList> {
  authorize(ctx, 'conversation.read');
  const rows = await readCanned(ctx.db);
  return {
    items: rows.map(view),
    placeholders: USABLE.map((name) => ({ name, means: PLACEHOLDERS[name].means })),
  };
}

/** Adds one. Throws `validation_failed` for a place nobody can fill, `already_exists`, and `limit_reached` at 200. */
export async function addCannedReply(ctx: Context, wish: NewCannedReply): Promise<CannedReply> {
  authorize(ctx, 'template.change');
  assertFillable(wish.body);
  return withTransaction(ctx, async (tx) => {
    if ((await countCanned(tx.db)) >= MOST)
      throw new AppError('limit_reached', {
        message: `There are ${MOST} ready-made answers already. Please remove one first.`,
      });
    const id = newId();
    if (!(await insertCanned(tx.db, { id, ...wish, at: tx.clock.now() }))) throw taken();
    audit(tx, { action: 'canned_reply.add', entityType: 'canned_reply', entityId: id, after: wish });
    return view({ id, ...wish, version: 1 });
  });
}

/** Changes one. Throws as `addCannedReply` does, and `version_conflict` when it was changed meanwhile. */
export async function changeCannedReply(
  ctx: Context,
  { id, change }: { readonly id: string; readonly change: CannedReplyChange },
): Promise<CannedReply> {
  authorize(ctx, 'template.change');
  if (change.body !== undefined) assertFillable(change.body);
  return withTransaction(ctx, async (tx) => {
    // Under the lock of the set: two that take the same name wait for each other.
    await countCanned(tx.db);
    const before = await findCanned(tx.db, id);
    if (before === null) throw notFound('ready-made answer');
    const { version, name = before.name, body = before.body } = change;
    if (await isCannedNameTaken(tx.db, name, id)) throw taken();
    if (!(await updateCanned(tx.db, id, { version, name, body, at: tx.clock.now() })))
      throw new AppError('version_conflict', { details: { version: before.version } });
    audit(tx, {
      action: 'canned_reply.change',
      entityType: 'canned_reply',
      entityId: id,
      before: { name: before.name, body: before.body },
      after: { name, body },
    });
    return view({ id, name, body, version: version + 1 });
  });
}

/** Removes one; what was sent with it stays. */
export async function removeCannedReply(ctx: Context, { id }: { readonly id: string }): Promise<void> {
  authorize(ctx, 'template.change');
  await withTransaction(ctx, async (tx) => {
    const before = await findCanned(tx.db, id);
    if (before === null || !(await deleteCanned(tx.db, id))) throw notFound('ready-made answer');
    const { name, body } = before;
    audit(tx, { action: 'canned_reply.remove', entityType: 'canned_reply', entityId: id, before: { name, body } });
  });
}
