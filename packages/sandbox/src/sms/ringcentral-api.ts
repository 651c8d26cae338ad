/** The part of RingCentral's REST API that the gateway uses, answering as `platform.ringcentral.com` does. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { addFaults } from '../faults.ts';
import type { SandboxClock } from '../sandbox-clock.ts';
import { addRingCentralSubscriptions } from './ringcentral-subscriptions.ts';
import type { RingCentralMessages, RingCentralRecord } from './ringcentral-messages.ts';
import { RingCentralProblem, type RingCentralApiConfig } from './ringcentral-problem.ts';

const EXTENSION = '/restapi/v1.0/account/~/extension/~';
const MOST_CHARACTERS = 1_000;
/** What a client over its limit is told to wait: the vendor counts by the minute. */
const RETRY_AFTER_SECONDS = 60;

export function addRingCentralApi(app: FastifyInstance, config: RingCentralApiConfig): void {
  const { messages, tokens, credentials, faults } = config;
  // The SDK says JSON also where it sends nothing.
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) =>
    done(null, body === '' ? null : JSON.parse(String(body))),
  );
  app.addHook('onRequest', async (request) => {
    if (request.url === '/restapi/oauth/token') return;
    const token = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (token === undefined || !tokens.isGood(token)) {
      throw new RingCentralProblem(401, 'OAU-213', 'Token not found');
    }
  });
  app.addHook('onSend', async (_request, reply) => {
    if (reply.statusCode === 429) void reply.header('Retry-After', String(RETRY_AFTER_SECONDS));
  });
  addFaults(app, 'sms', faults, (status) => problemOf(status === 429 ? 'CMN-301' : 'CMN-211', 'Sandbox fault'), isCall);
  app.setErrorHandler((error, _request, reply) => {
    const problem = error instanceof RingCentralProblem ? error : new RingCentralProblem(500, 'CMN-201', 'It failed');
    return reply.code(problem.status).send(problemOf(problem.code, problem.message));
  });

  addTokens(app, config);
  app.get(EXTENSION, async () => ({ id: 400100200300, extensionNumber: '101', status: 'Enabled', type: 'User' }));
  app.post<{ Body: unknown }>(`${EXTENSION}/sms`, async ({ body }) =>
    messages.create(readText(body, credentials.from)),
  );
  app.get<{ Querystring: Record<string, string> }>(`${EXTENSION}/message-store`, async ({ query }) => {
    const records = messages.list().filter(matching(query));
    const perPage = Math.min(Number(query['perPage'] ?? 100), 1_000);
    return { records: records.slice(0, perPage), paging: { page: 1, perPage, totalElements: records.length } };
  });
  app.get<{ Params: { id: string } }>(`${EXTENSION}/message-store/:id`, async ({ params }) => {
    const found = messages.find(params.id);
    if (found === null) throw new RingCentralProblem(404, 'CMN-102', `Resource for parameter [messageId] is not found`);
    return found;
  });
  app.get<{ Querystring: Record<string, string> }>(`${EXTENSION}/message-sync`, async ({ query }) =>
    synchronise(messages, query, config.now),
  );
  addRingCentralSubscriptions(app, config);
}

/** Faults are of the work, not of the sign-in before it. */
function isCall(request: FastifyRequest): boolean {
  return request.url !== '/restapi/oauth/token';
}

function problemOf(code: string, message: string): object {
  return { errorCode: code, message, errors: [{ errorCode: code, message }] };
}

function addTokens(app: FastifyInstance, { tokens, credentials }: RingCentralApiConfig): void {
  app.post<{ Body: Record<string, string> | null }>('/restapi/oauth/token', async ({ headers, body }, reply) => {
    const expected = `Basic ${Buffer.from(`${credentials.clientId}:${credentials.clientSecret}`).toString('base64')}`;
    if (!isSame(headers.authorization ?? '', expected))
      return reply.code(401).send({ error: 'invalid_client', error_description: 'Client authentication is invalid' });
    const { grant_type: grant, assertion = '', refresh_token: refresh = '' } = body ?? {};
    const byJwt = grant === 'urn:ietf:params:oauth:grant-type:jwt-bearer' && isSame(assertion, credentials.jwt);
    const byRefresh = grant === 'refresh_token' && tokens.spendRefresh(refresh);
    if (!byJwt && !byRefresh)
      return reply.code(400).send({ error: 'invalid_grant', error_description: 'Token is expired or unknown' });
    return tokens.issue();
  });
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function isSame(one: string, other: string): boolean {
  return timingSafeEqual(digest(one), digest(other));
}

function numberIn(value: unknown): string {
  if (typeof value !== 'object' || value === null || !('phoneNumber' in value)) return '';
  return typeof value.phoneNumber === 'string' ? value.phoneNumber : '';
}

function invalid(parameter: string): RingCentralProblem {
  return new RingCentralProblem(400, 'CMN-101', `Parameter [${parameter}] value is invalid`);
}

interface Text {
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

/** What was asked for, empty where it is not of the right kind. */
function fieldsOf(body: unknown): Text {
  const wish: { from?: unknown; to?: unknown; text?: unknown } = typeof body === 'object' && body !== null ? body : {};
  const recipients: readonly unknown[] = Array.isArray(wish.to) ? wish.to : [];
  return {
    from: numberIn(wish.from),
    to: recipients.length === 1 ? numberIn(recipients[0]) : '',
    text: typeof wish.text === 'string' ? wish.text : '',
  };
}

/** A number that is none, as Twilio's magic one. */
const NOBODY = '+15005550001';

function readText(body: unknown, ownNumber: string): Pick<Text, 'to' | 'text'> {
  const { from, to, text } = fieldsOf(body);
  if (from !== ownNumber) throw new RingCentralProblem(403, 'MSG-304', 'Phone number does not belong to the extension');
  if (text === '' || text.length > MOST_CHARACTERS) throw invalid('text');
  if (to === NOBODY || !/^\+[1-9]\d{7,14}$/.test(to)) throw invalid('to');
  if (!to.startsWith('+1')) throw new RingCentralProblem(403, 'MSG-240', 'International SMS is not supported');
  return { to, text };
}

function matching(query: Readonly<Record<string, string>>): (record: RingCentralRecord) => boolean {
  const { direction, phoneNumber, dateFrom } = query;
  return (record) => {
    if (direction !== undefined && record.direction !== direction) return false;
    const numbers = [record.from.phoneNumber, ...record.to.map((each) => each.phoneNumber)];
    if (phoneNumber !== undefined && !numbers.includes(phoneNumber)) return false;
    return dateFrom === undefined || Date.parse(record.creationTime) >= Date.parse(dateFrom);
  };
}

function synchronise(
  messages: RingCentralMessages,
  query: Readonly<Record<string, string>>,
  now: SandboxClock,
): object {
  const syncInfo = (syncToken: string) => ({ syncType: query['syncType'], syncToken, syncTime: now().toString() });
  if (query['syncType'] === 'ISync') {
    const changed = messages.changesSince(query['syncToken'] ?? '');
    if (changed === null) throw invalid('syncToken');
    return { records: changed.records, syncInfo: syncInfo(changed.mark) };
  }
  const most = Math.min(Number(query['recordCount'] ?? 250), 250);
  return { records: messages.list().filter(matching(query)).slice(0, most), syncInfo: syncInfo(messages.mark()) };
}
