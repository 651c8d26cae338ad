import { expect, test } from 'vitest';
import { judgeSmtp } from './judge-smtp.ts';

test.each([
  [{ code: 'EENVELOPE', responseCode: 550, command: 'RCPT TO' }, 'refused', true],
  [{ code: 'EMESSAGE', responseCode: 554, command: 'DATA' }, 'refused', true],
  [{ code: 'EMESSAGE', responseCode: 451, command: 'DATA' }, 'unavailable', true],
  [{ code: 'EPROTOCOL', responseCode: 421, command: 'CONN' }, 'unavailable', true],
  [{ code: 'EPROTOCOL', responseCode: 503, command: 'MAIL FROM' }, 'unavailable', true],
  [{ code: 'EAUTH', responseCode: 535, command: 'AUTH PLAIN' }, 'refused', true],
  [{ code: 'EAUTH', responseCode: 454, command: 'AUTH PLAIN' }, 'unavailable', true],
  [{ code: 'EENVELOPE', command: 'API' }, 'refused', true],
  [{ code: 'ESOCKET', syscall: 'connect', command: 'CONN' }, 'unavailable', true],
  [{ code: 'EDNS', syscall: 'getaddrinfo', command: 'CONN' }, 'unavailable', true],
  [{ code: 'ECONNECTION', command: 'CONN' }, 'unavailable', false],
  [{ code: 'ESOCKET', syscall: 'read', command: 'CONN' }, 'unavailable', false],
  [{ code: 'ETIMEDOUT', command: 'CONN' }, 'unavailable', false],
  [{ code: 'ECONNECTION', command: 'DATA' }, 'unavailable', false],
  [{ code: 'ETIMEDOUT', command: 'DATA' }, 'unavailable', false],
  [{ code: 'ECONNECTION' }, 'unavailable', false],
  [{}, 'unavailable', false],
])('%o reads as %s, nothing taken: %s', (facts, kind, nothingAccepted) => {
  expect(judgeSmtp(Object.assign(new Error('to guest@example.com'), facts))).toMatchObject({
    kind,
    nothingAccepted,
    reason: expect.not.stringContaining('guest'),
  });
});

test('of a reply only the enhanced status code is kept, not whom it speaks of', () => {
  const reply = { code: 'EENVELOPE', responseCode: 550, response: '550 5.1.1 <guest@example.com>: no such user' };
  expect(judgeSmtp(Object.assign(new Error('no'), reply))).toMatchObject({
    kind: 'refused',
    reason: 'answered 550 5.1.1',
  });
});

test('anything else is a failed connection', () => {
  for (const strange of [null, 'text', 5])
    expect(judgeSmtp(strange)).toMatchObject({ kind: 'unavailable', nothingAccepted: false });
});
