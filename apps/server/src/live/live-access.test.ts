/** Every message of the live feed, sent by every role, for rows of their own station, of another and of none. */
import type { AddressInfo } from 'node:net';
import { WebSocket } from 'ws';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LiveRequest, type LiveMessage } from '@myhibachi/contracts';
import { openVisitor, receiveHostMessage } from '@myhibachi/core/conversations';
import { ROLES, decodeId, encodeId, newId, reachOf } from '@myhibachi/core/kernel';
import { openStation } from '../../../../tests/support/journey.ts';
import { SACRAMENTO, bookParty, openSacramento } from '../../../../tests/support/parties.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { createStaff, staffHeaders } from '../../../../tests/support/staff.ts';
import { identify } from '../identity/identify.ts';
import { testApp } from '../testing/test-app.ts';
import { testPlatform } from '../testing/test-platform.ts';
import type { App } from '../http/app.ts';
import { addLiveRoutes } from './routes.ts';

let t: TestPlatform;
let app: App;
let stationId: string;
let elsewhere: string;
let ids: Record<'own' | 'other' | 'missing', string>;

beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 10 });
  stationId = (await openStation(t)).id;
  elsewhere = (await openSacramento(t)).id;
  const own = await bookParty(t, { name: 'Ada Own', date: '2027-06-05' });
  const other = await bookParty(t, { name: 'Bea Other', date: '2027-06-12', venue: SACRAMENTO });
  ids = { own: own.publicId, other: other.publicId, missing: encodeId('bkg', newId()) };
  const base = testPlatform(t.platform.db, t.platform.queue, 'silent');
  app = await testApp({ ...base, crypto: t.platform.crypto, clock: t.clock }, [addLiveRoutes], { identify });
  await app.listen({ port: 0, host: '127.0.0.1' });
});

afterAll(async () => {
  await app.close();
  await t.close();
});

async function open(cookie: string): Promise<WebSocket> {
  const { port } = app.server.address() as AddressInfo;
  const url = `ws://127.0.0.1:${port}/api/v1/admin/live`;
  const socket = new WebSocket(url, { headers: { cookie }, origin: 'http://localhost' });
  await new Promise((done) => socket.once('open', done));
  return socket;
}

/** Sends messages one by one and gathers what is answered until the pong that follows them. */
async function converse(socket: WebSocket, messages: readonly unknown[]): Promise<LiveMessage[]> {
  const heard: LiveMessage[] = [];
  const done = new Promise<void>((resolve) => {
    socket.on('message', (data) => {
      const message = JSON.parse((data as Buffer).toString()) as LiveMessage;
      heard.push(message);
      if (message.type === 'presence') return;
      if (heard.filter(({ type }) => type === 'pong').length === messages.length) resolve();
    });
  });
  for (const message of messages) {
    socket.send(JSON.stringify(message));
    socket.send('{"type":"ping"}');
  }
  await done;
  return heard;
}

const viewing = (id: string, entity = 'booking') => ({ type: 'viewing', entity, id });

/** A conversation of a station, as it is called outside. */
async function talkAt(station: string | null): Promise<string> {
  const { visitor } = await openVisitor(t.visitor());
  const said = { identityId: visitor.identityId, channel: 'web_chat', text: 'Hello', clientKey: newId() } as const;
  const { conversationId } = await receiveHostMessage(t.visitor(), said);
  const { db } = t.platform;
  await db.updateTable('conversations').set({ station_id: station }).where('id', '=', conversationId).execute();
  return encodeId('cnv', conversationId);
}

/** One that only the bookings of whoever holds it say the station of. */
async function talkOf(bookingId: string): Promise<string> {
  const id = await talkAt(null);
  const { db } = t.platform;
  const { customer_id } = await db
    .selectFrom('bookings')
    .select('customer_id')
    .where('id', '=', decodeId('bkg', bookingId))
    .executeTakeFirstOrThrow();
  const of = db.selectFrom('conversations').select('identity_id').where('id', '=', decodeId('cnv', id));
  await db.updateTable('contact_identities').set({ customer_id }).where('id', '=', of).execute();
  return id;
}

describe('the live feed', () => {
  it('has no message these tests do not send', () => {
    const kinds = LiveRequest.options.map((option) => option.shape.type.value);
    expect(new Set(kinds)).toEqual(new Set(['hello', 'ping', 'viewing', 'typing']));
  });

  it.each(ROLES)('answers %s by the permission matrix, and a foreign booking like none', async (role) => {
    const person = await createStaff(t, role, [stationId]);
    const socket = await open(staffHeaders(t, person.cookie).cookie);
    const heard = await converse(socket, [
      { type: 'hello', after: null },
      viewing(ids.missing),
      viewing(ids.other),
      viewing(ids.own),
    ]);
    await expect.poll(() => heard.some(({ type }) => type === 'ready')).toBe(true);
    const reach = reachOf(role, 'booking.read');
    const expected = { all: [ids.other, ids.own], stations: [ids.own], own: [] }[reach ?? 'own'];
    const shown = () => [...new Set(heard.filter((message) => message.type === 'presence').map(({ id }) => id))];
    await expect.poll(() => new Set(shown())).toEqual(new Set(expected));
    socket.terminate();
  });

  it.each(ROLES)(
    'lets %s look at conversations by the matrix, and tells nobody else what happens in them',
    async (role) => {
      const [own, other, missing] = [await talkAt(stationId), await talkAt(elsewhere), encodeId('cnv', newId())];
      const [ownHost, otherHost] = [await talkOf(ids.own), await talkOf(ids.other)];
      const person = await createStaff(t, role, [stationId]);
      const socket = await open(staffHeaders(t, person.cookie).cookie);
      const asked = [missing, other, otherHost, own, ownHost].flatMap((id) => [
        viewing(id, 'conversation'),
        { type: 'typing', id },
      ]);
      const heard = await converse(socket, asked);
      const reach = reachOf(role, 'conversation.read');
      const [ours, theirs] = [
        [own, ownHost],
        [other, otherHost],
      ];
      const expected = { all: [...theirs, ...ours], stations: ours, own: [] }[reach ?? 'own'];
      const told = () => heard.flatMap((message) => ('id' in message ? [message.id] : []));
      await expect.poll(() => new Set(told())).toEqual(new Set(expected));
      socket.terminate();
    },
  );

  it('closes on whoever is signed out, whatever they would send', async () => {
    const socket = await open('');
    const code = await new Promise<number>((resolve) => socket.on('close', resolve));
    expect(code).toBe(4401);
  });
});
