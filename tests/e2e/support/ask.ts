/** Plain HTTP, as anybody may send it. */
import { Problem } from '@myhibachi/contracts';

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export interface Question {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One request; redirects are answers like any other. */
export async function ask(method: string, url: string, { body, headers = {} }: Question = {}): Promise<Reply> {
  const answer = await fetch(url, {
    method,
    redirect: 'manual',
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

/** The JSON of an answer that has to be this one; otherwise the whole answer is the error. */
export function expectJson<T>(reply: Reply, status: number): T {
  if (reply.status !== status) throw new Error(`${reply.status} instead of ${status}: ${reply.text}`);
  return JSON.parse(reply.text) as T;
}

/** The problem document of a refusal; throws when it is none. */
export function readProblem(reply: Reply): Problem {
  const type = reply.headers.get('content-type') ?? '';
  if (!type.startsWith('application/problem+json')) throw new Error(`${reply.status} ${type}: ${reply.text}`);
  const problem = Problem.parse(JSON.parse(reply.text));
  if (problem.status !== reply.status) throw new Error(`status ${reply.status} but document says ${problem.status}`);
  return problem;
}
