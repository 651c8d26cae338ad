import { expect, test } from 'vitest';
import { judgeConnection, judgeStatus, safeCode } from './judgement.ts';

test.each([
  [400, 'refused', true],
  [401, 'refused', true],
  [402, 'refused', true],
  [404, 'refused', true],
  [408, 'unavailable', false],
  [409, 'unavailable', false],
  [429, 'unavailable', true],
  [500, 'unavailable', false],
  [502, 'unavailable', false],
  [503, 'unavailable', true],
])('answer %i reads as %s', (status, kind, nothingAccepted) => {
  expect(judgeStatus(status)).toMatchObject({ kind, nothingAccepted });
});

test.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'])(
  '%s means that nothing was sent, wherever the code sits',
  (code) => {
    const direct = Object.assign(new Error('x'), { code });
    expect(judgeConnection(direct).nothingAccepted).toBe(true);
    expect(judgeConnection(new Error('fetch failed', { cause: direct })).nothingAccepted).toBe(true);
    expect(judgeConnection(Object.assign(new Error('x'), { detail: direct })).nothingAccepted).toBe(true);
  },
);

test.each(['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ECONNABORTED'])('%s leaves in doubt what was accepted', (code) => {
  expect(judgeConnection(Object.assign(new Error('x'), { code }))).toMatchObject({
    kind: 'unavailable',
    nothingAccepted: false,
  });
});

test('only codes are repeated, never text or numbers that could be data', () => {
  expect(safeCode('card_declined')).toBe('card_declined');
  expect(safeCode(21211)).toBe('21211');
  for (const hostile of [
    '+14155550123',
    'a@b.co',
    '4242424242424242',
    4_242_424_242,
    'x y',
    '<b>',
    '',
    null,
    {},
    'a'.repeat(60),
  ]) {
    expect(safeCode(hostile)).toBeNull();
  }
});

test('an error of no known shape is a failed connection', () => {
  for (const strange of [null, undefined, 'text', 7, {}, Object.assign(new Error('x'), { code: 42 })]) {
    expect(judgeConnection(strange)).toEqual({
      kind: 'unavailable',
      reason: 'connection failed',
      nothingAccepted: false,
    });
  }
});
