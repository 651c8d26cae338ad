/** Webhook subscriptions of the sandbox's RingCentral: only an address that answers the handshake gets one. */
import type { FastifyInstance } from 'fastify';
import { vendorId } from '../random-id.ts';
import { RingCentralProblem, type RingCentralApiConfig } from './ringcentral-problem.ts';
import { INSTANT_FILTER, STORE_FILTER, timeOf, type RingCentralSubscription } from './ringcentral-messages.ts';

const SUBSCRIPTION = '/restapi/v1.0/subscription';
const ANSWER_WITHIN_MS = 3_000;
const MOST_ANSWER = 1_024;

interface Wish {
  readonly eventFilters?: unknown;
  readonly deliveryMode?: {
    readonly transportType?: unknown;
    readonly address?: unknown;
    readonly verificationToken?: unknown;
  };
  readonly expiresIn?: unknown;
}

/** The vendor posts a token to the address, which must come back in a header of a small and quick 200. */
async function answersHandshake(address: string): Promise<boolean> {
  const token = vendorId('', 32);
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: {
        'Validation-Token': token,
        'Content-Type': 'application/json',
        'User-Agent': 'RingCentral-Webhook/8.3',
      },
      body: '',
      redirect: 'manual',
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    const body = await response.text();
    return response.status === 200 && response.headers.get('validation-token') === token && body.length <= MOST_ANSWER;
  } catch {
    // Nobody there, or not in time: to the vendor an address is good or it is not.
    return false;
  }
}

function shown({ verificationToken: _secret, ...rest }: RingCentralSubscription): object {
  return { ...rest, uri: `${SUBSCRIPTION}/${rest.id}` };
}

function read(body: Wish | null): { filters: string[]; address: string; token: string; lasts: number } {
  const { eventFilters, deliveryMode, expiresIn } = body ?? {};
  const filters: unknown[] = Array.isArray(eventFilters) ? eventFilters : [];
  const known = filters.filter((each) => each === STORE_FILTER || each === INSTANT_FILTER);
  if (known.length === 0 || known.length !== filters.length)
    throw new RingCentralProblem(400, 'SUB-505', 'Event filter is wrong');
  const { transportType, address, verificationToken } = deliveryMode ?? {};
  if (transportType !== 'WebHook' || typeof address !== 'string' || !URL.canParse(address))
    throw new RingCentralProblem(400, 'SUB-521', 'WebHook address is wrong');
  return {
    filters: known.map(String),
    address,
    token: typeof verificationToken === 'string' ? verificationToken : '',
    lasts: typeof expiresIn === 'number' && expiresIn > 0 ? expiresIn : 604_800,
  };
}

export function addRingCentralSubscriptions(app: FastifyInstance, { messages, now }: RingCentralApiConfig): void {
  const find = (id: string): RingCentralSubscription => {
    const found = messages.subscriptions().find((each) => each.id === id);
    if (found === undefined)
      throw new RingCentralProblem(404, 'CMN-102', 'Resource for parameter [subscriptionId] is not found');
    return found;
  };
  app.get(SUBSCRIPTION, async () => ({ uri: SUBSCRIPTION, records: messages.subscriptions().map(shown) }));
  app.post<{ Body: Wish | null }>(SUBSCRIPTION, async ({ body }) => {
    const { filters, address, token, lasts } = read(body);
    if (!(await answersHandshake(address)))
      throw new RingCentralProblem(400, 'SUB-522', 'WebHook responds with incorrect HTTP status or header');
    const subscription: RingCentralSubscription = {
      id: vendorId('sub-', 20),
      status: 'Active',
      eventFilters: filters,
      creationTime: timeOf(now()),
      expirationTime: timeOf(now().add({ seconds: lasts })),
      expiresIn: lasts,
      deliveryMode: { transportType: 'WebHook', address },
      verificationToken: token,
    };
    messages.keepSubscription(subscription);
    return shown(subscription);
  });
  app.post<{ Params: { id: string } }>(`${SUBSCRIPTION}/:id/renew`, async ({ params }) => {
    const before = find(params.id);
    const renewed = { ...before, expirationTime: timeOf(now().add({ seconds: before.expiresIn })) };
    messages.keepSubscription(renewed);
    return shown(renewed);
  });
  app.delete<{ Params: { id: string } }>(`${SUBSCRIPTION}/:id`, async ({ params }, reply) => {
    messages.dropSubscription(find(params.id).id);
    return reply.code(204).send();
  });
}
