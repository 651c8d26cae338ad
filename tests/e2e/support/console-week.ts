/** A working week for the pictures of the console: parties by hosts, chefs, a note, and things that wait for somebody. */
import type { APIRequestContext } from 'playwright-core';
import { daysAhead, hold, payCheckout, quote, readHold, sign, startDeposit } from './host.ts';

interface Wish {
  readonly days: number;
  readonly start: string;
  readonly name: readonly [first: string, last: string];
  readonly adults: number;
  readonly children: number;
  /** How far they have come. */
  readonly until: 'held' | 'signed' | 'booked';
}

const WISHES: readonly Wish[] = [
  { days: 3, start: '18:00', name: ['Maya', 'Okafor'], adults: 16, children: 4, until: 'booked' },
  { days: 4, start: '15:00', name: ['Theo', 'Lindqvist'], adults: 12, children: 2, until: 'booked' },
  { days: 4, start: '18:00', name: ['Priya', 'Raman'], adults: 24, children: 6, until: 'booked' },
  { days: 6, start: '18:00', name: ['Grace', 'Whitlock'], adults: 11, children: 0, until: 'booked' },
  { days: 7, start: '12:00', name: ['Diego', 'Marchetti'], adults: 18, children: 5, until: 'booked' },
  { days: 7, start: '18:00', name: ['Hannah', 'Beaumont'], adults: 14, children: 3, until: 'booked' },
  { days: 9, start: '18:00', name: ['Owen', 'Tanaka'], adults: 20, children: 0, until: 'booked' },
  { days: 6, start: '15:00', name: ['Leila', 'Haddad'], adults: 13, children: 2, until: 'signed' },
  { days: 10, start: '15:00', name: ['Samuel', 'Iverson'], adults: 15, children: 1, until: 'held' },
];

/** Outside of a test: waits until the payment has made the hold a booking, and answers the host's link to it. */
export async function manageUrlOf(url: string, token: string): Promise<string> {
  for (let tries = 0; tries < 200; tries += 1) {
    const { manageUrl } = await readHold(url, token);
    if (manageUrl !== null) return manageUrl;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('the payment confirmed nothing');
}

async function begin(url: string, wish: Wish, number: number): Promise<void> {
  const [firstName, lastName] = wish.name;
  const who = {
    firstName,
    lastName,
    email: `${firstName}.${lastName}@mail.example`.toLowerCase(),
    phone: `(510) 555-01${number + 40}`,
  };
  const party = { adults: wish.adults, children: wish.children };
  const venue = { street: '1 Main Street', city: 'Fremont', state: 'CA', postalCode: '94538' };
  const { id } = await quote(url, { party, venue, gratuityPercent: 20 });
  const { token } = await hold(url, { quoteId: id, who, date: daysAhead(wish.days), start: wish.start });
  if (wish.until === 'held') return;
  await sign(url, token, `${firstName} ${lastName}`);
  if (wish.until === 'signed') return;
  await payCheckout(await startDeposit(url, token));
  await manageUrlOf(url, token);
}

interface Row {
  readonly id: string;
}
interface Editable extends Row {
  readonly version: number;
  readonly customer?: Row | null;
}

export interface Desk {
  /** What a list of the console holds first. */
  readonly list: (path: string) => Promise<readonly Row[]>;
  readonly find: (name: string) => Promise<Editable>;
  readonly post: (path: string, data: unknown) => Promise<void>;
}

/** A desk of our own: each call as the console makes it. */
export function deskOf(request: APIRequestContext, url: string): Desk {
  async function read<T>(path: string): Promise<T> {
    const answer = await request.get(`${url}/api/v1/admin/${path}`);
    if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
    return (await answer.json()) as T;
  }
  const list = async (path: string): Promise<readonly Row[]> => (await read<{ items: readonly Row[] }>(path)).items;
  return {
    list,
    async find(name) {
      const [found] = await list(`bookings?q=${encodeURIComponent(name)}&limit=1`);
      if (found === undefined) throw new Error(`nobody finds ${name}`);
      return read<Editable>(`bookings/${found.id}`);
    },
    async post(path, data) {
      const headers = { origin: url, 'idempotency-key': crypto.randomUUID() };
      const answer = await request.post(`${url}/api/v1/admin/${path}`, { headers, data });
      if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
    },
  };
}

/** Somebody of the desk asks for what a second person decides, and writes down what the next one has to know. */
async function work({ list, find, post }: Desk): Promise<void> {
  // The first and the last of the first station cook every day; the one between them only at weekends.
  const [ember, , sear] = await list('chefs');
  for (const [index, name] of ['Okafor', 'Raman', 'Beaumont', 'Tanaka'].entries()) {
    const { id, version } = await find(name);
    const chefId = (index % 2 === 0 ? ember : sear)?.id;
    await post(`calendar/bookings/${id}/chefs`, { version, chefId });
  }
  const okafor = await find('Okafor');
  await post(`bookings/${okafor.id}/notes`, { text: 'Gate code is with the host. Park the van on the left, please.' });
  const whitlock = await find('Whitlock');
  await post(`bookings/${whitlock.id}/cancellation-requests`, {
    version: whitlock.version,
    reason: 'The host is ill and would rather come back in spring.',
    cause: 'host',
  });
}

export async function makeWeek(desk: Desk, url: string): Promise<void> {
  for (const [number, wish] of WISHES.entries()) await begin(url, wish, number);
  await work(desk);
}
