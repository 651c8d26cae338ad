/** What becomes of a socket whose frames cannot be taken: it is told why, and our log hears of it without noise. */
import type { WebSocket } from '@fastify/websocket';
import type { FastifyRequest } from 'fastify';

const QUIET_MS = 60_000;
/** Addresses we remember having logged; beyond it the oldest are forgotten. */
const MOST_ADDRESSES = 5_000;

/** Whatever a client sends that is no orderly frame: too large, not masked, not UTF-8. */
function isClientsFault(error: Error): error is Error & { readonly code: string } {
  return 'code' in error && typeof error.code === 'string' && error.code.startsWith('WS_ERR_');
}

/**
 * Answers for `@fastify/websocket`: a frame that breaks the protocol, or our limit of its size, is the client's doing;
 * `ws` has sent the close with its code by then (1009 for one too large). It is logged once a minute and address. What
 * is ours is logged as an error, and the socket is let go.
 */
export function closeRefusedFrames(now: () => number) {
  const logged = new Map<string, number>();

  function isNews(address: string): boolean {
    const at = now();
    const last = logged.get(address);
    if (last !== undefined && at - last < QUIET_MS) return false;
    logged.delete(address);
    logged.set(address, at);
    const [oldest] = logged.keys();
    if (logged.size > MOST_ADDRESSES && oldest !== undefined) logged.delete(oldest);
    return true;
  }

  return (error: Error, socket: WebSocket, request: FastifyRequest): void => {
    if (!isClientsFault(error)) {
      request.log.error({ err: error }, 'a live connection failed');
      socket.terminate();
      return;
    }
    if (isNews(request.ip))
      request.log.warn({ code: error.code, reason: error.message }, 'a live connection sent what we do not take');
  };
}
