/** The sandbox's memory: one SQLite file (built into Node), so that a killed server finds everything again. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const SCHEMA = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = OFF;
  CREATE TABLE IF NOT EXISTS setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS object (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, json TEXT NOT NULL) STRICT;
  CREATE INDEX IF NOT EXISTS object_kind ON object (kind, seq);
  CREATE TABLE IF NOT EXISTS idempotency (key TEXT PRIMARY KEY, fingerprint TEXT NOT NULL, body TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS delivery (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, channel TEXT NOT NULL, url TEXT, body TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0, state TEXT NOT NULL DEFAULT 'pending') STRICT;
  CREATE INDEX IF NOT EXISTS delivery_state ON delivery (state);
  CREATE TABLE IF NOT EXISTS message (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, mail_id TEXT UNIQUE, copies INTEGER NOT NULL DEFAULT 1,
    json TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS recipient (address TEXT NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (address, seq)) STRICT;
  CREATE TABLE IF NOT EXISTS attachment (
    message TEXT NOT NULL, position INTEGER NOT NULL, filename TEXT NOT NULL, content_type TEXT NOT NULL,
    content BLOB NOT NULL, PRIMARY KEY (message, position)) STRICT;
`;

export interface SandboxStore {
  readonly database: DatabaseSync;
  /** The stored value, or the given one, which is kept from then on: secrets survive a restart. */
  setting(key: string, initial: () => string): string;
  /** Vendor objects (sessions, refunds, texts…) as the JSON their API answers with. */
  saveObject(kind: string, id: string, value: object): void;
  findObject<T extends object>(kind: string, id: string): T | null;
  /** Newest first. */
  listObjects<T extends object>(kind: string): T[];
  /** Runs the writes as one: all of them, or none when it throws. */
  together<T>(work: () => T): T;
  /** True once closed: late timers have nothing to write to any more. */
  isClosed(): boolean;
  close(): void;
}

/** Opens the store under `dataDir`, creating what is missing. */
export function openSandboxStore(dataDir: string): SandboxStore {
  mkdirSync(dataDir, { recursive: true });
  const database = new DatabaseSync(join(dataDir, 'sandbox.sqlite'));
  database.exec(SCHEMA);
  const readSetting = database.prepare('SELECT value FROM setting WHERE key = ?');
  const writeSetting = database.prepare('INSERT INTO setting (key, value) VALUES (?, ?)');
  const writeObject = database.prepare(
    'INSERT INTO object (id, kind, json) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET json = excluded.json',
  );
  const readObject = database.prepare('SELECT json FROM object WHERE kind = ? AND id = ?');
  const readObjects = database.prepare('SELECT json FROM object WHERE kind = ? ORDER BY seq DESC');
  let depth = 0;

  return {
    database,
    setting(key, initial) {
      const row = readSetting.get(key);
      if (row !== undefined) return String(row['value']);
      const value = initial();
      writeSetting.run(key, value);
      return value;
    },
    saveObject(kind, id, value) {
      writeObject.run(id, kind, JSON.stringify(value));
    },
    findObject<T extends object>(kind: string, id: string) {
      const row = readObject.get(kind, id);
      return row === undefined ? null : parse<T>(row['json']);
    },
    listObjects<T extends object>(kind: string) {
      return readObjects.all(kind).map((row) => parse<T>(row['json']));
    },
    together(work) {
      if (depth > 0) return work();
      database.exec('BEGIN IMMEDIATE');
      depth += 1;
      try {
        const result = work();
        database.exec('COMMIT');
        return result;
      } catch (error) {
        database.exec('ROLLBACK');
        throw error;
      } finally {
        depth -= 1;
      }
    },
    isClosed: () => !database.isOpen,
    close: () => database.close(),
  };
}

/** Only this store writes the column, so it holds what was saved under that kind. */
function parse<T extends object>(json: unknown): T {
  return JSON.parse(String(json)) as T;
}
