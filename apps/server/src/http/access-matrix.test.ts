/**
 * Every route of the console, walked by every role, for rows of their own station, of another and of none, and signed
 * out; what is let through is compared with the permission matrix. A new route is walked the moment it is registered.
 */
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Endpoint } from '@myhibachi/contracts';
import { ROLES, STAFF_ACTIONS, encodeId, newId, reachOf, type IdPrefix, type Role } from '@myhibachi/core/kernel';
import { openVisitor, receiveHostMessage } from '@myhibachi/core/conversations';
import { openStation } from '../../../../tests/support/journey.ts';
import { SACRAMENTO, bookParty, openSacramento } from '../../../../tests/support/parties.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { createStaff, staffHeaders } from '../../../../tests/support/staff.ts';
import { identify } from '../identity/identify.ts';
import { ROUTES } from '../routes.ts';
import { testApp } from '../testing/test-app.ts';
import { testPlatform } from '../testing/test-platform.ts';
import type { App, Policy } from './app.ts';

type Whose = 'own' | 'other' | 'missing';

interface StaffRoute {
  readonly endpoint: Endpoint;
  readonly action: (typeof STAFF_ACTIONS)[number];
}

const STAFF = 'staff:';
/** What everybody pays, as the site shows it too: these say nothing of any party. */
const PUBLISHED_PRICES: ReadonlySet<string> = new Set([
  '/api/v1/admin/knowledge/figures',
  '/api/v1/admin/menu',
  '/api/v1/admin/stations/:stationId/area',
]);
const DATES = ['2027-06-05', '2027-06-12'] as const;

let t: TestPlatform;
let app: App;
const policies = new Map<string, Policy>();
const cookies = new Map<Role, string>();
/** Ids of rows of the person's own station and of another's, by prefix. */
const rows: Partial<Record<IdPrefix, Record<Whose, string>>> = {};

function know(prefix: IdPrefix, own: string, other: string): void {
  rows[prefix] = {
    own: encodeId(prefix, own),
    other: encodeId(prefix, other),
    missing: encodeId(prefix, newId()),
  };
}

async function onlyRow(table: 'chefs' | 'customers', of: string): Promise<string> {
  const { db } = t.platform;
  if (table === 'chefs') {
    const chef = await db.selectFrom('chefs').select('id').where('station_id', '=', of).executeTakeFirstOrThrow();
    return chef.id;
  }
  const booking = await db.selectFrom('bookings').select('customer_id').where('id', '=', of).executeTakeFirstOrThrow();
  return booking.customer_id;
}

async function talkAt(stationId: string): Promise<string> {
  const { visitor } = await openVisitor(t.visitor());
  const said = { identityId: visitor.identityId, channel: 'web_chat', text: 'Hello', clientKey: newId() } as const;
  const { conversationId: id } = await receiveHostMessage(t.visitor(), said);
  await t.platform.db.updateTable('conversations').set({ station_id: stationId }).where('id', '=', id).execute();
  return id;
}

/** Nothing says its station but the bookings of whoever holds it. */
async function talkWith(customerId: string): Promise<string> {
  const { visitor } = await openVisitor(t.visitor());
  const { identityId } = visitor;
  const said = { identityId, channel: 'web_chat', text: 'Hello', clientKey: newId() } as const;
  const { conversationId: id } = await receiveHostMessage(t.visitor(), said);
  const { db } = t.platform;
  await db.updateTable('contact_identities').set({ customer_id: customerId }).where('id', '=', identityId).execute();
  return id;
}

beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 10 });
  const [mine, theirs] = [await openStation(t), await openSacramento(t)];
  know('stn', mine.id, theirs.id);
  const own = await bookParty(t, { name: 'Ada Own', date: DATES[0] });
  const other = await bookParty(t, { name: 'Bea Other', date: DATES[1], venue: SACRAMENTO, phone: '(916) 555-0101' });
  know('bkg', own.id, other.id);
  know('cus', await onlyRow('customers', own.id), await onlyRow('customers', other.id));
  const chefId = await onlyRow('chefs', mine.id);
  know('chf', chefId, await onlyRow('chefs', theirs.id));
  know('cnv', await talkAt(mine.id), await talkWith(await onlyRow('customers', other.id)));
  for (const role of ROLES) {
    const person = await createStaff(t, role, [mine.id], role === 'chef' ? chefId : null);
    cookies.set(role, person.cookie);
  }
  const platform = { ...testPlatform(t.platform.db, t.platform.queue, 'silent'), ...t.platform };
  const watch = (fastify: App): void => {
    fastify.addHook('onRoute', (route) => {
      const { policy } = route.config ?? {};
      if (policy !== undefined) policies.set(`${String(route.method)} ${route.url}`, policy);
    });
  };
  app = await testApp(platform as never, [watch, ...ROUTES], { identify });
});

