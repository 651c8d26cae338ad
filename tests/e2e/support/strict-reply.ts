/** What every answer of the API keeps to, whatever was asked. */
import { STATUS_BY_CODE, type Problem } from '@myhibachi/contracts';
import { readProblem, type Reply } from './ask.ts';

/** Statuses the transport itself answers with, for which the catalogue has no code of their own. */
const TRANSPORT = new Set([405, 408, 431]);

function complaintsAbout(reply: Reply, problem: Problem): string[] {
  const { code, requestId, errors } = problem;
  return [
    ...(requestId === reply.headers.get('x-request-id') ? [] : ['another request id in the header']),
    ...(TRANSPORT.has(reply.status) || STATUS_BY_CODE[code] === reply.status ? [] : [`${code} with ${reply.status}`]),
    ...(code === 'validation_failed' && errors.length === 0 ? ['no field is named'] : []),
    ...errors.filter(({ field }) => field === '').map(() => 'a field without a name'),
    ...errors.filter(({ message }) => !/^[A-Z].*[.!?]$/s.test(message)).map(({ message }) => `no sentence: ${message}`),
  ];
}

/** Throws on a fault of ours, and on a refusal that does not say what, to whom and which field. */
export function expectOrderly(reply: Reply, about: string): Problem | null {
  if (reply.status < 400) return null;
  if (reply.status >= 500) throw new Error(`${about}: ${reply.status} ${reply.text}`);
  const problem = readProblem(reply);
  const complaints = complaintsAbout(reply, problem);
  if (complaints.length > 0) throw new Error(`${about}: ${complaints.join('; ')} in ${reply.text}`);
  return problem;
}
