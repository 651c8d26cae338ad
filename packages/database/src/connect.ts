import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { DB } from './generated/db.ts';
import { instantParameters } from './instant-parameters.ts';

export type Database = Kysely<DB>;

export interface PoolSettings {
  readonly url: string;
  readonly size: number;
  readonly connectTimeoutMs: number;
  readonly statementTimeoutMs: number;
  /** A transaction that forgot to end gives its locks back after this long. */
  readonly idleInTransactionTimeoutMs: number;
  readonly idleTimeoutMs: number;
  /** Connections are renewed, so that a fail-over or a rotated password is noticed. */
  readonly maxLifetimeSeconds: number;
  readonly applicationName: string;
}

export const DEFAULT_POOL: Omit<PoolSettings, 'url'> = {
  size: 10,
  connectTimeoutMs: 5_000,
  statementTimeoutMs: 15_000,
  idleInTransactionTimeoutMs: 15_000,
  idleTimeoutMs: 30_000,
  maxLifetimeSeconds: 1_800,
  applicationName: 'myhibachi',
};

export interface Connection {
  readonly db: Database;
  readonly pool: pg.Pool;
  close(): Promise<void>;
}

// Dates and times stay text (Temporal reads them), instants become Temporal.Instant, bigint and numeric numbers
// (ours stay far below 2^53).
const types = new pg.TypeOverrides();
types.setTypeParser(pg.types.builtins.DATE, (value) => value);
types.setTypeParser(pg.types.builtins.TIME, (value) => value.slice(0, 5));
types.setTypeParser(pg.types.builtins.INT8, Number);
types.setTypeParser(pg.types.builtins.NUMERIC, Number);
types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (value) => Temporal.Instant.from(value));

/** Opens a pool; `onIdleError` hears of connections that die while nobody uses them. */
export function connect(settings: PoolSettings, onIdleError: (error: Error) => void): Connection {
  const pool = new pg.Pool({
    connectionString: settings.url,
    max: settings.size,
    connectionTimeoutMillis: settings.connectTimeoutMs,
    idleTimeoutMillis: settings.idleTimeoutMs,
    maxLifetimeSeconds: settings.maxLifetimeSeconds,
    statement_timeout: settings.statementTimeoutMs,
    idle_in_transaction_session_timeout: settings.idleInTransactionTimeoutMs,
    application_name: settings.applicationName,
    types,
  });
  pool.on('error', onIdleError);
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool }), plugins: [instantParameters()] });
  return {
    db,
    pool,
    async close() {
      await db.destroy();
      // Kysely ends only a pool it has used.
      if (!pool.ended) await pool.end();
    },
  };
}
