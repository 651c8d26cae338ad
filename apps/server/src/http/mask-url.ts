/** Query parameters that say nothing about a person; every other value is masked in logs. */
const HARMLESS = new Set(['from', 'to', 'guests', 'preview', 'limit', 'after']);
const MASK = '***';
/** Tokens of holds and links are long and opaque; public ids have a prefix and 32 hex digits. */
const OPAQUE = /^[A-Za-z0-9_-]{20,}$/;
const PUBLIC_ID = /^[a-z]{3}_[0-9a-f]{32}$/;

function maskSegment(segment: string): string {
  return OPAQUE.test(segment) && !PUBLIC_ID.test(segment) ? MASK : segment;
}

function maskPair(pair: string): string {
  const [name = '', value] = pair.split('=', 2);
  return value === undefined || HARMLESS.has(name) ? pair : `${name}=${MASK}`;
}

/** An address fit for logs: whoever reads them must not be able to act for a customer. */
export function maskUrl(url: string): string {
  const [path = '', query] = url.split('?', 2);
  const masked = path.split('/').map(maskSegment).join('/');
  return query === undefined ? masked : `${masked}?${query.split('&').map(maskPair).join('&')}`;
}
