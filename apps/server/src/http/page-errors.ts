/** What a person sees who asked for a page and cannot have it now: a page, never the API's JSON. */
import { randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { logError } from './errors.ts';
import { asAppError, problemOf } from './problem.ts';
import { STRICT_CSP, cspHeader } from './security.ts';

interface Words {
  readonly title: string;
  readonly text: string;
}

const BROKEN: Words = {
  title: 'We dropped a plate',
  text: 'Something went wrong on our side, and we have a note of it. Nothing was booked or charged by this.',
};
const BUSY: Words = {
  title: 'Back in a moment',
  text: 'Our kitchen has its hands full. Please try again in a minute.',
};
const MISSING: Words = { title: 'Page not found', text: 'There is no page at this address.' };
const CLOSED: Words = {
  title: 'This door is closed',
  text: 'Requests from your network are blocked. Please call us if this is a mistake.',
};

function wordsOf(status: number, wait: number): Words {
  if (status === 429) {
    const when = wait === 1 ? 'a second' : `${wait} seconds`;
    const text = `Very many pages were asked for from your network just now. Please try again in ${when}.`;
    return { title: 'One moment, please', text };
  }
  if (status === 403) return CLOSED;
  if (status === 503) return BUSY;
  return status < 500 ? MISSING : BROKEN;
}

/** It loads nothing: whatever else fails, it shows. */
const STYLE = `
:root{color-scheme:light dark;--paper:light-dark(#f9f0e2,#16100d);--raised:light-dark(#fffaf2,#211813);
--ink:light-dark(#25160d,#f8ead6);--soft:light-dark(#604937,#cbb59c);--line:light-dark(#dfcbae,#3d2e25);
--ember:light-dark(#b23a0a,#ff8344);--on-ember:light-dark(#fff7ec,#1d0d05)}
body{margin:0;min-height:100svh;display:grid;place-items:center;padding:1.5rem;box-sizing:border-box;
background:var(--paper);color:var(--ink);font:1.0625rem/1.6 ui-sans-serif,system-ui,sans-serif}
main{max-width:30rem;padding:2.5rem;background:var(--raised);border:1px solid var(--line);border-radius:1.25rem;
border-top:.375rem solid var(--ember)}
h1{margin:0 0 .75rem;font:500 2rem/1.15 'Young Serif',Georgia,serif;text-wrap:balance}
p{margin:0 0 1.5rem;text-wrap:pretty}
a{display:inline-block;padding:.75rem 1.25rem;border-radius:.75rem;background:var(--ember);color:var(--on-ember);
font-weight:600;text-decoration:none}
a:focus-visible{outline:3px solid var(--ink);outline-offset:3px}
small{display:block;margin-top:1.75rem;color:var(--soft);font-size:.8125rem;overflow-wrap:anywhere}`;

function render({ title, text }: Words, nonce: string, requestId: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · MyHibachi</title><meta name="robots" content="noindex"><style nonce="${nonce}">${STYLE}</style></head>
<body><main><h1>${title}</h1><p>${text}</p><a href="">Try again</a><small>Reference ${requestId}</small></main></body>
</html>
`;
}

/** The error handler of routes that answer pages: status, `Retry-After` and log as everywhere, in words for people. */
export function answerPageError(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const known = asAppError(error);
  logError(request, known);
  const { status, headers } = problemOf(known, request.id);
  const nonce = randomBytes(16).toString('base64url');
  void reply
    .code(status)
    .headers(headers)
    .headers({
      'content-security-policy': cspHeader({ ...STRICT_CSP, 'style-src': [`'nonce-${nonce}'`] }),
      'cache-control': 'no-store',
      'x-request-id': request.id,
      'x-robots-tag': 'noindex, nofollow',
    })
    .type('text/html; charset=utf-8')
    .send(render(wordsOf(status, Number(headers['retry-after'] ?? 60)), nonce, request.id));
}
