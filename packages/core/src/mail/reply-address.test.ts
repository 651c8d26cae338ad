/** Addresses that say by themselves what an answer to them is about. */
import { randomBytes, randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { FieldCrypto } from '../kernel/index.ts';
import { readReplyAddress, replyAddress } from './index.ts';

const MAILBOX = 'hello@myhibachi.example';

function crypto(): FieldCrypto {
  const secret = randomBytes(32);
  return new FieldCrypto([{ id: 'k1', secret }], secret);
}

it.each(['conversation', 'message'] as const)('an address of a %s is read back, in any case', (kind) => {
  const ours = crypto();
  for (let n = 0; n < 200; n += 1) {
    const id = randomUUID();
    const address = replyAddress(ours, MAILBOX, { kind, id });
    expect(address).toMatch(/^hello\+[cm][0-9a-v]{38}@myhibachi\.example$/);
    expect(address.indexOf('@')).toBeLessThanOrEqual(64);
    expect(readReplyAddress(ours, MAILBOX, address.toUpperCase())).toEqual({ kind, id });
  }
});

it('nobody else can write one, and none means anything at another mailbox', () => {
  const [ours, theirs] = [crypto(), crypto()];
  const target = { kind: 'conversation', id: randomUUID() } as const;
  const address = replyAddress(ours, MAILBOX, target);
  expect(readReplyAddress(ours, MAILBOX, replyAddress(theirs, MAILBOX, target))).toBeNull();
  expect(readReplyAddress(ours, 'office@myhibachi.example', address)).toBeNull();
  expect(readReplyAddress(ours, MAILBOX, address.replace('+c', '+m'))).toBeNull();
  const at = address.indexOf('+') + 2;
  for (let n = at; n < address.indexOf('@'); n += 1) {
    const other = address[n] === '0' ? '1' : '0';
    expect(readReplyAddress(ours, MAILBOX, `${address.slice(0, n)}${other}${address.slice(n + 1)}`)).toBeNull();
  }
  for (const strange of ['', MAILBOX, 'hello+c@myhibachi.example', `${address}, x@y.example`])
    expect(readReplyAddress(ours, MAILBOX, strange)).toBeNull();
});
