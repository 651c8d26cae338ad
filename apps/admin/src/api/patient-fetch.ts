/** How often a request that is still being worked on is asked about: some twenty seconds in all. */
const TRIES = 12;
const LONGEST_PAUSE_MS = 2_000;
const KEY = 'Idempotency-Key';

/** Wishes nobody has heard the outcome of, with the key they were sent under. */
const unheard = new Map<string, string>();

async function wishOf(request: Request): Promise<string> {
  return `${request.method} ${request.url} ${await request.clone().text()}`;
}

/** The same wish once more goes under the key it had, whichever dialog it comes from; what was answered is a new one. */
function underItsKey(request: Request, wish: string): Request {
  const earlier = unheard.get(wish);
  if (earlier === undefined) {
    unheard.set(wish, request.headers.get(KEY) ?? '');
    return request;
  }
  const again = new Request(request);
  again.headers.set(KEY, earlier);
  return again;
}

async function stillRuns(response: Response): Promise<boolean> {
  if (response.status !== 409) return false;
  const problem: unknown = await response.clone().json();
  return (
    typeof problem === 'object' && problem !== null && 'code' in problem && problem.code === 'idempotency_in_progress'
  );
}

/** The server keeps these for no key: the next try may turn out differently. */
function isNoOutcome({ status }: Response): boolean {
  return status >= 500 || status === 429 || status === 408;
}

/**
 * `fetch`, except that a request whose first sending is still being worked on is asked about again, with the same key,
 * until there is an outcome: nobody has to know that it was on its way twice. Where the answer was lost altogether, the
 * same request sent anew is the same wish, and is done once.
 */
export async function patientFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const asked = new Request(input, init);
  if (!asked.headers.has(KEY)) return fetch(asked);
  const wish = await wishOf(asked);
  const request = underItsKey(asked, wish);
  for (let tried = 1; ; tried += 1) {
    const response = await fetch(request.clone()).catch((error: unknown) => {
      // Given up by whoever asked, as a preview is that was overtaken: nobody waits for its outcome.
      if (asked.signal.aborted) unheard.delete(wish);
      throw error;
    });
    const runs = await stillRuns(response);
    if (!runs && !isNoOutcome(response)) unheard.delete(wish);
    if (tried === TRIES || !runs) return response;
    const pause = Math.min(200 * 2 ** tried, LONGEST_PAUSE_MS);
    await new Promise((resolve) => {
      setTimeout(resolve, pause);
    });
  }
}
