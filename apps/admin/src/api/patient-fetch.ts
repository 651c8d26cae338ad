/** How often a request that is still being worked on is asked about: some twenty seconds in all. */
const TRIES = 12;
const LONGEST_PAUSE_MS = 2_000;

async function stillRuns(response: Response): Promise<boolean> {
  if (response.status !== 409) return false;
  const problem: unknown = await response.clone().json();
  return (
    typeof problem === 'object' && problem !== null && 'code' in problem && problem.code === 'idempotency_in_progress'
  );
}

/**
 * `fetch`, except that a request whose first sending is still being worked on is asked about again, with the same key,
 * until there is an outcome: nobody has to know that it was on its way twice.
 */
export async function patientFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const request = new Request(input, init);
  if (!request.headers.has('Idempotency-Key')) return fetch(request);
  for (let tried = 1; ; tried += 1) {
    const response = await fetch(request.clone());
    if (tried === TRIES || !(await stillRuns(response))) return response;
    const pause = Math.min(200 * 2 ** tried, LONGEST_PAUSE_MS);
    await new Promise((resolve) => {
      setTimeout(resolve, pause);
    });
  }
}
