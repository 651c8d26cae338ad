/** What is sealed with a key: fields, blind indexes, magic links, public ids. */
import { randomBytes, randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FieldCrypto, TokenSigner, decodeId, encodeId, newId, parseKeyRing, type Key } from './index.ts';

const OLD: Key = { id: 'old', secret: randomBytes(32) };
const NEW: Key = { id: 'new', secret: randomBytes(32) };
const INDEX = randomBytes(32);
const before = new FieldCrypto([OLD], INDEX);
const during = new FieldCrypto([NEW, OLD], INDEX);
const after = new FieldCrypto([NEW], INDEX);

describe('an encrypted field', () => {
  it('opens to the very text, whatever people type', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (plain) => {
        expect(before.decrypt('customers.email', before.encrypt('customers.email', plain))).toBe(plain);
      }),
    );
  });

  it('never looks the same twice', () => {
    expect(before.encrypt('a.b', 'same')).not.toBe(before.encrypt('a.b', 'same'));
  });

  it('stays readable while keys are rotated, and only then', () => {
    const sealed = before.encrypt('a.b', 'kept');
    expect(during.decrypt('a.b', sealed)).toBe('kept');
    const resealed = during.encrypt('a.b', 'kept');
    expect([sealed, resealed].map((value) => FieldCrypto.keyIdOf(value))).toEqual(['old', 'new']);
    expect(after.decrypt('a.b', resealed)).toBe('kept');
    expect(() => after.decrypt('a.b', sealed)).toThrow(expect.objectContaining({ code: 'internal' }));
  });

  it('does not open in another column', () => {
    expect(() => before.decrypt('a.c', before.encrypt('a.b', 'x'))).toThrow(
      expect.objectContaining({ code: 'internal' }),
    );
  });

  it('notices every single changed bit', () => {
    const [version, keyId, ...parts] = before.encrypt('a.b', 'the gate code is 4711').split('.');
    for (const [n, part] of parts.entries()) {
      for (let bit = 0; bit < Buffer.from(part, 'base64url').length * 8; bit += 1) {
        const bytes = Buffer.from(part, 'base64url');
        bytes.writeUInt8(bytes.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
        const forged = [version, keyId, ...parts.with(n, bytes.toString('base64url'))].join('.');
        expect(() => before.decrypt('a.b', forged)).toThrow(/Something went wrong/);
      }
    }
  });

  it.each(['', 'plain text', 'e1.old', 'e1.old.x.y.z', 'e2.old.AAAAAAAAAAAAAAAA..AAAAAAAAAAAAAAAAAAAAAA'])(
    'is never mistaken for a value that was not sealed: %j',
    (value) => {
      expect(() => before.decrypt('a.b', value)).toThrow(expect.objectContaining({ code: 'internal' }));
    },
  );

  it('is looked up by an index that only the key makes, one kind apart from the other', () => {
    expect(before.blindIndex('email', 'a@mail.example')).toBe(after.blindIndex('email', 'a@mail.example'));
    expect(before.blindIndex('email', '1')).not.toBe(before.blindIndex('phone', '1'));
    expect(new FieldCrypto([OLD], randomBytes(32)).blindIndex('email', '1')).not.toBe(before.blindIndex('email', '1'));
  });
});

describe('a key ring', () => {
  const key = randomBytes(32).toString('base64');

  it('is read in order, the first key active', () => {
    expect(parseKeyRing(`b:${key}, a:${key}`).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it.each(['', 'a', 'a:short', `:${key}`, `a b:${key}`, `a:${key},a:${key}`])('is refused when it is %j', (value) => {
    expect(() => parseKeyRing(value)).toThrow(/key/);
  });
});

describe('a magic link', () => {
  const signer = new TokenSigner([NEW, OLD]);
  const claims = { id: randomUUID(), expiresAt: Temporal.Instant.from('2027-05-01T00:00:00Z') };

  it('says whose it is and until when', () => {
    expect(signer.read('hold', signer.sign('hold', claims))).toEqual(claims);
  });

  it('made with a key of before still opens, with a key of somebody else never', () => {
    expect(signer.read('hold', new TokenSigner([OLD]).sign('hold', claims))).toEqual(claims);
    const stranger = new TokenSigner([{ id: 'x', secret: randomBytes(32) }]);
    expect(signer.read('hold', stranger.sign('hold', claims))).toBeNull();
  });

  it('is good for its own purpose only', () => {
    expect(signer.read('manage', signer.sign('hold', claims))).toBeNull();
  });

  it('with any character changed, cut or added is not ours', () => {
    const token = signer.sign('manage', claims);
    for (let at = 0; at < token.length; at += 1) {
      const other = token[at] === 'A' ? 'B' : 'A';
      expect(signer.read('manage', token.slice(0, at) + other + token.slice(at + 1))).toBeNull();
    }
    for (const forged of [
      '',
      token.slice(1),
      token.slice(0, -1),
      `${token}A`,
      `${token}=`,
      ` ${token}`,
      '\u0000',
      '🍤',
    ]) {
      expect(signer.read('manage', forged)).toBeNull();
    }
  });

  it('is never found by guessing', () => {
    fc.assert(fc.property(fc.base64String(), (guess) => signer.read('hold', guess) === null));
  });
});

describe('an id', () => {
  it('sorts behind every one made before it, also within one millisecond', () => {
    const ids = Array.from({ length: 20_000 }, newId);
    expect(ids.toSorted()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a public id', () => {
  it('goes there and back and tells its kind', () => {
    const id = newId();
    expect(encodeId('bkg', id)).toMatch(/^bkg_[0-9a-f]{32}$/);
    expect(decodeId('bkg', encodeId('bkg', id))).toBe(id);
  });

  it('of another kind or malformed looks like a missing row', () => {
    const id = newId();
    for (const wrong of [
      encodeId('hld', id),
      id,
      '',
      `bkg_${id}`,
      `bkg_${'g'.repeat(32)}`,
      `${encodeId('bkg', id)}\n`,
    ]) {
      expect(() => decodeId('bkg', wrong)).toThrow(expect.objectContaining({ code: 'not_found' }));
    }
  });

  it('sorts by the moment it was made', () => {
    const ids = Array.from({ length: 1_000 }, newId);
    const moments = ids.map((id) => id.slice(0, 13));
    expect(moments.toSorted()).toEqual(moments);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
