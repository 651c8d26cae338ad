import { freezeDeep } from '@myhibachi/core/kernel';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { compileSerializer } from './serialization.ts';

const schema = z.object({ name: z.string(), party: z.object({ adults: z.int() }) });
const write = compileSerializer({ schema, method: 'POST', url: '/api/v1/test' });

it('drops what the contract does not name, of frozen answers too, the first time and every time', () => {
  const answer = { name: 'Ana', party: { adults: 10, secret: 1 }, secret: 'x' };
  const expected = JSON.stringify({ name: 'Ana', party: { adults: 10 } });
  expect(write(answer)).toBe(expected);
  freezeDeep(answer);
  expect([write(answer), write(answer)]).toEqual([expected, expected]);
});

it('writes an answer that can still change anew each time', () => {
  const answer = { name: 'Ana', party: { adults: 10 } };
  expect(write(answer)).toContain('10');
  answer.party.adults = 11;
  expect(write(answer)).toContain('11');
});

it('throws for an answer the contract does not allow, frozen or not, each time', () => {
  const answer = freezeDeep({ name: 'Ana', party: { adults: 1.5 } });
  expect(() => write(answer)).toThrow("Response doesn't match the schema");
  expect(() => write(answer)).toThrow("Response doesn't match the schema");
});
