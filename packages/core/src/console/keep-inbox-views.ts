import { InboxFilters, type InboxView, type NewInboxView } from '@myhibachi/contracts';
import { encodeId, type Context } from '../kernel/index.ts';
import { dropView, keepView, viewsOf } from './keep-views.ts';
import type { StoredView } from './saved-view-store.ts';

function view(row: StoredView, staffId: string): InboxView {
  return {
    id: encodeId('viw', row.id),
    mine: row.staff_id === staffId,
    by: row.by,
    name: row.name,
    filters: InboxFilters.parse(row.filters),
    sharedRole: row.shared_role as InboxView['sharedRole'],
  };
}

/** One's own views of the inbox, and those shared with one's role. */
export async function listInboxViews(ctx: Context): Promise<{ items: InboxView[] }> {
  const { staffId, rows } = await viewsOf(ctx, 'inbox');
  return { items: rows.map((row) => view(row, staffId)) };
}

/** A list of conversations has one column: what every view has to have is kept as that. */
const COLUMNS = ['conversation'] as const;

/** Keeps a view of the inbox; throws as `keepView` does. */
export async function addInboxView(ctx: Context, wish: NewInboxView): Promise<InboxView> {
  const row = await keepView(ctx, 'inbox', { ...wish, columns: COLUMNS });
  return view(row, row.staff_id);
}

/** Removes one's own view of the inbox. */
export async function removeInboxView(ctx: Context, { id }: { readonly id: string }): Promise<void> {
  await dropView(ctx, 'inbox', id);
}
