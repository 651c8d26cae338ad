import { BookingFilters, type NewSavedView, type SavedView, type SavedViewChange } from '@myhibachi/contracts';
import {
  AppError,
  audit,
  authorize,
  encodeId,
  invalidField,
  masked,
  newId,
  notFound,
  reachOf,
  withTransaction,
  type Actor,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import {
  countViews,
  deleteView,
  insertView,
  isNameTaken,
  lockOwnView,
  readViews,
  updateView,
  type StoredView,
  type ViewValues,
  type ViewedList,
} from './saved-view-store.ts';

const MAX_VIEWS = 50;

type Staff = Extract<Actor, { kind: 'staff' }>;

/** Views belong to people: nobody else has any. */
function personOf(ctx: Context): Staff {
  authorize(ctx, 'profile.manage');
  if (ctx.actor.kind !== 'staff') throw new AppError('forbidden', { reason: 'only people keep views' });
  return ctx.actor;
}

function view(row: StoredView, staffId: string): SavedView {
  return {
    id: encodeId('viw', row.id),
    version: row.version,
    mine: row.staff_id === staffId,
    by: row.by,
    name: row.name,
    filters: BookingFilters.parse(row.filters),
    columns: row.columns as SavedView['columns'],
    sharedRole: row.shared_role as SavedView['sharedRole'],
  };
}

/** What somebody searched for is a person's name or number. */
function facts({ name, filters, columns, sharedRole }: ViewValues): Record<string, unknown> {
  const { q, ...rest } = filters as { readonly q?: string };
  return { name, columns, sharedRole, filters: q === undefined ? rest : { ...rest, q: masked(q) } };
}

/** A role that sees contacts only around its own parties: the words of a colleague's search may be somebody's name. */
function seesOwnOnly(role: Staff['role']): boolean {
  return reachOf(role, 'booking.read') === 'own';
}

/** Filters and orders that tell of money: who may not see it is refused the whole list by them. */
function tellsMoney(filters: BookingFilters): boolean {
  return filters.due !== undefined || filters.waiting === 'overpayment' || filters.sort === 'total';
}

function seesNoMoney(role: Staff['role']): boolean {
  return reachOf(role, 'payment.read') === null;
}

function assertMayShare({ filters, sharedRole }: ViewValues): void {
  if (sharedRole === null) return;
  if (seesNoMoney(sharedRole) && tellsMoney(filters as BookingFilters)) {
    const message =
      'This role may not see money. Please share the view without the filter for what is due, and not sorted by the total.';
    throw invalidField('sharedRole', message);
  }
  if (!seesOwnOnly(sharedRole) || (filters as BookingFilters).q === undefined) return;
  throw invalidField('sharedRole', 'Chefs may not see whom you search for. Please share the view without a search.');
}

function taken(): AppError {
  const message = 'One of your views has this name already.';
  return new AppError('already_exists', { message, fields: [{ field: 'name', message }] });
}

async function requireOwn(
  tx: TransactionContext,
  list: ViewedList,
  own: { readonly id: string; readonly staffId: string },
): Promise<StoredView> {
  const row = await lockOwnView(tx.db, list, own);
  if (row === null) throw notFound('saved view');
  return row;
}

/** One's own views of a list, and those shared with one's role, with who asks. */
export async function viewsOf(ctx: Context, list: ViewedList) {
  const person = personOf(ctx);
  return { staffId: person.staffId, role: person.role, rows: await readViews(ctx.db, list, person) };
}

/** Keeps a view of a list. Throws `already_exists` for a name of one's own, and `limit_reached` at fifty of all lists. */
export async function keepView(ctx: Context, list: ViewedList, wish: ViewValues): Promise<StoredView> {
  authorize(ctx, 'profile.manage');
  const { staffId } = personOf(ctx);
  assertMayShare(wish);
  return withTransaction(ctx, async (tx) => {
    if ((await countViews(tx.db, staffId)) >= MAX_VIEWS) {
      const message = `You keep ${MAX_VIEWS} views. Please remove one first.`;
      throw new AppError('limit_reached', { message });
    }
    const id = newId();
    if (!(await insertView(tx.db, { id, list, staffId, ...wish, at: tx.clock.now() }))) throw taken();
    audit(tx, { action: 'saved_view.add', entityType: 'saved_view', entityId: id, after: { list, ...facts(wish) } });
    return requireOwn(tx, list, { id, staffId });
  });
}

/** Removes one's own view of a list. */
export async function dropView(ctx: Context, list: ViewedList, id: string): Promise<void> {
  authorize(ctx, 'profile.manage');
  const { staffId } = personOf(ctx);
  await withTransaction(ctx, async (tx) => {
    const row = await requireOwn(tx, list, { id, staffId });
    await deleteView(tx.db, row.id);
    const { name, filters, columns, shared_role } = row;
    const before = { list, ...facts({ name, filters, columns, sharedRole: shared_role as ViewValues['sharedRole'] }) };
    audit(tx, { action: 'saved_view.remove', entityType: 'saved_view', entityId: row.id, before });
  });
}

/** One's own views of the bookings, and those shared with one's role that tell it nothing it may not see. */
export async function listSavedViews(ctx: Context): Promise<{ items: SavedView[] }> {
  const { staffId, role, rows } = await viewsOf(ctx, 'bookings');
  const views = rows.map((row) => view(row, staffId));
  const fits = ({ filters }: SavedView): boolean =>
    (filters.q === undefined || !seesOwnOnly(role)) && !(seesNoMoney(role) && tellsMoney(filters));
  return { items: views.filter((one) => one.mine || fits(one)) };
}

/** Keeps a view of the bookings; throws as `keepView` does. */
export async function addSavedView(ctx: Context, wish: NewSavedView): Promise<SavedView> {
  const row = await keepView(ctx, 'bookings', wish);
  return view(row, row.staff_id);
}

/** Changes one's own view. Throws `version_conflict` when it was changed meanwhile. */
export async function changeSavedView(
  ctx: Context,
  input: { id: string; change: SavedViewChange },
): Promise<SavedView> {
  const { staffId } = personOf(ctx);
  const { version, name, filters, columns, sharedRole } = input.change;
  return withTransaction(ctx, async (tx) => {
    const row = await requireOwn(tx, 'bookings', { id: input.id, staffId });
    if (row.version !== version) throw new AppError('version_conflict', { details: { version: row.version } });
    const known = view(row, staffId);
    const wish: ViewValues = {
      name: name ?? known.name,
      filters: filters ?? known.filters,
      columns: columns ?? known.columns,
      sharedRole: sharedRole === undefined ? known.sharedRole : sharedRole,
    };
    assertMayShare(wish);
    if (await isNameTaken(tx.db, staffId, wish.name, row.id)) throw taken();
    await updateView(tx.db, row.id, wish, tx.clock.now());
    audit(tx, {
      action: 'saved_view.change',
      entityType: 'saved_view',
      entityId: row.id,
      before: facts(known),
      after: facts(wish),
    });
    return view(await requireOwn(tx, 'bookings', { id: row.id, staffId }), staffId);
  });
}

/** Removes one's own view of the bookings. */
export async function removeSavedView(ctx: Context, input: { id: string }): Promise<void> {
  await dropView(ctx, 'bookings', input.id);
}
