/** An answer by e-mail to be sent later, when nothing arrives at the address any more. */
import { newId } from '@myhibachi/core/kernel';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { someone } from '../../../../tests/support/inbox.ts';
import { openStation } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { indexAddress } from '../customers/index.ts';
import { changeOwner, listScheduledReplies, receiveHostMessage, scheduleReply, sendDueReplies } from './index.ts';

let t: TestPlatform;
beforeAll(async () => {
  t = await createTestPlatform();
  await openStation(t);
});
afterAll(() => t.close());

async function mailFrom(address: string): Promise<string> {
  const { id } = await t.platform.db
    .insertInto('contact_identities')
    .values({
      id: newId(),
      kind: 'email',
      address_enc: t.platform.crypto.encrypt('contact_identities.address', address),
      address_bidx: indexAddress(t.system(), 'email', address),
      created_at: t.clock.now(),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const mail = { identityId: id, channel: 'email', text: 'Do you cook in Fremont?', clientKey: newId() } as const;
  return (await receiveHostMessage(t.system(), mail)).conversationId;
}

it('is held when mail comes back, its author hears why, and the answers after it go out', async () => {
  const support = await someone(t, 'support');
  const [dead, alive] = [await mailFrom('gone@mail.example'), await mailFrom('here@mail.example')];
  const sendAt = t.clock.now().add({ hours: 2 });
  const staffId = support.actor.kind === 'staff' ? support.actor.staffId : '';
  for (const conversationId of [dead, alive]) {
    await changeOwner(support, { conversationId, to: { kind: 'staff', staffId } });
    await scheduleReply(support, { conversationId, text: 'Good morning!', sendAt, seenSeq: 1, clientKey: newId() });
  }
  await t.platform.db
    .insertInto('dead_addresses')
    .values({
      address_bidx: indexAddress(t.system(), 'email', 'gone@mail.example'),
      code: '5.1.1',
      message_id: newId(),
      at: t.clock.now(),
    })
    .execute();
  t.clock.set(sendAt.add({ minutes: 3 }).toString());
  expect(await sendDueReplies(t.system())).toBe(2);
  expect(await listScheduledReplies(support, dead)).toMatchObject([{ status: 'held', why: 'dead_address' }]);
  expect(await listScheduledReplies(support, alive)).toEqual([]);
});
