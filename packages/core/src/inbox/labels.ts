/** The labels our people sort conversations by: one set for the whole company. */
import type { Label, LabelChange, NewLabel } from '@myhibachi/contracts';
import {
  AppError,
  audit,
  authorize,
  encodeId,
  newId,
  notFound,
  withTransaction,
  type Context,
} from '../kernel/index.ts';
import {
  countLabels,
  deleteLabel,
  findLabel,
  insertLabel,
  isLabelNameTaken,
  readLabels,
  updateLabel,
  type LabelRow,
} from './label-set-store.ts';

const MOST_LABELS = 100;
const TAKEN = 'There is a label of this name already.';

function view({ id, ...row }: LabelRow): Label {
  return { id: encodeId('lbl', id), ...row };
}

function taken(): AppError {
  return new AppError('already_exists', { message: TAKEN, fields: [{ field: 'name', message: TAKEN }] });
}

/** All of them, by name. */
export async function listLabels(ctx: Context): Promise<{ readonly items: Label[] }> {
  authorize(ctx, 'conversation.read');
  return { items: (await readLabels(ctx.db)).map(view) };
}

/** Adds a label. Throws `already_exists` for a name in use, `limit_reached` at a hundred. */
export async function addLabel(ctx: Context, wish: NewLabel): Promise<Label> {
  authorize(ctx, 'conversation.manage');
  return withTransaction(ctx, async (tx) => {
    if ((await countLabels(tx.db)) >= MOST_LABELS)
      throw new AppError('limit_reached', {
        message: `There are ${MOST_LABELS} labels already. Please remove one first.`,
      });
    const id = newId();
    if (!(await insertLabel(tx.db, { id, ...wish, at: tx.clock.now() }))) throw taken();
    audit(tx, { action: 'label.add', entityType: 'label', entityId: id, after: wish });
    return view({ id, ...wish, version: 1, used: 0 });
  });
}

/** Gives a label another name or colour. Throws `version_conflict` when it was changed meanwhile. */
export async function changeLabel(
  ctx: Context,
  { id, change }: { readonly id: string; readonly change: LabelChange },
): Promise<Label> {
  authorize(ctx, 'conversation.manage');
  return withTransaction(ctx, async (tx) => {
    // Under the lock of the set: two that take the same name wait for each other.
    await countLabels(tx.db);
    const before = await findLabel(tx.db, id);
    if (before === null) throw notFound('label');
    const { version, name = before.name, colour = before.colour } = change;
    if (await isLabelNameTaken(tx.db, name, id)) throw taken();
    if (!(await updateLabel(tx.db, id, { version, name, colour, at: tx.clock.now() })))
      throw new AppError('version_conflict', { details: { version: before.version } });
    audit(tx, {
      action: 'label.change',
      entityType: 'label',
      entityId: id,
      before: { name: before.name, colour: before.colour },
      after: { name, colour },
    });
    return view({ ...before, name, colour, version: version + 1 });
  });
}

/** Removes a label, and takes it off every conversation. */
export async function removeLabel(ctx: Context, { id }: { readonly id: string }): Promise<void> {
  authorize(ctx, 'conversation.manage');
  await withTransaction(ctx, async (tx) => {
    const before = await findLabel(tx.db, id);
    if (before === null || !(await deleteLabel(tx.db, id))) throw notFound('label');
    const { name, colour, used } = before;
    audit(tx, { action: 'label.remove', entityType: 'label', entityId: id, before: { name, colour, used } });
  });
}
