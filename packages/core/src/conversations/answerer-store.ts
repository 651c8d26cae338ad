/** Those of ours who answer hosts, as they are now. */
import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';
import type { Role } from '../kernel/index.ts';

export interface Answerer {
  readonly staffId: string;
  readonly name: string;
  readonly role: Role;
  readonly stationIds: readonly string[];
  readonly chefId: string | null;
  readonly active: boolean;
  readonly emailEnc: string;
}

function people(db: Database) {
  return db
    .selectFrom('staff_users as u')
    .select([
      'u.id as staffId',
      'u.name',
      sql<Role>`u.role`.as('role'),
      sql<boolean>`u.status = 'active'`.as('active'),
      'u.chef_id as chefId',
      'u.email_enc as emailEnc',
      sql<string[]>`array(select station_id::text from staff_stations t where t.staff_id = u.id order by 1)`.as(
        'stationIds',
      ),
    ]);
}

/** Who somebody of ours is now, whatever they were when they wrote. */
export async function findAnswerer(db: Database, staffId: string): Promise<Answerer | null> {
  return (await people(db).where('u.id', '=', staffId).executeTakeFirst()) ?? null;
}

const MOST_COLLEAGUES = 500;

/** Everybody with one of these roles who may sign in, by name. */
export async function readAnswerers(db: Database, roles: readonly Role[]): Promise<readonly Answerer[]> {
  return people(db)
    .where('u.status', '=', 'active')
    .where('u.role', 'in', [...roles])
    .orderBy(sql`lower(u.name)`)
    .limit(MOST_COLLEAGUES)
    .execute();
}
