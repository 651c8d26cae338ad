/** The part of Twilio's REST API that the gateway uses, answering as `api.twilio.com` does. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { addFaults, type Faults } from '../faults.ts';
import type { SmsCredentials, TwilioMessage, TwilioMessages } from './twilio-messages.ts';

class TwilioRefusal extends Error {
  override readonly name = 'TwilioRefusal';
  readonly status: number;
  readonly code: number;

  constructor(status: number, code: number, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

interface TwilioApiConfig {
  readonly messages: TwilioMessages;
  readonly credentials: SmsCredentials;
  readonly faults: Faults;
}

/** Twilio's magic numbers for tests, which fail as their documentation says. */
const MAGIC_NUMBERS: Readonly<Record<string, readonly [code: number, message: (to: string) => string]>> = {
  '+15005550001': [21211, (to) => `The 'To' number ${to} is not a valid phone number.`],
  '+15005550002': [
    21612,
    (to) => `The 'To' phone number: ${to}, is not currently reachable using the 'From' phone number.`,
  ],
  '+15005550003': [
    21408,
    (to) => `Permission to send an SMS has not been enabled for the region indicated by the 'To' number: ${to}.`,
  ],
  '+15005550004': [21610, () => 'Attempt to send to unsubscribed recipient'],
  '+15005550009': [21614, (to) => `'To' number: ${to}, is not a valid mobile number`],
};

const MOST_CHARACTERS = 1600;

/** Files of texts that came in. */
function addMedia(app: FastifyInstance, account: string, messages: TwilioMessages): void {
  app.get<{ Params: { sid: string; media: string } }>(
    `${account}/Messages/:sid/Media/:media`,
    async ({ params, url }, reply) => {
      const file = messages.media(params.sid, params.media);
      if (file === null) throw new TwilioRefusal(404, 20404, `The requested resource ${url} was not found`);
      return reply.type(file.contentType).send(Buffer.from(file.content));
    },
  );
}

export function addTwilioApi(app: FastifyInstance, { messages, credentials, faults }: TwilioApiConfig): void {
  const account = `/2010-04-01/Accounts/${credentials.accountSid}`;

  app.addHook('onRequest', async (request) => {
    const expected = `Basic ${Buffer.from(`${credentials.accountSid}:${credentials.authToken}`).toString('base64')}`;
    if (!timingSafeEqual(digest(request.headers.authorization ?? ''), digest(expected))) {
      throw new TwilioRefusal(401, 20003, 'Authenticate');
    }
  });
  addFaults(app, 'sms', faults, (status) => ({ code: 20500, message: 'Sandbox fault', more_info: '', status }));
  app.setErrorHandler((error, _request, reply) => {
    const refusal = error instanceof TwilioRefusal ? error : new TwilioRefusal(500, 20500, 'The sandbox failed');
    return reply.code(refusal.status).send({
      code: refusal.code,
      message: refusal.message,
      more_info: `https://www.twilio.com/docs/errors/${refusal.code}`,
      status: refusal.status,
    });
  });

  addMedia(app, account, messages);
  app.post<{ Body: Record<string, string | string[]> | null }>(`${account}/Messages.json`, async ({ body }, reply) => {
    const text = readText(body ?? {}, credentials.from);
    return reply.code(201).send(messages.create(text).resource);
  });
  app.get<{ Querystring: Record<string, string> }>(`${account}/Messages.json`, async ({ query, url }) =>
    page(messages.list(query['To']).filter(matching(query)), query, url),
  );
  app.get<{ Params: { sid: string } }>(`${account}/Messages/:sid`, async ({ params }) => {
    const sid = params.sid.replace(/\.json$/, '');
    const found = messages.find(sid);
    if (found === null)
      throw new TwilioRefusal(404, 20404, `The requested resource ${account}/Messages/${sid}.json was not found`);
    return found.resource;
  });
  app.get(`${account}.json`, async () => ({
    sid: credentials.accountSid,
    friendly_name: 'Sandbox',
    status: 'active',
    type: 'Full',
    auth_token: '',
    owner_account_sid: credentials.accountSid,
    date_created: 'Thu, 01 Jan 2026 00:00:00 +0000',
    date_updated: 'Thu, 01 Jan 2026 00:00:00 +0000',
    subresource_uris: { messages: `${account}/Messages.json` },
    uri: `${account}.json`,
  }));
}

