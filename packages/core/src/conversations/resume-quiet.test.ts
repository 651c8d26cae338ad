/** Back to the concierge by rule: told to the host, never over somebody who waits, never out of a grave matter. */
import type { EscalationReason } from '@myhibachi/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStation } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { createStaff } from '../../../../tests/support/staff.ts';
import { newId, type Context } from '../kernel/index.ts';
import { changeVariable } from '../variables/index.ts';
import {
  changeOwner,
  escalate,
  loadConversation,
  openVisitor,
  readOwnThread,
  receiveHostMessage,
  replyAsStaff,
  resumeQuiet,
  type Visitor,
} from './index.ts';

let t: TestPlatform;
let support: Context;
let staffId: string;

beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 20 });
  await openStation(t);
  ({ ctx: support, staffId } = await createStaff(t, 'support', []));
});
afterAll(() => t.close());

async function say(visitor: Visitor, text: string, language: 'en' | 'es' = 'en') {
  const said = { identityId: visitor.identityId, channel: 'web_chat' as const, text, clientKey: newId(), language };
  return receiveHostMessage(t.visitor(), said);
}

/** A chat in which a person has answered. */
async function answered({ reason, language }: { reason?: EscalationReason; language?: 'en' | 'es' } = {}) {
  const { visitor } = await openVisitor(t.visitor());
  const { conversationId } = await say(visitor, 'Could somebody look into this?', language);
  if (reason !== undefined)
    await escalate(t.as({ kind: 'concierge', conversationId }), { conversationId, reason, summary: 'help', tried: [] });
  await changeOwner(support, { conversationId, to: { kind: 'staff', staffId } });
  await replyAsStaff(support, { conversationId, text: 'All is set.', clientKey: newId() });
  return { visitor, conversationId };
}

const load = (conversationId: string) => loadConversation(t.as({ kind: 'concierge', conversationId }), conversationId);
const ownerOf = async (id: string) => (await load(id)).owner.kind;

describe('the concierge answers again', () => {
  it('after hours in which nobody said anything, and the host reads so in their language', async () => {
    const { visitor, conversationId } = await answered({ reason: 'asked_for_person', language: 'es' });
    t.clock.advance({ hours: 11 });
    await resumeQuiet(t.system());
    expect(await ownerOf(conversationId)).toBe('staff');
    t.clock.advance({ hours: 2 });
    await resumeQuiet(t.system());
    expect(await ownerOf(conversationId)).toBe('concierge');
    const { messages } = await readOwnThread(t.visitor(), visitor, { conversationId, limit: 20 });
    expect(messages.at(-1)).toMatchObject({ author: 'system', text: expect.stringContaining('vuelve a responder') });
    const { epoch } = await load(conversationId);
    await resumeQuiet(t.system());
    expect((await load(conversationId)).epoch).toBe(epoch);
  });

  it('and leaves its row in the audit log', async () => {
    const { conversationId } = await answered();
    t.clock.advance({ hours: 13 });
    await resumeQuiet(t.system());
    const rows = await t.platform.db
      .selectFrom('audit_log')
      .select('action')
      .where('entity_id', '=', conversationId)
      .where('action', '=', 'conversation.resume')
      .execute();
    expect(rows).toHaveLength(1);
  });

  it('never where the host waits for a person', async () => {
    const { visitor, conversationId } = await answered();
    await say(visitor, 'And one more thing?');
    t.clock.advance({ hours: 48 });
    await resumeQuiet(t.system());
    expect(await ownerOf(conversationId)).toBe('staff');
  });

  it.each(['severe_allergy', 'injury', 'legal_threat', 'refund_dispute', 'anger'] as const)(
    'never in a matter of %s',
    async (reason) => {
      const { conversationId } = await answered({ reason });
      t.clock.advance({ hours: 48 });
      await resumeQuiet(t.system());
      expect(await ownerOf(conversationId)).toBe('staff');
    },
  );

  it('never where the hours are set to none', async () => {
    await changeVariable(t.system(), { key: 'concierge.resumeHours', value: 0, reason: 'for this very test' });
    const { conversationId } = await answered();
    t.clock.advance({ hours: 48 });
    expect(await resumeQuiet(t.system())).toBe(0);
    expect(await ownerOf(conversationId)).toBe('staff');
    await changeVariable(t.system(), { key: 'concierge.resumeHours', value: 12, reason: 'for this very test' });
  });

  it('for nobody but the program itself', async () => {
    await expect(resumeQuiet(support)).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('or the host is heard by a person: of both at once, one', async () => {
    const chats = await Promise.all(Array.from({ length: 6 }, () => answered()));
    t.clock.advance({ hours: 13 });
    await Promise.all([resumeQuiet(t.system()), ...chats.map(({ visitor }) => say(visitor, 'Are you still there?'))]);
    for (const { visitor, conversationId } of chats) {
      const { messages } = await readOwnThread(t.visitor(), visitor, { conversationId, limit: 20 });
      const owner = await ownerOf(conversationId);
      const [said, told] = [
        messages.findIndex(({ text }) => text === 'Are you still there?'),
        messages.findIndex(({ text }) => text.startsWith('Our assistant')),
      ];
      // Whoever was heard before the notice keeps their person; after it, the concierge answers.
      expect(owner === 'concierge' ? told < said && told > 0 : told === -1).toBe(true);
    }
  });
});
