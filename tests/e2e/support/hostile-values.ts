/** What people and machines put into fields to see what happens, and where fields are: found in the contracts. */
import type { Endpoint } from '@myhibachi/contracts';
import { z } from 'zod';

export const HOSTILE_STRINGS: readonly string[] = [
  '',
  '   ',
  "'; drop table bookings; --",
  '" or 1=1 --',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '{{constructor.constructor("return process")()}}',
  '${process.exit(1)}',
  '$(reboot)',
  '../../../../etc/passwd',
  '%00%0d%0aSet-Cookie:x=1',
  'line one\r\nBcc: everybody@mail.example',
  'nul \u0000 byte',
  'bell \u0007 escape \u001b[31m',
  '\u202egnp.exe',
  'e\u0301\u0327 Z\u0351\u036b\u0343a\u0328l\u0315g\u0301o',
  '\ud800 lone surrogate',
  '👩‍👩‍👧‍👦🏴‍☠️'.repeat(20),
  'ﷺ'.repeat(200),
  '=HYPERLINK("http://evil.example")',
  '__proto__',
  'constructor',
  'NaN',
  '1e999',
  '-0',
  'null',
  'a'.repeat(60_000),
];

/** Values of another type than any field has. */
export const WRONG_TYPES: readonly unknown[] = [null, true, -1, 1.5, 1e300, [], {}, [[]], 'text', { $ne: null }];

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Schema = { readonly [key: string]: Json };

/** The path to one leaf of a body, array positions included. */
export type FieldPath = readonly (string | number)[];

function asSchema(value: Json | undefined): Schema | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Schema) : null;
}

function leavesOf(schema: Schema, definitions: Schema, path: FieldPath): FieldPath[] {
  const reference = typeof schema['$ref'] === 'string' ? schema['$ref'].split('/').at(-1) : undefined;
  const known = reference === undefined ? null : asSchema(definitions[reference]);
  if (known !== null) return leavesOf(known, definitions, path);
  const properties = asSchema(schema['properties']);
  if (properties !== null) {
    return Object.entries(properties).flatMap(([name, child]) =>
      leavesOf(asSchema(child) ?? {}, definitions, [...path, name]),
    );
  }
  const items = asSchema(schema['items']);
  if (items !== null) return leavesOf(items, definitions, [...path, 0]);
  return asSchema(schema['additionalProperties']) === null ? [path] : [[...path, 'anything']];
}

/** Every field of an endpoint's body, as the contract describes it. */
export function bodyFields(endpoint: Endpoint): FieldPath[] {
  if (endpoint.body === undefined) return [];
  const schema = z.toJSONSchema(endpoint.body, { io: 'input', unrepresentable: 'any' }) as Schema;
  return leavesOf(schema, asSchema(schema['$defs']) ?? {}, []);
}

function withChild(value: unknown, [step, ...rest]: FieldPath, leaf: unknown): unknown {
  if (step === undefined) return leaf;
  if (typeof step === 'number') {
    const list: unknown[] = Array.isArray(value) ? value : [];
    return list.length === 0 ? [withChild({}, rest, leaf)] : list.with(step, withChild(list[step], rest, leaf));
  }
  const object: object = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
  const before: unknown = Object.entries(object).find(([name]) => name === step)?.[1];
  return { ...object, [step]: withChild(before, rest, leaf) };
}

/** A copy of a body with one leaf replaced; what is missing on the way is made. */
export function replaceField(body: unknown, path: FieldPath, leaf: unknown): unknown {
  return withChild(body, path, leaf);
}
