/** Whatever is sent: an orderly answer, nothing broken behind it, and nobody's data in the logs. */
import type { Endpoint, Hold } from '@myhibachi/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contractEndpoints } from '../../apps/server/src/http/contract-endpoints.ts';
import { ask, expectJson, readProblem, type Reply } from './support/ask.ts';
import { findBroken, openEmbeddedBooks } from './support/books.ts';
import { HOSTILE_STRINGS, WRONG_TYPES, bodyFields, replaceField } from './support/hostile-values.ts';
import {
  VENUE,
  askForHold,
  bookingUrl,
  daysAhead,
  hold,
  holdAndSign,
  payCheckout,
  quote,
  readBooking,
  startDeposit,
  waitForBooking,
  type ManageLink,
  type Person,
} from './support/host.ts';
import { readOutbox, textUs } from './support/outbox.ts';
import { startProgram, type Program } from './support/program.ts';
import { sendRaw } from './support/raw-request.ts';
import { expectOrderly } from './support/strict-reply.ts';

const PUBLIC_URL = 'https://myhibachi.example';
const WHO: Person = {
  firstName: 'Zephyrine',
  lastName: 'Quillfeather',
  email: 'zephyrine.quillfeather@mail.example',
  phone: '(415) 555-0186',
};

let program: Program;
let quoteId: string;
let open: Hold;
let link: ManageLink;
/** Everything that must never be written to a log. */
const personal = new Set([
  '4155550187',
  WHO.firstName,
  WHO.lastName,
  WHO.email,
  '4155550186',
  '555-0186',
  'Wisteria Court',
]);

beforeAll(async () => {
  program = await startProgram({ env: { LOG_LEVEL: 'debug', PUBLIC_URL } });
  quoteId = (await quote(program.url)).id;
  open = await hold(program.url, { quoteId, who: WHO, date: daysAhead(30), start: '18:00' });
  const wish = { quoteId, who: WHO, date: daysAhead(31), start: '18:00' };
  const { token, checkoutUrl } = await holdAndSign(program.url, wish);
  await payCheckout(local(checkoutUrl));
  link = await waitForBooking(program.url, token);
  for (const secret of [open.token, token, link.token]) personal.add(secret);
}, 60_000);

afterAll(() => program.close());

/** Links name the public address, which is somebody else's here. */
function local(address: string): string {
  return address.replace(PUBLIC_URL, program.url);
}

/** A body each endpoint would take, were nothing wrong with it; the stale version keeps the booking as it is. */
const BODIES: Readonly<Record<string, object>> = {
  createQuote: { party: { adults: 12, children: 2 }, venue: VENUE, contact: WHO },
  postChatMessage: { text: 'What would 12 adults cost in 94538?', clientKey: 'hostile-key-01', page: '/menu' },
  rateChat: { conversationId: 'cnv_01a40251cd007c1f9a2b3c4d5e6f7a8b', score: 5, words: 'Quick and friendly.' },
  createLead: { contact: WHO, adults: 60, venue: VENUE, message: 'We are sixty.' },
  reportClientError: { island: 'quote', message: 'x is undefined', page: '/quote' },
  placeHold: { date: daysAhead(32), start: '12:00', venue: { ...VENUE, street: '9 Wisteria Court' }, contact: WHO },
  signAgreement: {
    typedName: 'Zephyrine Quillfeather',
    allergens: [],
    acknowledgements: { terms: true, allergens: true, liability: true },
  },
  startDeposit: { method: 'card' },
  sendSigningLink: { channel: 'email' },
  changeBooking: { version: 900, party: { adults: 14 } },
  rescheduleBooking: { version: 900, date: daysAhead(40), start: '15:00' },
  cancelBooking: { version: 900, reason: 'The garden is flooded.' },
  addRequests: { requests: 'Please ring twice.' },
  changePreference: { channel: 'email', purpose: 'marketing', granted: false, language: 'en', version: '2027.1' },
  payBalance: { method: 'card' },
  payDeposit: { method: 'card' },
  signBooking: {
    typedName: 'Zephyrine Quillfeather',
    allergens: [],
    acknowledgements: { terms: true, allergens: true, liability: true },
  },
};

/** Those behind a sign-in are walked in apps/server/src/http/hostile-console.test.ts. */
const BEHIND_A_SIGN_IN = /^\/api\/v1\/(admin|me|auth)(\/|$)/;
const ENDPOINTS = contractEndpoints().filter(
  ({ id, path }) => !id.startsWith('receive') && !BEHIND_A_SIGN_IN.test(path),
);
const WITH_BODY = ENDPOINTS.filter(({ body }) => body !== undefined);
/** Both use up what they are sent: they are for the journeys. */
const FINAL = new Set(['releaseHold']);

