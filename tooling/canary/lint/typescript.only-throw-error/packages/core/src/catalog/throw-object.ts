export function fail(): never {
  throw { reason: 'not an error' };
}
