/** How PostgreSQL's own types appear in rows; the generated table types refer to these. */
import type { ColumnType } from 'kysely';

/** Read and written as a Temporal.Instant. */
export type StoredInstant = Temporal.Instant;

/** Read as parsed JSON, written as text: the driver would turn a bare array into a PostgreSQL array. */
export type StoredJson = ColumnType<unknown, string, string>;

/** Counts and cents of ours stay far below 2^53. */
export type BigInteger = ColumnType<number, number, number>;