function bodyOf(endpoint: Endpoint): object {
  const body = BODIES[endpoint.id];
  if (body === undefined) throw new Error(`no example for ${endpoint.id}: add one`);
  return endpoint.id === 'placeHold' ? { ...body, quoteId } : body;
}

function addressOf(endpoint: Endpoint, value?: string): string {
  const put = (own: string): string => encodeURIComponent(value ?? own);
  const path = endpoint.path
    .replace(':token', put(open.token))
    .replace(':code', put(link.code))
    .replace(':id', put(quoteId));
  return `${program.url}${path}${endpoint.path.includes(':code') ? `?token=${put(link.token)}` : ''}`;
}

/** What a request can say at all: a lone surrogate cannot be part of an address. */
const IN_ADDRESSES = HOSTILE_STRINGS.filter((text) => text.length < 2_000 && text.isWellFormed());

describe('every field of every endpoint', () => {
  it.each(WITH_BODY)('$id takes hostile text in an orderly way', async (endpoint) => {
    for (const path of bodyFields(endpoint)) {
      const replies = await Promise.all(
        HOSTILE_STRINGS.map((text) =>
          ask(endpoint.method, addressOf(endpoint), { body: replaceField(bodyOf(endpoint), path, text) }),
        ),
      );
      for (const [index, reply] of replies.entries())
        expectOrderly(reply, `${endpoint.id} ${path.join('.')} hostile text ${index}`);
    }
  });

  it.each(WITH_BODY)('$id refuses values of another type, by the name of the field', async (endpoint) => {
    for (const path of bodyFields(endpoint)) {
      for (const value of WRONG_TYPES) {
        const body = replaceField(bodyOf(endpoint), path, value);
        const problem = expectOrderly(
          await ask(endpoint.method, addressOf(endpoint), { body }),
          `${endpoint.id} ${path.join('.')} = ${JSON.stringify(value)}`,
        );
        if (problem?.code !== 'validation_failed') continue;
        expect(problem.errors.map(({ field }) => field.split('.')[0])).toContain(String(path[0]));
      }
    }
  });

  it.each(WITH_BODY)('$id refuses a field it does not know, by its name', async (endpoint) => {
    const reply = await ask(endpoint.method, addressOf(endpoint), { body: { ...bodyOf(endpoint), surprise: 1 } });
    const problem = expectOrderly(reply, endpoint.id);
    expect(problem?.errors.map(({ field }) => field)).toContain('surprise');
  });

  it.each(ENDPOINTS.filter(({ path, id }) => path.includes(':') && !FINAL.has(id)))(
    '$id takes hostile addresses',
    async (endpoint) => {
      for (const text of IN_ADDRESSES) {
        const question = endpoint.body === undefined ? {} : { body: bodyOf(endpoint) };
        expectOrderly(await ask(endpoint.method, addressOf(endpoint, text), question), `${endpoint.id} at ${text}`);
      }
    },
  );

  it.each(['from', 'to', 'postalCode', 'lat', 'lng', 'guests'])('availability takes hostile %s', async (name) => {
    const query = { from: daysAhead(1), to: daysAhead(30), postalCode: '94538', guests: '12' };
    for (const text of IN_ADDRESSES) {
      const asked = new URLSearchParams({ ...query, [name]: text });
      expectOrderly(await ask('GET', `${program.url}/api/v1/availability?${asked.toString()}`), `${name}=${text}`);
    }
  });
});

describe('a party booked with hostile words', () => {
  const words = HOSTILE_STRINGS.filter((text) => text.trim() !== '' && text.length <= 500 && text.isWellFormed());

  it.each(words)('%j is kept as people see it, or refused by field', async (text) => {
    const index = words.indexOf(text);
    const who: Person = { ...WHO, firstName: text.slice(0, 60), lastName: text.slice(0, 60) };
    const wish = { quoteId, who, date: daysAhead(100 + index), start: '15:00', requests: text };
    const held = await askForHold(program.url, wish);
    const refused = expectOrderly(held, text);
    if (refused !== null) {
      expect(refused.errors.map(({ field }) => field)).toContain('contact.firstName');
      return;
    }
    const { token } = expectJson<Hold>(held, 201);
    personal.add(token);
    const address = `${program.url}/api/v1/holds/${token}/agreement`;
    const { acknowledgements } = expectJson<{ acknowledgements: { key: string }[] }>(await ask('GET', address), 200);
    const signature = {
      typedName: `Zephyrine ${text}`.slice(0, 120),
      allergens: [{ allergen: 'other', severity: 'mild', notes: text }],
      acknowledgements: Object.fromEntries(acknowledgements.map(({ key }) => [key, true])),
    };
    expectJson<Hold>(await ask('POST', address, { body: signature }), 201);
    expect((await payCheckout(local(await startDeposit(program.url, token)))).status).toBe(303);
    const own = await waitForBooking(program.url, token);
    personal.add(own.token);
    const booking = await readBooking(program.url, own);
    // What turns the text around it is taken out; everything people see stays as it was typed.
    expect(booking.summary.requests).toBe(text.trim().replaceAll('\u202e', ''));
    for (const file of [booking.calendarUrl, ...booking.documents.map(({ url }) => url)]) {
      const { status } = await ask('GET', local(file));
      expect(status).toBe(200);
    }
  });

  it('reaches the host without a second header, and unmarked as markup', async () => {
    const confirmed = async () =>
      (await readOutbox(program.url, WHO.email)).filter(({ subject = '' }) => subject.includes('Confirmed'));
    await expect.poll(async () => (await confirmed()).length, { timeout: 60_000 }).toBeGreaterThan(10);
    for (const { html = '', to } of await readOutbox(program.url, WHO.email)) {
      expect(to).toBe(WHO.email);
      expect(html).not.toMatch(/<script|<img src=x/i);
    }
    expect(await readOutbox(program.url, 'everybody@mail.example')).toEqual([]);
  });
});

