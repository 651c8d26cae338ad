/**
 * Encryption of single fields (domain 14): AES-256-GCM, the key's id in the value so that keys can be rotated while
 * everything runs, and the field's name bound in, so that a value moved to another column does not open.
 */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { AppError } from './errors.ts';

export interface Key {
  readonly id: string;
  readonly secret: Buffer;
}

/** The first key seals; all of them open. */
export type KeyRing = readonly [Key, ...Key[]];

/** Reads `2026a:base64,2025b:base64`; throws with the fix when a part is not a 256-bit key. */
export function parseKeyRing(value: string): KeyRing {
  const keys = value.split(',').map((part): Key => {
    const [id = '', encoded = ''] = part.trim().split(':');
    const secret = Buffer.from(encoded, 'base64');
    if (!/^[A-Za-z0-9_-]{1,16}$/.test(id) || secret.length !== 32) {
      throw new Error('each key is written id:base64 with 32 random bytes, for example k1:$(openssl rand -base64 32)');
    }
    return { id, secret };
  });
  const [first, ...rest] = keys;
  if (first === undefined) throw new Error('give at least one key');
  if (new Set(keys.map((key) => key.id)).size !== keys.length) throw new Error('each key id may stand only once');
  return [first, ...rest];
}

function derive(secret: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), `myhibachi/${purpose}`, 32));
}

const SHAPE = /^e1\.([A-Za-z0-9_-]{1,16})\.([A-Za-z0-9_-]{16})\.([A-Za-z0-9_-]*)\.([A-Za-z0-9_-]{22})$/;

export class FieldCrypto {
  readonly #keys: ReadonlyMap<string, Buffer>;
  readonly activeKeyId: string;
  readonly #active: Buffer;
  readonly #indexKey: Buffer;

  constructor(ring: KeyRing, indexKey: Buffer) {
    this.#keys = new Map(ring.map((key) => [key.id, derive(key.secret, 'fields')]));
    this.activeKeyId = ring[0].id;
    this.#active = derive(ring[0].secret, 'fields');
    this.#indexKey = derive(indexKey, 'blind-index');
  }

  /** `field` is the value's home, `table.column`; opening needs the same. */
  encrypt(field: string, plain: string): string {
    return this.seal(field, Buffer.from(plain, 'utf8'));
  }

  /** Throws `internal` when the key is unknown or the value was tampered with or moved. */
  decrypt(field: string, value: string): string {
    return this.open(field, value).toString('utf8');
  }

  /** The same for what is no text, such as a picture. */
  seal(field: string, plain: Uint8Array): string {
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.#active, iv);
    cipher.setAAD(Buffer.from(field));
    const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
    const parts = [iv, sealed, cipher.getAuthTag()].map((part) => part.toString('base64url'));
    return `e1.${this.activeKeyId}.${parts.join('.')}`;
  }

  open(field: string, value: string): Buffer {
    const match = SHAPE.exec(value);
    const key = this.#keys.get(match?.[1] ?? '');
    if (match === null || key === undefined) {
      throw new AppError('internal', { reason: `${field} holds a value sealed with an unknown key` });
    }
    const [iv, sealed, tag] = match.slice(2).map((part) => Buffer.from(part, 'base64url'));
    if (iv === undefined || sealed === undefined || tag === undefined) {
      throw new AppError('internal', { reason: `${field} holds a malformed value` });
    }
    const decipher = createDecipheriv('aes-256-gcm', key, iv);
    decipher.setAAD(Buffer.from(field));
    decipher.setAuthTag(tag);
    try {
      return Buffer.concat([decipher.update(sealed), decipher.final()]);
    } catch (cause) {
      throw new AppError('internal', { reason: `${field} holds a value that was tampered with`, cause });
    }
  }

  /** The id of the key a value is sealed with, so that rotation finds what is left to do. */
  static keyIdOf(value: string): string | null {
    return SHAPE.exec(value)?.[1] ?? null;
  }

  /** The same for the same value, telling nothing about it: for look-ups of encrypted columns. */
  blindIndex(kind: 'email' | 'phone' | 'ip' | 'code' | 'search', value: string): string {
    return createHmac('sha256', this.#indexKey).update(`${kind}:${value}`).digest('base64url');
  }
}
