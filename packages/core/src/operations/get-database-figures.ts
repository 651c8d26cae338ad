import { authorize, type Context } from '../kernel/index.ts';
import { readDatabaseFigures, type DatabaseFigures } from './readiness-store.ts';

/** How large the database is and how busy: bytes, connections, and the age of its oldest transaction in seconds. */
export function getDatabaseFigures(ctx: Context): Promise<DatabaseFigures> {
  authorize(ctx, 'health.read');
  return readDatabaseFigures(ctx);
}
