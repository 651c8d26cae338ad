/** How PostgreSQL's own types appear in rows; the generated table types refer to these. */
import type { ColumnType } from 'kysely';

/** Read as a Temporal.Instant, written as its ISO text. */
export type StoredInstant = ColumnType<Temporal.Instant, string, string>;

/** Read as parsed JSON, written as text: the driver would turn a bare array into a PostgreSQL array. */
export type StoredJson = ColumnType<unknown, string, string>;

/** Counts and cents of ours stay far below 2^53. */
export type BigInteger = ColumnType<number, number, number>;
