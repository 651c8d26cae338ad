import { newId } from '@myhibachi/core/kernel';

const SANE = /^[A-Za-z0-9._-]{1,64}$/;

/** The caller's id when it is harmless in logs and headers, else one of our own. */
export function requestIdOf(headers: Readonly<Record<string, string | string[] | undefined>>): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && SANE.test(given) ? given : newId();
}