const MOST_MEDIA = 10;

function readMedia(given: string | string[] | undefined): readonly string[] {
  const urls = [given ?? []].flat();
  if (urls.length > MOST_MEDIA) throw new TwilioRefusal(400, 21623, 'Number of media files exceeds allowed limit');
  const wrong = urls.find((url) => !/^https?:$/.test(URL.parse(url)?.protocol ?? ''));
  if (wrong !== undefined) throw new TwilioRefusal(400, 21620, `Invalid media URL(s): ${wrong}`);
  return urls;
}

function readText(given: Record<string, string | string[]>, ownNumber: string) {
  const { MediaUrl: mediaUrl, ...form } = given;
  const mediaUrls = readMedia(mediaUrl);
  const {
    To: to = '',
    From: from = '',
    Body: body = '',
    StatusCallback: statusCallback = null,
  } = form as Record<string, string>;
  if (from !== ownNumber) {
    const message = `The 'From' phone number provided (${from}) is not a valid, message-capable Twilio phone number for this destination.`;
    throw new TwilioRefusal(400, 21606, message);
  }
  if (body === '' && mediaUrls.length === 0) throw new TwilioRefusal(400, 21602, 'Message body is required.');
  if (body.length > MOST_CHARACTERS) {
    throw new TwilioRefusal(400, 21617, 'The concatenated message body exceeds the 1600 character limit.');
  }
  checkRecipient(to);
  if (statusCallback !== null && !URL.canParse(statusCallback)) {
    throw new TwilioRefusal(400, 21609, `The 'StatusCallback' URL ${statusCallback} is not a valid URL.`);
  }
  return { to, from, body, statusCallback, mediaUrls };
}

function checkRecipient(to: string): void {
  if (to === '') throw new TwilioRefusal(400, 21604, "A 'To' phone number is required.");
  const magic = MAGIC_NUMBERS[to];
  if (magic !== undefined) throw new TwilioRefusal(400, magic[0], magic[1](to));
  if (!/^\+[1-9]\d{7,14}$/.test(to)) {
    throw new TwilioRefusal(400, 21211, `The 'To' number ${to} is not a valid phone number.`);
  }
}

/** The list's other filters; a date alone means the whole day, as Twilio reads it. */
function matching(query: Readonly<Record<string, string>>): (message: TwilioMessage) => boolean {
  const { From: from, DateSent: on, 'DateSent>': after, 'DateSent<': before } = query;
  return ({ resource }) => {
    if (from !== undefined && resource.from !== from) return false;
    const sent = Date.parse(resource.date_sent ?? resource.date_created);
    if (on !== undefined && new Date(sent).toISOString().slice(0, 10) !== on.slice(0, 10)) return false;
    if (after !== undefined && sent < Date.parse(after)) return false;
    return before === undefined || sent <= Date.parse(before);
  };
}

function page(found: readonly TwilioMessage[], query: Readonly<Record<string, string>>, url: string): object {
  const size = Math.min(Math.max(Number.parseInt(query['PageSize'] ?? '50', 10) || 50, 1), 1000);
  const number = Math.max(Number.parseInt(query['Page'] ?? '0', 10) || 0, 0);
  const start = number * size;
  const at = (index: number): string => {
    const target = new URL(url, 'http://sandbox');
    target.searchParams.set('Page', String(index));
    return target.pathname + target.search;
  };
  return {
    messages: found.slice(start, start + size).map(({ resource }) => resource),
    end: Math.max(start, Math.min(start + size, found.length) - 1),
    first_page_uri: at(0),
    next_page_uri: start + size < found.length ? at(number + 1) : null,
    page: number,
    page_size: size,
    previous_page_uri: number > 0 ? at(number - 1) : null,
    start,
    uri: url,
  };
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
