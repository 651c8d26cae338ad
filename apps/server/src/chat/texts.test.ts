/** A host who texts: heard by the webhook, answered by the concierge, by text, unless they said STOP. */
import { answerHost } from '@myhibachi/core/concierge';
import { threadIncoming, withConversationMessages } from '@myhibachi/core/conversations';
import { deliverMessage, receiveSms } from '@myhibachi/core/messaging';
import { newId } from '@myhibachi/core/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStation } from '../../../../tests/support/journey.ts';
import { setFigure } from '../../../../tests/support/model-talk.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';

let t: TestPlatform;

beforeAll(async () => {
  t = await createTestPlatform();
  await openStation(t);
});
afterAll(() => t.close());

const resolve = withConversationMessages(async () => ({ kind: 'skip', why: 'not asked here' }));

async function deliver(): Promise<void> {
  // A text that waits for the one before it is called again when that has gone.
  for (let due = [{ messageId: '' }]; due.length > 0;) {
    due = await t.takeJobs<{ messageId: string }>('message.deliver');
    for (const job of due) await deliverMessage(t.system(), job, resolve);
  }
}

/** What the queue would do with one text, job by job. */
async function text(from: string, body: string): Promise<void> {
  await receiveSms(t.as({ kind: 'webhook', provider: 'twilio' }), { from, body, providerMessageId: `SM${newId()}` });
  for (const job of await t.takeJobs<{ messageId: string }>('message.received')) await threadIncoming(t.system(), job);
  for (const job of await t.takeJobs<{ conversationId: string; seq: number }>('conversation.host_spoke'))
    await answerHost(t.system(), job);
  await deliver();
}

const textsTo = (to: string) => t.sandbox.outbox({ to }).map((message) => JSON.stringify(message));

describe('a text', () => {
  it('is answered by text, by the same rules and prices as the site', async () => {
    const from = '+15105550181';
    await text(from, 'how much for 12 adults in 94538?');
    const answers = textsTo(from);
    expect(answers).toHaveLength(1);
    expect(answers[0]).toContain('$714.45');
    expect(answers[0]).not.toContain('STOP');
  });

  it('that asks for a person is told who answers, and when', async () => {
    const from = '+15105550183';
    await text(from, 'can I talk to a real person please');
    const answers = textsTo(from);
    expect(answers).toHaveLength(1);
    expect(answers[0]).toContain('as soon as they can');
  });

  it.each([3, 4, 5])('sent as %d pieces at once is answered as a whole', async (pieces) => {
    const from = `+1510555019${pieces}`;
    const texts = ['how much is it', 'for 12 adults', 'in 94538', 'on dec 19', 'at 6pm'].slice(0, pieces);
    for (const body of texts)
      await receiveSms(t.as({ kind: 'webhook', provider: 'twilio' }), {
        from,
        body,
        providerMessageId: `SM${newId()}`,
      });
    const heard = await t.takeJobs<{ messageId: string }>('message.received');
    await Promise.all(heard.map((job) => threadIncoming(t.system(), job)));
    const spoken = await t.takeJobs<{ conversationId: string; seq: number }>('conversation.host_spoke');
    await Promise.all(spoken.map((job) => answerHost(t.system(), job)));
    await deliver();
    expect(textsTo(from).filter((words) => words.includes('$714.45')).length).toBeGreaterThan(0);
  });

  it('said while the concierge is switched off waits for people, and says so to whoever wrote', async () => {
    await setFigure(t, 'concierge.enabled', false);
    await text('+15105550199', 'how much for 12 adults in 94538?');
    await setFigure(t, 'concierge.enabled', true);
    expect(textsTo('+15105550199')).toEqual([expect.stringContaining('passing you on to a person')]);
  });

  it('with STOP ends all of it: one confirmation, and no answer to whatever was still on its way', async () => {
    const from = '+15105550182';
    await receiveSms(t.as({ kind: 'webhook', provider: 'twilio' }), {
      from,
      body: 'do you have tofu?',
      providerMessageId: `SM${newId()}`,
    });
    for (const job of await t.takeJobs<{ messageId: string }>('message.received'))
      await threadIncoming(t.system(), job);
    for (const job of await t.takeJobs<{ conversationId: string; seq: number }>('conversation.host_spoke'))
      await answerHost(t.system(), job);
    await receiveSms(t.as({ kind: 'webhook', provider: 'twilio' }), {
      from,
      body: 'STOP',
      providerMessageId: `SM${newId()}`,
    });
    await deliver();
    const answers = textsTo(from);
    expect(answers).toHaveLength(1);
    expect(answers[0]).toContain('no more texts');
  });
});