describe('bodies that are no bodies', () => {
  const json = { 'content-type': 'application/json' };
  const post = async (
    body: string | Uint8Array<ArrayBuffer>,
    headers: Record<string, string> = json,
  ): Promise<Reply> => {
    const answer = await fetch(`${program.url}/api/v1/quotes`, { method: 'POST', headers, body });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };
  const good = JSON.stringify(BODIES['createQuote']);

  it.each([
    { name: 'nothing', body: '', code: 'bad_request' },
    { name: 'half a document', body: '{"party": {"adults": 1', code: 'bad_request' },
    { name: 'a list', body: '[]', code: 'validation_failed' },
    { name: 'a number', body: '7', code: 'validation_failed' },
    { name: 'null', body: 'null', code: 'validation_failed' },
    { name: 'a prototype', body: '{"__proto__": {"admin": true}}', code: 'bad_request' },
    { name: 'a constructor', body: '{"constructor": {"prototype": {"admin": true}}}', code: 'bad_request' },
    { name: 'ten thousand levels', body: '['.repeat(10_000) + ']'.repeat(10_000), code: 'validation_failed' },
    { name: 'a megabyte', body: JSON.stringify({ party: 'a'.repeat(1_000_000) }), code: 'payload_too_large' },
    {
      name: 'the same key twice',
      body: '{"party":{"adults":-1},"party":{"adults":-2},"venue":{}}',
      code: 'validation_failed',
    },
    {
      name: 'bytes that are no UTF-8',
      body: Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]),
      code: 'validation_failed',
    },
  ])('$name is refused', async ({ body, code }) => {
    expect(expectOrderly(await post(body), code)?.code).toBe(code);
  });

  it.each([
    'text/plain',
    'application/xml',
    'multipart/form-data; boundary=x',
    'application/x-www-form-urlencoded',
    'nonsense',
  ])('the content type %s is refused', async (type) => {
    expect(expectOrderly(await post(good, { 'content-type': type }), type)?.code).toBe('unsupported_media_type');
  });
});

