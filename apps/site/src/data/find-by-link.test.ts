import { describe, expect, it } from 'vitest';
import { bookingPath, findByLink, holdPath } from './find-by-link.ts';

const answering = (status: number) => () => Promise.resolve(new Response('{}', { status }));

describe('a link', () => {
  it.each([
    [200, 'found'],
    [404, 'unknown'],
    [422, 'unknown'],
    [410, 'expired'],
    [429, 'unclear'],
    [503, 'unclear'],
  ])('answered with %i is %s', async (status, answer) => {
    expect(await findByLink(answering(status), holdPath('a'))).toBe(answer);
  });

  it('never leaves its place in the address', () => {
    expect(holdPath('../config')).toBe('/api/v1/holds/..%2Fconfig');
    expect(bookingPath('MH-1?x', 'a&b')).toBe('/api/v1/bookings/MH-1%3Fx?token=a%26b');
  });
});
