/** Passwords at rest: argon2id with the parameters OWASP recommends, in the PHC string format so that they can grow. */
import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(argon2);

/** OWASP Password Storage Cheat Sheet: 19 MiB, two passes, one lane. */
export const PARAMETERS = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const;
const SALT_BYTES = 16;

const SHAPE = /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,2}),p=(\d{1,2})\$([A-Za-z0-9+/]{22})\$([A-Za-z0-9+/]{43})$/;

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}

/** Composed once, so that the same password typed on another keyboard is the same bytes (NIST SP 800-63B, 5.1.1.2). */
function messageOf(password: string): string {
  return password.normalize('NFKC');
}

export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(SALT_BYTES);
  const tag = await derive('argon2id', { ...PARAMETERS, message: messageOf(password), nonce });
  const { memory, passes, parallelism } = PARAMETERS;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(nonce)}$${unpadded(tag)}`;
}

/** False for a hash that is not ours, too. */
async function matches(password: string, stored: string): Promise<boolean> {
  const [, memory, passes, parallelism, salt = '', expected = ''] = SHAPE.exec(stored) ?? [];
  if (memory === undefined) return false;
  const tag = await derive('argon2id', {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    tagLength: PARAMETERS.tagLength,
    message: messageOf(password),
    nonce: Buffer.from(salt, 'base64'),
  });
  return timingSafeEqual(tag, Buffer.from(expected, 'base64'));
}

/** A hash of nothing anybody knows, to be compared with when there is no account. */
const NOBODY = `$argon2id$v=19$m=${PARAMETERS.memory},t=${PARAMETERS.passes},p=1$${'A'.repeat(22)}$${'A'.repeat(43)}`;

/** Takes as long for an account that does not exist, or has no password, as for a wrong password. */
export async function verifyPassword(password: string, stored: string | null): Promise<boolean> {
  const right = await matches(password, stored ?? NOBODY);
  return stored !== null && right;
}