describe('headers', () => {
  it.each(['a b', 'x'.repeat(65), 'ok%0d%0aSet-Cookie:x=1', '<script>', "'; --", 'ünïcode'])(
    'the request id %j is not taken over',
    async (given) => {
      const bytes = `GET /api/v1/menu HTTP/1.1\r\nhost: x\r\nx-request-id: ${given}\r\nconnection: close\r\n\r\n`;
      const { status, head } = await sendRaw(program.url, Buffer.from(bytes, 'latin1'));
      expect(status).toBe(200);
      expect(head).toMatch(/x-request-id: [0-9a-f-]{36}\r/i);
      expect(head).not.toMatch(/set-cookie/i);
    },
  );

  it.each([
    { name: 'a bare carriage return', header: 'x-request-id: a\rset-cookie: x=1', status: 400 },
    { name: 'two lengths', header: 'content-length: 2\r\ncontent-length: 3', status: 400 },
    { name: 'a length and chunks', header: 'content-length: 2\r\ntransfer-encoding: chunked', status: 400 },
    { name: 'headers without an end', header: `x-long: ${'a'.repeat(20_000)}`, status: 431 },
  ])('$name is refused with a problem document', async ({ header, status }) => {
    const reply = await sendRaw(program.url, `POST /api/v1/quotes HTTP/1.1\r\nhost: x\r\n${header}\r\n\r\n{}`);
    expect([reply.status, JSON.parse(reply.body)]).toEqual([
      status,
      expect.objectContaining({ code: 'bad_request', status }),
    ]);
  });

  it('a false host reaches no link, neither in the answer nor in a message', async () => {
    const who = { ...WHO, email: 'wilhelmina.ashgrove@mail.example' };
    personal.add(who.email);
    const body = JSON.stringify({ quoteId, date: daysAhead(33), start: '12:00', venue: VENUE, contact: who });
    const head = [
      'POST /api/v1/holds HTTP/1.1',
      'host: evil.example',
      'x-forwarded-host: evil.example',
      'x-forwarded-proto: gopher',
      'forwarded: host=evil.example',
      'origin: http://evil.example',
      'content-type: application/json',
      `content-length: ${Buffer.byteLength(body)}`,
      'connection: close',
    ];
    const reply = await sendRaw(program.url, `${head.join('\r\n')}\r\n\r\n${body}`);
    expect([reply.status, `${reply.head}${reply.body}`.includes('evil.example')]).toEqual([201, false]);
    const mails = () => readOutbox(program.url, who.email);
    await expect.poll(async () => (await mails()).length, { timeout: 30_000 }).toBe(1);
    const [mail] = await mails();
    const links = `${mail?.text} ${mail?.html}`.match(/https?:\/\/[^/\s"<)]+/g) ?? [];
    expect(new Set(links)).toEqual(new Set([PUBLIC_URL]));
  });
});

describe('links', () => {
  it('that were tampered with open nothing', async () => {
    const flip = (token: string, at: number) =>
      `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`;
    for (const at of [0, 5, Math.floor(link.token.length / 2), link.token.length - 2]) {
      const holdReply = await ask('GET', `${program.url}/api/v1/holds/${flip(open.token, at)}`);
      const bookingReply = await ask('GET', bookingUrl(program.url, { ...link, token: flip(link.token, at) }));
      for (const reply of [holdReply, bookingReply])
        expect([404, 410]).toContain(expectOrderly(reply, `at ${at}`)?.status);
    }
  });

  it('open what they are for and nothing else', async () => {
    const holdsToken = await ask('GET', bookingUrl(program.url, { ...link, token: open.token }));
    const bookingsToken = await ask('GET', `${program.url}/api/v1/holds/${link.token}`);
    const othersCode = await ask('GET', bookingUrl(program.url, { ...link, code: open.booking.code }));
    for (const reply of [holdsToken, bookingsToken, othersCode]) expect(readProblem(reply).status).toBe(404);
  });
});

describe('an Idempotency-Key', () => {
  const key = { 'idempotency-key': 'hostile-key-1' };
  const lead = { contact: WHO, adults: 60 };

  it('replays the same answer, and refuses another body', async () => {
    const send = (body: object, headers = key) => ask('POST', `${program.url}/api/v1/leads`, { body, headers });
    const first = await send(lead);
    const again = await send(lead);
    expect([again.status, again.text, again.headers.get('idempotent-replayed')]).toEqual([201, first.text, 'true']);
    expect(readProblem(await send({ ...lead, adults: 61 }))).toMatchObject({
      status: 422,
      code: 'idempotency_mismatch',
    });
    const many = await Promise.all(
      Array.from({ length: 20 }, () => send(lead, { 'idempotency-key': 'hostile-key-2' })),
    );
    expect(new Set(many.filter(({ status }) => status === 201).map(({ text }) => text)).size).toBe(1);
    for (const reply of many) expect([201, 409]).toContain(reply.status);
  });

  it.each(['', ' ', 'a'.repeat(256), 'with space', 'tab\there'])(
    'of %j is refused by name or not a key',
    async (given) => {
      const reply = await ask('POST', `${program.url}/api/v1/leads`, {
        body: lead,
        headers: { 'idempotency-key': given },
      });
      expectOrderly(reply, given);
    },
  );
});

describe('behind a public address that is not the one the program listens on', () => {
  it('a text reaches us, signed for that address, and is answered', async () => {
    await textUs(program.url, '+14155550187', 'HELP');
    const answer = expect.objectContaining({ channel: 'sms', to: '+14155550187' });
    await expect.poll(() => readOutbox(program.url)).toContainEqual(answer);
  });
});

describe('after all of it', () => {
  it('the booking is as it was, and the books add up', async () => {
    expect(await readBooking(program.url, link)).toMatchObject({ status: 'confirmed', money: { paidCents: 10_000 } });
    const books = await openEmbeddedBooks(program.dataDir);
    expect(await findBroken(books)).toEqual([]);
    await books.close();
  });

  it('the log holds no fault and nobody’s data', () => {
    const lines = program.log().split('\n');
    expect(lines.length).toBeGreaterThan(1_000);
    // What browsers report is logged as reported: that is what the report is for.
    const faults = lines.filter(
      (line) => /"level":"(error|fatal)"/.test(line) && !line.includes('fault in the browser'),
    );
    expect(faults).toEqual([]);
    for (const secret of personal) expect(lines.filter((line) => line.includes(secret))).toEqual([]);
  });
});