afterAll(async () => {
  await app.close();
  await t.close();
});

function staffRoutes(): StaffRoute[] {
  return app.endpoints.flatMap((endpoint) => {
    const policy = policies.get(`${endpoint.method} ${endpoint.path}`) ?? 'public';
    if (!policy.startsWith(STAFF)) return [];
    return [{ endpoint, action: policy.slice(STAFF.length) as StaffRoute['action'] }];
  });
}

/** The example of the contract, its ids those of rows that are whose they are to be. */
function aimed<T>(example: T, whose: Whose): T {
  const text = JSON.stringify(example ?? null);
  const known = text.replaceAll(/"([a-z]{3})_[0-9a-f]{32}"/g, (found, prefix: IdPrefix) => {
    const row = rows[prefix];
    return row === undefined ? found : JSON.stringify(row[whose]);
  });
  return JSON.parse(known) as T;
}

function ask({ endpoint }: StaffRoute, whose: Whose, cookie?: string): Promise<LightMyRequestResponse> {
  const example = endpoint.example ?? {};
  const params = aimed(example.params ?? {}, whose) as Record<string, unknown>;
  const query = Object.entries(aimed(example.query ?? {}, whose) as Record<string, unknown>);
  const path = endpoint.path.replaceAll(/:(\w+)/g, (_all, name: string) => encodeURIComponent(String(params[name])));
  const search = new URLSearchParams(
    query.flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((one) => [name, String(one)])),
  ).toString();
  return app.inject({
    method: endpoint.method,
    url: search === '' ? path : `${path}?${search}`,
    headers: cookie === undefined ? {} : staffHeaders(t, cookie),
    ...(example.body === undefined ? {} : { payload: aimed(example.body, whose) as object }),
  });
}

/** What a caller can tell an answer by. */
function told(response: LightMyRequestResponse): unknown {
  if (response.statusCode < 400) return { status: response.statusCode };
  const { requestId: _id, ...problem } = response.json<Record<string, unknown>>();
  return problem;
}

/** Whether what is asked names a row that belongs to a station. */
function namesRow({ endpoint: { example = {} } }: StaffRoute): boolean {
  const { params, query, body } = example;
  const asked = [params, query, body];
  return JSON.stringify(aimed(asked, 'own')) !== JSON.stringify(aimed(asked, 'other'));
}

const name = ({ endpoint }: StaffRoute): string => `${endpoint.method} ${endpoint.path}`;

/** By which right a row is seen that has no `.read` of its own. */
const READ_BY: Partial<Record<string, StaffRoute['action']>> = {
  closure: 'availability.read',
  time_off: 'chef.read',
  refund: 'payment.read',
  consent: 'customer.read',
  menu: 'catalog.read',
  concierge: 'conversation.read',
};

/** Nothing of a station's hangs on these: nobody's row is reached by them but what the person makes or is. */
const NO_ROWS: ReadonlySet<string> = new Set(['profile', 'lead', 'api_key', 'keys', 'health']);

/** What reaches further than its read, and why that shows and changes nothing of another's. */
const WIDER_THAN_READ: Partial<Record<StaffRoute['action'], string>> = {
  'hold.place': 'Makes a new hold; which station serves it follows from the address, and no other hold is touched.',
  'notice_group.manage':
    'Who hears of what is one table for all stations; a notice itself is read by those it reached alone.',
  'knowledge.search': 'Finds published articles only; reading the shelf shows drafts and versions too.',
};

