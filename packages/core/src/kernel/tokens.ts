/**
 * Magic links without a table: a token carries what it is for and is sealed with a key, so that it can be made again
 * for every reminder, yet nobody else can make one. It ends by its own date, or with the key that sealed it.
 */
import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { KeyRing } from './crypto.ts';

export type TokenPurpose = 'hold' | 'manage' | 'preferences';

export interface TokenClaims {
  readonly id: string;
  readonly expiresAt: Temporal.Instant;
}

const PURPOSE_BYTE = { hold: 1, manage: 2, preferences: 3 } as const satisfies Record<TokenPurpose, number>;
const BODY_LENGTH = 1 + 16 + 6;
const MAC_LENGTH = 24;

export class TokenSigner {
  readonly #keys: readonly Buffer[];

  constructor(ring: KeyRing) {
    this.#keys = ring.map((key) =>
      Buffer.from(hkdfSync('sha256', key.secret, Buffer.alloc(0), 'myhibachi/tokens', 32)),
    );
  }

  #mac(key: Buffer, body: Buffer): Buffer {
    return createHmac('sha256', key).update(body).digest().subarray(0, MAC_LENGTH);
  }

  /** `id` is a UUID; the token is URL-safe. */
  sign(purpose: TokenPurpose, claims: TokenClaims): string {
    const body = Buffer.alloc(BODY_LENGTH);
    body.writeUInt8(PURPOSE_BYTE[purpose], 0);
    Buffer.from(claims.id.replaceAll('-', ''), 'hex').copy(body, 1);
    body.writeUIntBE(Math.floor(claims.expiresAt.epochMilliseconds / 1000), 17, 6);
    const [key] = this.#keys;
    return Buffer.concat([body, this.#mac(key as Buffer, body)]).toString('base64url');
  }

  /** Null for anything not signed by us for this purpose. Expiry is the caller's to judge, who knows what to say. */
  read(purpose: TokenPurpose, token: string): TokenClaims | null {
    const bytes = Buffer.from(token, 'base64url');
    if (bytes.length !== BODY_LENGTH + MAC_LENGTH || bytes.toString('base64url') !== token) return null;
    const body = bytes.subarray(0, BODY_LENGTH);
    const mac = bytes.subarray(BODY_LENGTH);
    if (!this.#keys.some((key) => timingSafeEqual(this.#mac(key, body), mac))) return null;
    if (body.readUInt8(0) !== PURPOSE_BYTE[purpose]) return null;
    const hex = body.subarray(1, 17).toString('hex');
    const id = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
    return { id, expiresAt: Temporal.Instant.fromEpochMilliseconds(body.readUIntBE(17, 6) * 1000) };
  }
}
