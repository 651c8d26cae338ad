import * as contracts from '@myhibachi/contracts';
import type { Endpoint } from '@myhibachi/contracts';

function isEndpoint(value: unknown): value is Endpoint {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    'method' in value &&
    'path' in value &&
    'errors' in value
  );
}

/** Every endpoint the contract exports, by id. */
export function contractEndpoints(): Endpoint[] {
  return Object.values<unknown>(contracts)
    .filter((value) => isEndpoint(value))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
