export { createDatabase, startEmbedded, type EmbeddedServer } from './embedded.ts';
export { DEFAULT_POOL, connect, type Connection, type Database, type PoolSettings } from './connect.ts';
export { listMigrations, migrateDown, migrateUp, pendingMigrations } from './migrate.ts';
export type { DB } from './generated/db.ts';
