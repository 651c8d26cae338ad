/** Keeps the shared schemas that are used, under the names the contract gives them. */
import { isDeepStrictEqual } from 'node:util';
import type { OpenApiDocument } from './openapi-document.ts';

const PREFIX = '#/components/schemas/';

function collectRefs(value: unknown, found: Set<string>): Set<string> {
  if (Array.isArray(value)) for (const entry of value) collectRefs(entry, found);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) {
      if (key === '$ref' && typeof child === 'string' && child.startsWith(PREFIX))
        found.add(child.slice(PREFIX.length));
      else collectRefs(child, found);
    }
  }
  return found;
}

function usedSchemas(document: OpenApiDocument): Set<string> {
  const used = collectRefs(document.paths, new Set());
  for (const name of used) collectRefs(document.components.schemas[name], used);
  return used;
}

function rename(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((entry) => rename(entry, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => {
      const isRef = key === '$ref' && typeof child === 'string';
      const name = isRef ? names.get(child.slice(PREFIX.length)) : undefined;
      return [key, name === undefined ? rename(child, names) : `${PREFIX}${name}`];
    }),
  );
}

/**
 * zod describes every schema twice, as read and as written (`PartyInput`, `Party`). Unused ones go, and an input keeps
 * the plain name unless the two really differ.
 */
export function tidyComponents(document: OpenApiDocument): void {
  const { schemas } = document.components;
  const used = usedSchemas(document);
  const names = new Map<string, string>();
  for (const name of used) {
    const plain = name.replace(/Input$/, '');
    const same = !used.has(plain) || isDeepStrictEqual(schemas[plain], schemas[name]);
    if (plain !== name && plain in schemas && same) names.set(name, plain);
  }
  const kept = [...used].map((name) => [names.get(name) ?? name, rename(schemas[name], names)] as const);
  document.components.schemas = Object.fromEntries(kept.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  document.paths = rename(document.paths, names) as OpenApiDocument['paths'];
}