describe('the permission matrix', () => {
  it('lets no role reach further with an action than with the read of the same thing, without a reason', () => {
    const WIDTH = [null, 'own', 'stations', 'all'];
    const wider = STAFF_ACTIONS.filter((action) => {
      const [resource = ''] = action.split('.');
      if (NO_ROWS.has(resource)) return false;
      const read = READ_BY[resource] ?? (`${resource}.read` as StaffRoute['action']);
      if (!STAFF_ACTIONS.includes(read)) return true;
      return ROLES.some((role) => WIDTH.indexOf(reachOf(role, action)) > WIDTH.indexOf(reachOf(role, read)));
    });
    expect(wider.toSorted()).toEqual(Object.keys(WIDER_THAN_READ).toSorted());
  });

  it('is what every route of the console is guarded by, and every route has a policy', () => {
    const routes = staffRoutes();
    expect(routes.length).toBeGreaterThan(60);
    const unguarded = app.endpoints.filter(
      ({ method, path }) => path.startsWith('/api/v1/admin/') && !policies.get(`${method} ${path}`)?.startsWith(STAFF),
    );
    expect(unguarded.map(({ path }) => path)).toEqual([]);
    expect(routes.filter(({ action }) => !STAFF_ACTIONS.includes(action)).map(name)).toEqual([]);
  });

  it('lets nobody in who is signed out', async () => {
    for (const route of staffRoutes()) {
      expect({ route: name(route), status: (await ask(route, 'own')).statusCode }).toEqual({
        route: name(route),
        status: 401,
      });
    }
  });

  it.each(ROLES)('refuses %s what it does not grant, whether or not there is such a row', async (role) => {
    const refused = staffRoutes().filter(({ action }) => reachOf(role, action) === null);
    const wrong: unknown[] = [];
    for (const route of refused) {
      const [own, missing] = [
        await ask(route, 'own', cookies.get(role)),
        await ask(route, 'missing', cookies.get(role)),
      ];
      const alike = JSON.stringify(told(own)) === JSON.stringify(told(missing));
      if (own.statusCode !== 403 || own.json<{ code: string }>().code !== 'forbidden' || !alike)
        wrong.push({ route: name(route), status: own.statusCode, alike });
    }
    expect(wrong).toEqual([]);
  });

  it.each(ROLES)('shows %s no difference between a row of another station and none', async (role) => {
    const scoped = staffRoutes().filter(
      (route) => ['stations', 'own'].includes(reachOf(role, route.action) ?? '') && namesRow(route),
    );
    const wrong: unknown[] = [];
    for (const route of scoped) {
      const other = told(await ask(route, 'other', cookies.get(role)));
      const missing = told(await ask(route, 'missing', cookies.get(role)));
      if (JSON.stringify(other) !== JSON.stringify(missing)) wrong.push({ route: name(route), other, missing });
    }
    expect(wrong).toEqual([]);
  });

  it.each(ROLES)('tells %s nothing of another station in any list', async (role) => {
    const lists = staffRoutes().filter(
      ({ endpoint, action }) =>
        endpoint.method === 'GET' &&
        ['stations', 'own'].includes(reachOf(role, action) ?? '') &&
        endpoint.params === undefined,
    );
    const foreign = [rows.bkg?.other, rows.cus?.other, rows.chf?.other, rows.cnv?.other].map(String);
    const leaking: string[] = [];
    for (const route of lists) {
      const { payload } = await ask(route, 'own', cookies.get(role));
      const bare = await app.inject({ url: route.endpoint.path, headers: staffHeaders(t, cookies.get(role) ?? '') });
      if (foreign.some((id) => payload.includes(id) || bare.payload.includes(id))) leaking.push(name(route));
    }
    expect(leaking).toEqual([]);
  });

  it.each(ROLES.filter((role) => reachOf(role, 'payment.read') === null))(
    'shows %s no amount of money',
    async (role) => {
      const reads = staffRoutes().filter(
        ({ endpoint: { method, path }, action }) =>
          method === 'GET' && reachOf(role, action) !== null && !PUBLISHED_PRICES.has(path),
      );
      const leaks: string[] = [];
      for (const route of reads) {
        const { headers, payload } = await ask(route, 'own', cookies.get(role));
        const json = String(headers['content-type']).includes('json');
        if (json && /"\w*Cents":-?\d|\$\d/u.test(payload)) leaks.push(name(route));
      }
      expect(leaks).toEqual([]);
    },
  );

  it.each(ROLES)('lets %s do what it grants, on rows of their own station', async (role) => {
    const granted = staffRoutes().filter(({ action }) => ['all', 'stations'].includes(reachOf(role, action) ?? ''));
    const shut: unknown[] = [];
    // Reads first: what a role may change, it changes here.
    const reads = granted.filter(({ endpoint }) => endpoint.method === 'GET');
    const writes = granted.filter(({ endpoint }) => endpoint.method !== 'GET');
    for (const route of [...reads, ...writes]) {
      // Signing oneself out would end the walk.
      if (/^\/api\/v1\/admin\/session\/sessions|sign-out/.test(route.endpoint.path)) continue;
      const answer = await ask(route, 'own', cookies.get(role));
      const foreign = answer.statusCode >= 400 ? answer.json<{ code: string }>().code : '';
      const refused = foreign === 'forbidden' && route.endpoint.method === 'GET';
      if (answer.statusCode === 401 || answer.statusCode >= 500 || refused)
        shut.push({ route: name(route), status: answer.statusCode, problem: told(answer) });
    }
    expect(shut).toEqual([]);
  });
});
