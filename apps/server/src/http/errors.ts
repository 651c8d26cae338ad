/** Installs the mapper of problem.ts on every way a request can fail. */
import type { Socket } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { STATUS_BY_CODE } from '@myhibachi/contracts';
import { AppError, newId } from '@myhibachi/core/kernel';
import type { App } from './app.ts';
import { PROBLEM_JSON, asAppError, problemOf, type Transport } from './problem.ts';

function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  error: AppError,
  transport?: Transport,
): FastifyReply {
  const answer = problemOf(error, request.id, transport);
  return (
    reply
      .code(answer.status)
      .headers(answer.headers)
      // Addresses the router itself refuses never reach the hook that adds it.
      .header('x-request-id', request.id)
      .header('cache-control', 'no-store')
      .type(PROBLEM_JSON)
      .serializer((body: string) => body)
      .send(answer.body)
  );
}

/** Faults of ours are logged with their cause, once; a caller's mistake is a line for those who look for it. */
export function logError(request: FastifyRequest, error: AppError): void {
  const details = { route: request.routeOptions.url, code: error.code };
  if (STATUS_BY_CODE[error.code] >= 500) request.log.error({ ...details, err: error }, 'request failed');
  else request.log.debug({ ...details, reason: error.reason }, 'request refused');
}

export function handleError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const known = asAppError(error);
  logError(request, known);
  return sendProblem(request, reply, known);
}

/** The methods that do exist at an address, among the endpoints of the contract. */
function methodsAt(app: App, path: string): string[] {
  const segments = path.split('/');
  const matches = app.endpoints.filter((endpoint) => {
    const template = endpoint.path.split('/');
    return (
      template.length === segments.length && template.every((part, at) => part.startsWith(':') || part === segments[at])
    );
  });
  return [...new Set(matches.map((endpoint) => endpoint.method))].toSorted();
}

/** 405 with the methods that would do, or 404. */
export function answerNotFound(app: App, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const allowed = methodsAt(app, request.url.split('?', 1)[0] ?? '');
  if (allowed.length === 0) return sendProblem(request, reply, new AppError('not_found'));
  const error = new AppError('method_not_allowed', { message: `Please use ${allowed.join(' or ')} here.` });
  return sendProblem(request, reply, error, { headers: { allow: allowed.join(', ') } });
}

const BROKEN_REQUESTS: Readonly<Record<string, { status: number; phrase: string; detail: string }>> = {
  HPE_HEADER_OVERFLOW: {
    status: 431,
    phrase: 'Request Header Fields Too Large',
    detail: 'Please send at most 16 KB of headers.',
  },
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, phrase: 'Request Timeout', detail: 'The request took too long to arrive.' },
};

/** Answers what is not even HTTP, before there is a request to speak of. */
export function answerClientError(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const known = BROKEN_REQUESTS[error.code ?? ''];
  const { status, phrase, detail } = known ?? {
    status: 400,
    phrase: 'Bad Request',
    detail: 'This is not a valid HTTP request.',
  };
  const requestId = newId();
  const { body } = problemOf(new AppError('bad_request', { message: detail }), requestId, { status });
  const head = [
    `HTTP/1.1 ${status} ${phrase}`,
    `content-type: ${PROBLEM_JSON}`,
    `content-length: ${Buffer.byteLength(body)}`,
    `x-request-id: ${requestId}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
