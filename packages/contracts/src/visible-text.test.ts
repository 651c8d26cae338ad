import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import * as contracts from './index.ts';
import type { Endpoint } from './index.ts';
import { line, text } from './primitives.ts';
import { visibleText } from './visible-text.ts';

/** One of each kind: override, isolate, mark, zero-width, joiner, filler, byte order mark, tag, selector, half of a pair. */
const UNSEEN = ['\u202E', '\u2066', '\u200F', '\u061C', '\u200B', '\u200C', '\u200D', '\u2060', '\u00AD', '\u180E'];
const MORE_UNSEEN = ['\u3164', '\uFEFF', '\u{E0041}', '\uFE0F', '\uFFF9', '\uD83D', '\u034F'];
const ALL_UNSEEN = [...UNSEEN, ...MORE_UNSEEN];

describe('typed text', () => {
  it('loses what nobody sees, wherever it stands', () => {
    for (const unseen of ALL_UNSEEN) {
      const typed = `${unseen}Jor${unseen}dan ${unseen}${unseen}Lee${unseen}`;
      expect([escape(unseen), text(100).parse(typed)]).toEqual([escape(unseen), 'Jordan Lee']);
      expect([escape(unseen), line(100).parse(typed)]).toEqual([escape(unseen), 'Jordan Lee']);
      expect(text(100).safeParse(unseen).success).toBe(false);
    }
  });

  it('keeps emoji whole, letters of every script with their accents, and line breaks where there may be some', () => {
    for (const kept of [
      'Party 🎉 for us',
      'Familia 👨‍👩‍👧‍👦 y amigos',
      'Love ❤️ and ❤️‍🔥',
      'Chef 👩🏽‍🍳!',
      'Flag 🏴󠁧󠁢󠁥󠁮󠁧󠁿 and 🇺🇸 and 1️⃣',
      "Zoë O'Neil, José, 李小龍, Αθηνά, שלום, محمد",
      'e\u0301 and n\u0303',
    ]) {
      expect(visibleText(kept)).toBe(kept);
      expect(line(100).parse(kept)).toBe(kept);
    }
    expect(text(100).parse('No nuts.\nGate code: 12\t34')).toBe('No nuts.\nGate code: 12\t34');
    expect(text(100).parse('One\u2028two\u2029three')).toBe('One\ntwo\nthree');
    expect(line(100).safeParse('One\ntwo').success).toBe(false);
    expect(line(100).parse('One\u2028two')).toBe('One two');
    for (const control of ['\u0000', '\u0007', '\u001B', '\u0085']) {
      expect(text(100).safeParse(`a${control}b`).success).toBe(false);
    }
  });

  it('is read the same a second time', () => {
    for (const typed of [...ALL_UNSEEN.map((unseen) => `a${unseen}🎉${unseen}b`), '👨\u200B‍👩', '\u200D❤️\u200D']) {
      const once = visibleText(typed);
      expect(visibleText(once)).toBe(once);
    }
  });

  it('has its limits measured by what is seen', () => {
    expect(line(5).parse(`Jor\u200B\u200B\u200Bdan`.slice(0, 8))).toBe('Jorda');
  });
});

const isEndpoint = (value: unknown): value is Endpoint =>
  typeof value === 'object' && value !== null && 'path' in value && 'errors' in value;

interface Field {
  readonly path: string;
  readonly schema: z.ZodType;
}

/** Every schema of a string within one, with where it stands. */
function stringsOf(schema: z.ZodType, path: string): Field[] {
  if (schema instanceof z.ZodString || schema instanceof z.ZodStringFormat) return [{ path, schema }];
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([name, inner]) =>
      stringsOf(inner, `${path}.${name}`),
    );
  if (schema instanceof z.ZodArray) return stringsOf(schema.element as z.ZodType, `${path}[]`);
  if (schema instanceof z.ZodPipe) return stringsOf(schema.in as z.ZodType, path);
  if (schema instanceof z.ZodUnion)
    return (schema.options as readonly z.ZodType[]).flatMap((option) => stringsOf(option, path));
  if (schema instanceof z.ZodRecord) return stringsOf(schema.valueType as z.ZodType, `${path}{}`);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return stringsOf(schema.unwrap() as z.ZodType, path);
  return [];
}

const FIELDS = Object.values<unknown>(contracts)
  .filter(isEndpoint)
  .flatMap(({ id, body, query }) => [
    ...(body === undefined ? [] : stringsOf(body, id)),
    ...(query === undefined ? [] : stringsOf(query, id)),
  ]);

/** Compared character by character, or a word for yes or no. */
const EXACT = /password$|cursor$|token$|\.(code|response\.id|response\.rawId|reviewDue|state)$/iu;

it('every field of every endpoint refuses what nobody sees or takes it away', () => {
  expect(FIELDS.length).toBeGreaterThan(150);
  const lets = FIELDS.filter(({ schema }) => {
    const read = schema.safeParse('Jordan\u202E and some \u200Bmore words\u2066');
    return read.success && read.data !== visibleText(String(read.data));
  });
  expect(lets.map(({ path }) => path).filter((path) => !EXACT.test(path))).toEqual([]);
});
