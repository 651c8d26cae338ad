/** The keys that protect personal data: from the settings, or made once for a machine that has none. */
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeyRing } from '@myhibachi/core/kernel';
import type { Env } from './env.ts';
import { key, keyRing } from './settings/setting-kinds.ts';

export interface DataKeys {
  readonly data: KeyRing;
  readonly tokens: KeyRing;
  readonly blindIndex: Buffer;
}

type KeyFile = Record<'DATA_KEYS' | 'TOKEN_KEYS' | 'BLIND_INDEX_KEY', string>;

function newKey(): string {
  return randomBytes(32).toString('base64');
}

function newKeys(): KeyFile {
  return { DATA_KEYS: `k1:${newKey()}`, TOKEN_KEYS: `k1:${newKey()}`, BLIND_INDEX_KEY: newKey() };
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

async function readOrCreate(file: string): Promise<KeyFile> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as KeyFile;
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  const keys = newKeys();
  // `wx` never replaces keys that another start has just written: data is encrypted with them.
  await writeFile(file, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  return keys;
}

/** The keys to use. Outside production, missing ones are made once and kept in DATA_DIR/keys.json (owner-only). */
export async function resolveDataKeys(env: Env): Promise<DataKeys> {
  if (env.DATA_KEYS !== undefined && env.TOKEN_KEYS !== undefined && env.BLIND_INDEX_KEY !== undefined) {
    return { data: env.DATA_KEYS, tokens: env.TOKEN_KEYS, blindIndex: env.BLIND_INDEX_KEY };
  }
  await mkdir(env.DATA_DIR, { recursive: true });
  const file = join(env.DATA_DIR, 'keys.json');
  const stored = await readOrCreate(file);
  try {
    return {
      data: keyRing.parse(stored.DATA_KEYS),
      tokens: keyRing.parse(stored.TOKEN_KEYS),
      blindIndex: key.parse(stored.BLIND_INDEX_KEY),
    };
  } catch (cause) {
    throw new Error(`${file} is damaged. Restore it from a backup: what it encrypted cannot be read without it.`, {
      cause,
    });
  }
}
