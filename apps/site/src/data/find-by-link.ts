/** Whether a link opens anything, asked before the page is drawn, so that a wrong one is answered as what it is: 404. */
export type LinkAnswer = 'found' | 'unknown' | 'expired' | 'unclear';

const ANSWERS: Readonly<Record<number, LinkAnswer>> = {
  200: 'found',
  400: 'unknown',
  401: 'unknown',
  403: 'unknown',
  404: 'unknown',
  410: 'expired',
  422: 'unknown',
};

/** `unclear` when the API could not say: the page then asks again from the browser, which can wait and retry. */
export async function findByLink(fetchApi: App.Locals['fetchApi'], path: string): Promise<LinkAnswer> {
  const response = await fetchApi(path);
  await response.body?.cancel();
  return ANSWERS[response.status] ?? 'unclear';
}

/** The address of a hold in the API. */
export function holdPath(token: string): string {
  return `/api/v1/holds/${encodeURIComponent(token)}`;
}

/** The address in the API of what the reader of a message hears. */
export function preferencesPath(token: string): string {
  return `/api/v1/preferences/${encodeURIComponent(token)}`;
}

/** The address of a booking in the API; both its code and its token must be right. */
export function bookingPath(code: string, token: string): string {
  return `/api/v1/bookings/${encodeURIComponent(code)}?token=${encodeURIComponent(token)}`;
}
