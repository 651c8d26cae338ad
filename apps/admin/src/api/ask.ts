import type { Problem } from '@myhibachi/contracts';
import { ApiProblem } from './api-problem.ts';

interface Reply<T> {
  readonly data?: T | undefined;
  readonly error?: unknown;
  readonly response?: Response;
}

function isProblem(error: unknown): error is Problem {
  return typeof error === 'object' && error !== null && 'code' in error && 'title' in error;
}

/** What the server says to programs, in words for people. */
const WORDS: Partial<Record<Problem['code'], string>> = {
  idempotency_in_progress: 'This is still being done. Please look whether it is there before you try once more.',
};

function failureOf(reply: Reply<unknown>): ApiProblem {
  if (isProblem(reply.error)) {
    const { code, title, detail } = reply.error as Problem & { detail?: string };
    return new ApiProblem(code, WORDS[code] ?? detail ?? title, { ...reply.error });
  }
  if (!navigator.onLine) return new ApiProblem('offline', 'You are offline, so this did not go through.');
  return new ApiProblem('unreachable', 'The server does not answer. Please try again in a moment.');
}

/** The answer of a call of the generated client; throws `ApiProblem` for everything else. */
export async function ask<T>(call: Promise<Reply<T>>): Promise<T> {
  let reply: Reply<T>;
  try {
    reply = await call;
  } catch (error) {
    if (error instanceof TypeError) throw failureOf({});
    throw error;
  }
  if (reply.error !== undefined || reply.response === undefined || !reply.response.ok) throw failureOf(reply);
  return reply.data as T;
}

/**
 * Headers for a POST that must happen once however often it is sent; one per submit. A submit of the same words whose
 * answer was lost goes out under the earlier key (`patient-fetch.ts`).
 */
export function onceOnly(key: string = crypto.randomUUID()): { 'Idempotency-Key': string } {
  return { 'Idempotency-Key': key };
}
