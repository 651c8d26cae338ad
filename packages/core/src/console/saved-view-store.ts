import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';
import type { Role } from '../kernel/index.ts';

/** Which list a view is of. */
export type ViewedList = 'bookings' | 'inbox';

export interface StoredView {
  readonly id: string;
  readonly staff_id: string;
  readonly name: string;
  readonly filters: unknown;
  readonly columns: readonly string[];
  readonly shared_role: string | null;
  readonly version: number;
  readonly by: string;
}

export interface ViewValues {
  readonly name: string;
  readonly filters: unknown;
  readonly columns: readonly string[];
  readonly sharedRole: Role | null;
}

/** Roles share what they see; nobody sees more by it, because the list asks who looks. */
const MAX_LISTED = 200;

export async function readViews(
  db: Database,
  list: ViewedList,
  { staffId, role }: { readonly staffId: string; readonly role: Role },
): Promise<StoredView[]> {
  const { rows } = await sql<StoredView>`
    select v.id, v.staff_id, v.name, v.filters, v.columns, v.shared_role, v.version, u.name as by
      from saved_views v join staff_users u on u.id = v.staff_id
     where v.list = ${list} and (v.staff_id = ${staffId} or v.shared_role = ${role})
     order by v.staff_id = ${staffId} desc, lower(v.name), v.id limit ${MAX_LISTED}`.execute(db);
  return rows;
}

/** One view of this person, locked; null when there is none. */
export async function lockOwnView(
  db: Database,
  list: ViewedList,
  { id, staffId }: { readonly id: string; readonly staffId: string },
): Promise<StoredView | null> {
  const { rows } = await sql<StoredView>`
    select v.id, v.staff_id, v.name, v.filters, v.columns, v.shared_role, v.version, u.name as by
      from saved_views v join staff_users u on u.id = v.staff_id
     where v.id = ${id} and v.staff_id = ${staffId} and v.list = ${list} for update of v`.execute(db);
  return rows[0] ?? null;
}

/** How many views a person keeps, counted under their lock, so that two requests cannot both find room for the last. */
export async function countViews(db: Database, staffId: string): Promise<number> {
  await sql`select 1 from staff_users where id = ${staffId} for no key update`.execute(db);
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from saved_views where staff_id = ${staffId}`.execute(db);
  return rows[0]?.count ?? 0;
}

/** False when the person has another view of this name. */
export async function insertView(
  db: Database,
  row: ViewValues & {
    readonly id: string;
    readonly list: ViewedList;
    readonly staffId: string;
    readonly at: Temporal.Instant;
  },
): Promise<boolean> {
  const { rows } = await sql`
    insert into saved_views (id, list, staff_id, name, filters, columns, shared_role, created_at, updated_at)
    values (${row.id}, ${row.list}, ${row.staffId}, ${row.name}, ${JSON.stringify(row.filters)}::jsonb, ${[...row.columns]}::text[],
            ${row.sharedRole}, ${row.at.toString()}, ${row.at.toString()})
    on conflict (staff_id, lower(name)) do nothing returning id`.execute(db);
  return rows.length > 0;
}

export async function isNameTaken(db: Database, staffId: string, name: string, exceptId: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from saved_views where staff_id = ${staffId} and lower(name) = lower(${name}) and id <> ${exceptId}`.execute(
    db,
  );
  return rows.length > 0;
}

export async function updateView(db: Database, id: string, row: ViewValues, at: Temporal.Instant): Promise<void> {
  await sql`
    update saved_views
       set name = ${row.name}, filters = ${JSON.stringify(row.filters)}::jsonb, columns = ${[...row.columns]}::text[],
           shared_role = ${row.sharedRole}, version = version + 1, updated_at = ${at.toString()}
     where id = ${id}`.execute(db);
}

export async function deleteView(db: Database, id: string): Promise<void> {
  await db.deleteFrom('saved_views').where('id', '=', id).execute();
}
