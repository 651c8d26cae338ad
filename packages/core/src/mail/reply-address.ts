/**
 * Addresses that say by themselves what an answer to them is about: `hello+c…@` a conversation, `hello+m…@` one message.
 * Nothing is stored: the id stands in the address, and a keyed code beside it, so that nobody else can write one.
 */
import { timingSafeEqual } from 'node:crypto';
import type { FieldCrypto } from '../kernel/index.ts';

export interface ReplyTarget {
  readonly kind: 'conversation' | 'message';
  /** UUID of it. */
  readonly id: string;
}

const LETTER = { conversation: 'c', message: 'm' } as const;
/** 60 bits: what guessing them costs, a mail each, nobody pays. */
const CODE_LENGTH = 12;
const SHAPE = /^([^@+]+)\+([cm])([0-9a-v]{26})([0-9a-v]{12})@([^@]+)$/;
const DIGITS = '0123456789abcdefghijklmnopqrstuv';
const ID_DIGITS = 26;

/** Base 32 in lower case: mail servers are free to fold the case of what stands before the @. */
function inBase32(value: bigint, length: number): string {
  let rest = value;
  let text = '';
  for (let n = 0; n < length; n += 1) {
    text = `${DIGITS[Number(rest % 32n)] ?? ''}${text}`;
    rest /= 32n;
  }
  return text;
}

function fromBase32(text: string): bigint {
  let value = 0n;
  for (const digit of text) value = value * 32n + BigInt(DIGITS.indexOf(digit));
  return value;
}

function codeOf(crypto: FieldCrypto, kind: ReplyTarget['kind'], id: string): string {
  const bytes = Buffer.from(crypto.blindIndex('code', `mail-reply:${kind}:${id}`), 'base64url');
  return inBase32(bytes.readBigUInt64BE(0) >> 4n, CODE_LENGTH);
}

function isSame(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}

/** `mailbox` is the address we read, without a plus part. At most 64 characters before the @ (RFC 5321, 4.5.3.1.1). */
export function replyAddress(crypto: FieldCrypto, mailbox: string, { kind, id }: ReplyTarget): string {
  const [local = '', domain = ''] = mailbox.split('@');
  const digits = inBase32(BigInt(`0x${id.replaceAll('-', '')}`), ID_DIGITS);
  return `${local}+${LETTER[kind]}${digits}${codeOf(crypto, kind, id)}@${domain}`;
}

/** What an address of ours is about; null for every address we have not written ourselves. */
export function readReplyAddress(crypto: FieldCrypto, mailbox: string, address: string): ReplyTarget | null {
  const match = SHAPE.exec(address.trim().toLowerCase());
  if (match === null) return null;
  const [, local = '', letter, digits = '', code = '', domain = ''] = match;
  if (`${local}@${domain}` !== mailbox.toLowerCase()) return null;
  const hex = fromBase32(digits).toString(16).padStart(32, '0');
  if (hex.length !== 32) return null;
  const id = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  const kind = letter === 'c' ? 'conversation' : 'message';
  return isSame(code, codeOf(crypto, kind, id)) ? { kind, id } : null;
}
