/** The files of a booking's conversations, beside the booking: whose they are decides who sees them there. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pdf, photo } from '../../../../tests/support/files.ts';
import { someone, startChat } from '../../../../tests/support/inbox.ts';
import { openStation } from '../../../../tests/support/journey.ts';
import { SACRAMENTO, bookParty, openSacramento, type BookedParty } from '../../../../tests/support/parties.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { receiveHostMessage, replyAsStaff, uploadAsHost, uploadAsStaff } from '../conversations/index.ts';
import { decodeId, encodeId, newId, type Context } from '../kernel/index.ts';
import { ConversationQuery } from '@myhibachi/contracts';
import { listBookingFiles, listConversations } from './index.ts';

let t: TestPlatform;
let support: Context;
let manager: Context;
let party: BookedParty;
let other: BookedParty;
let conversationId: string;

beforeAll(async () => {
  t = await createTestPlatform();
  const [fremont] = [await openStation(t), await openSacramento(t)];
  party = await bookParty(t, { name: 'Ada Own', date: '2027-06-05' });
  other = await bookParty(t, { name: 'Bea Other', date: '2027-06-12', venue: SACRAMENTO, phone: '(916) 555-0101' });
  support = await someone(t, 'support');
  manager = await someone(t, 'station_manager', [fremont.id]);
  const chat = await startChat(t, 'Here is our yard.');
  ({ conversationId } = chat);
  const { identityId } = chat.visitor;
  const upload = { name: 'yard.jpg', content: await photo(), clientKey: newId() };
  const { id } = await uploadAsHost(t.visitor(), chat.visitor, upload);
  await uploadAsHost(t.visitor(), chat.visitor, { ...upload, name: 'unsent.jpg', clientKey: newId() });
  const said = { identityId, channel: 'web_chat', text: '', clientKey: newId() } as const;
  await receiveHostMessage(t.visitor(), { ...said, attachmentIds: [decodeId('att', id)] });
  const plan = await uploadAsStaff(support, { conversationId, name: 'plan.pdf', content: pdf(), clientKey: newId() });
  t.clock.advance({ minutes: 1 });
  await replyAsStaff(support, { conversationId, text: 'The plan.', attachmentIds: [decodeId('att', plan.id)] });
});
afterAll(() => t.close());

const filesOf = async (as: Context, { id }: BookedParty) =>
  (await listBookingFiles(as, { bookingId: id })).items.map(({ file, author }) => [author, file.name]);

it('are none while no conversation is about it, and then both sides’, the newest first, without what was not sent', async () => {
  expect(await filesOf(support, party)).toEqual([]);
  const { db } = t.platform;
  await db.updateTable('conversations').set({ booking_id: party.id }).where('id', '=', conversationId).execute();
  const both = [
    ['staff', 'plan.pdf'],
    ['host', 'yard.jpg'],
  ];
  expect(await filesOf(support, party)).toEqual(both);
  expect(await filesOf(manager, party)).toEqual(both);
  expect(await filesOf(support, other)).toEqual([]);
  const looked = await db.selectFrom('audit_log').select('actor').where('action', '=', 'booking.read_files').execute();
  expect(looked).not.toHaveLength(0);
});

it('come as well from what the same host said elsewhere, and the inbox finds those conversations by the booking', async () => {
  const { db } = t.platform;
  const { customer_id: customerId } = await db
    .selectFrom('bookings')
    .select('customer_id')
    .where('id', '=', party.id)
    .executeTakeFirstOrThrow();
  await db.updateTable('conversations').set({ booking_id: null }).where('id', '=', conversationId).execute();
  await db
    .updateTable('contact_identities')
    .set({ customer_id: customerId })
    .where('id', 'in', db.selectFrom('conversations').select('identity_id').where('id', '=', conversationId))
    .execute();
  expect(await filesOf(support, party)).toHaveLength(2);
  const query = ConversationQuery.parse({ booking: party.publicId, status: 'all' });
  const { items } = await listConversations(support, query);
  expect(items.map(({ id }) => id)).toEqual([encodeId('cnv', conversationId)]);
});

it('are out of reach with their booking, and for those who read no conversations', async () => {
  await expect(filesOf(manager, other)).rejects.toMatchObject({ code: 'not_found' });
  const query = ConversationQuery.parse({ booking: other.publicId });
  await expect(listConversations(manager, query)).rejects.toMatchObject({ code: 'not_found' });
  for (const role of ['chef', 'finance'] as const)
    await expect(filesOf(t.staff(role), party)).rejects.toMatchObject({ code: 'forbidden' });
});
