/** Files of texts that came in: they lie at the vendor, behind the account's own credentials. */

import type { SmsGateway } from '@myhibachi/core/kernel';
import type { Resilience } from '../resilience.ts';

const API = 'https://api.twilio.com';

interface Account {
  readonly accountSid: string;
  readonly authToken: string;
  /** Where the API answers; left out, Twilio's own address. */
  readonly baseUrl?: string;
}

/** An answer that is an error, in the shape in which the vendor's SDK throws one. */
class MediaRefusal extends Error {
  readonly status: number;
  readonly code = null;

  constructor(status: number) {
    super(`media answered ${String(status)}`);
    this.status = status;
  }
}

/** At most so many bytes and one, so that whoever asked sees that there are more. */
async function readAtMost(body: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of body) {
    parts.push(part);
    bytes += part.byteLength;
    if (bytes > most) break;
  }
  return Buffer.concat(parts).subarray(0, most + 1);
}

/**
 * The bytes behind a `MediaUrl`; null where there are none any more. Our credentials go to the vendor alone: an address of
 * anybody else is refused, and where the vendor redirects to its store the browser's rule holds, which sends none.
 */
async function fetchTwilioMedia(
  account: Account,
  wish: { readonly url: string; readonly mostBytes: number; readonly timeoutMs: number },
): Promise<Uint8Array | null> {
  const { accountSid, authToken, baseUrl } = account;
  const home = new URL(baseUrl ?? API).origin;
  const asked = URL.parse(wish.url);
  if (asked === null || (asked.origin !== home && asked.origin !== API)) throw new MediaRefusal(403);
  const target = new URL(asked.pathname + asked.search, home);
  const authorization = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`;
  const answer = await fetch(target, { headers: { authorization }, signal: AbortSignal.timeout(wish.timeoutMs) });
  if (answer.status === 404 || answer.status === 410) return null;
  if (!answer.ok) throw new MediaRefusal(answer.status);
  return answer.body === null ? new Uint8Array() : readAtMost(answer.body, wish.mostBytes);
}

/** The same behind the gateway's breaker: asked again where it does not answer. */
export function mediaFetcher(
  account: Account,
  { breaker, timeoutMs }: { readonly breaker: Resilience; readonly timeoutMs: number },
): NonNullable<SmsGateway['fetchMedia']> {
  return (wish) =>
    breaker.call({
      operation: 'fetch media',
      mode: 'repeatable',
      attempt: () => fetchTwilioMedia(account, { ...wish, timeoutMs }),
    });
}
