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
  CREATE INDEX IF NOT EXISTS open_session ON object (json_extract(json, '$.expires_at'))
    WHERE kind = 'checkout.session' AND json_extract(json, '$.status') = 'open';
  CREATE INDEX IF NOT EXISTS text_to ON object (json_extract(json, '$.resource.to'), seq) WHERE kind = 'sms';
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

const OVERDUE = `SELECT id FROM object WHERE kind = 'checkout.session'
  AND json_extract(json, '$.status') = 'open' AND json_extract(json, '$.expires_at') <= ?`;
const TEXTS = "SELECT json FROM object WHERE kind = 'sms' ORDER BY seq DESC";
const TEXTS_TO = `SELECT json FROM object WHERE kind = 'sms' AND json_extract(json, '$.resource.to') = ? ORDER BY seq DESC`;

export class SandboxStore {
  readonly database: DatabaseSync;
  #together = false;

  /** Opens the store under `dataDir`, creating what is missing. */
  constructor(dataDir: string) {
    mkdirSync(dataDir, { recursive: true });
    this.database = new DatabaseSync(join(dataDir, 'sandbox.sqlite'));
    this.database.exec(SCHEMA);
  }

  /** The stored value, or the given one, which is kept from then on: secrets survive a restart. */
  setting(key: string, initial: () => string): string {
    const row = this.database.prepare('SELECT value FROM setting WHERE key = ?').get(key);
    if (row !== undefined) return String(row['value']);
    const value = initial();
    this.database.prepare('INSERT INTO setting (key, value) VALUES (?, ?)').run(key, value);
    return value;
  }

  /** Vendor objects (sessions, refunds, texts…) as the JSON their API answers with. */
  saveObject(kind: string, id: string, value: object): void {
    this.database
      .prepare(
        'INSERT INTO object (id, kind, json) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET json = excluded.json',
      )
      .run(id, kind, JSON.stringify(value));
  }

  findObject<T extends object>(kind: string, id: string): T | null {
    const row = this.database.prepare('SELECT json FROM object WHERE kind = ? AND id = ?').get(kind, id);
    return row === undefined ? null : parse<T>(row['json']);
  }

  /** All of one kind, in the order in which they were first kept. */
  listObjects<T extends object>(kind: string): T[] {
    const rows = this.database.prepare('SELECT json FROM object WHERE kind = ? ORDER BY seq').all(kind);
    return rows.map((row) => parse<T>(row['json']));
  }

  /** Checkouts nobody closed although their time is over; `now` in epoch seconds. */
  overdueSessions(now: number): string[] {
    const rows = this.database.prepare(OVERDUE).all(now);
    return rows.map((row) => String(row['id']));
  }

  /** Texts, newest first; all of them, or those to one number. */
  listTexts<T extends object>(to?: string): T[] {
    const rows = to === undefined ? this.database.prepare(TEXTS).all() : this.database.prepare(TEXTS_TO).all(to);
    return rows.map((row) => parse<T>(row['json']));
  }

  /** Runs the writes as one: all of them, or none when it throws. Inside another such block it is part of that. */
  together<T>(work: () => T): T {
    if (this.#together) return work();
    this.database.exec('BEGIN IMMEDIATE');
    this.#together = true;
    try {
      const result = work();
      this.database.exec('COMMIT');
      return result;
    } catch (error) {
      this.database.exec('ROLLBACK');
      throw error;
    } finally {
      this.#together = false;
    }
  }

  /** True once closed: late timers have nothing to write to any more. */
  isClosed(): boolean {
    return !this.database.isOpen;
  }

  close(): void {
    this.database.close();
  }
}

/** Only this store writes the column, so it holds what was saved under that kind. */
function parse<T extends object>(json: unknown): T {
  return JSON.parse(String(json)) as T;
}
