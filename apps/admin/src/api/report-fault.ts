import { reportClientError } from '@myhibachi/api-client/calls';
import { api } from './client.ts';

const seen = new Set<string>();
const MAX_REPORTS = 20;

/** Tells the server of a fault in this page, each kind once, without waiting; that it cannot be told harms nobody. */
export function reportFault(where: string, fault: unknown): void {
  const error = fault instanceof Error ? fault : new Error(String(fault));
  const key = `${where}:${error.message}`;
  if (seen.has(key) || seen.size >= MAX_REPORTS) return;
  seen.add(key);
  const body = {
    island: where.slice(0, 60),
    message: error.message.slice(0, 500) || error.name,
    page: location.pathname.slice(0, 200),
    ...(error.stack === undefined ? {} : { stack: error.stack.slice(0, 4000) }),
  };
  void reportClientError({ client: api, body });
}
