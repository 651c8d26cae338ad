/** Texts between a host's phone and us, as the text service and the queue carry them. */
import { resolveMessage, termsWanted } from '@myhibachi/core/booking';
import { answerHost } from '@myhibachi/core/concierge';
import { hostSpoke, threadTexted, withConversationMessages } from '@myhibachi/core/conversations';
import { newId, type Context } from '@myhibachi/core/kernel';
import { deliverMessage, messageReceived, messageTexted, receiveSms, textsStopped } from '@myhibachi/core/messaging';
import { spreadNotice, withNotices } from '@myhibachi/core/notices';
import { hearText, requestTerms, stopTerms, withTermsMessages } from '@myhibachi/core/terms';
import type { TestPlatform } from './platform.ts';

const resolve = withNotices(withTermsMessages(withConversationMessages(resolveMessage)));

/** Where the text service hands messages over from. */
export const HANDED_OVER_FROM = '192.0.2.14';

export function webhook(t: TestPlatform): Context {
  const ctx = t.as({ kind: 'webhook', provider: 'twilio' });
  return { ...ctx, origin: { ip: HANDED_OVER_FROM, userAgent: 'TwilioProxy/1.1' } };
}

/** Sends every message that is due. */
export async function sendTexts(t: TestPlatform): Promise<void> {
  for (;;) {
    for (const payload of await t.takeJobs<{ noticeId: string }>('notice.spread'))
      await spreadNotice(t.system(), payload);
    const due = await t.takeJobs<{ messageId: string }>('message.deliver');
    if (due.length === 0) break;
    for (const { messageId } of due) await deliverMessage(t.system(), { messageId }, resolve);
  }
  for (const payload of await t.takeJobs<{ messageId: string }>(messageTexted.name))
    await threadTexted(t.system(), payload);
}

/** Asks every host of a booking that was just made, and sends what that says; a minute later. */
export async function askHosts(t: TestPlatform): Promise<void> {
  for (const payload of await t.takeJobs<{ bookingId: string }>(termsWanted.name))
    await requestTerms(t.system(), payload);
  await sendTexts(t);
  t.clock.advance({ minutes: 1 });
}

/** A text arrives at the webhook. */
export async function arrive(t: TestPlatform, from: string, body: string, sid = `SM${newId()}`): Promise<void> {
  await receiveSms(webhook(t), { from, body, providerMessageId: sid });
}

/** Takes in every text that has arrived, all at once. */
export async function hearAll(t: TestPlatform): Promise<void> {
  const heard = await t.takeJobs<{ messageId: string }>(messageReceived.name);
  await Promise.all(heard.map((payload) => hearText(t.system(), payload)));
  for (const payload of await t.takeJobs<{ messageId: string }>(textsStopped.name))
    await stopTerms(t.system(), payload);
}

/** A text arrives, is taken in and answered; a minute later. */
export async function say(t: TestPlatform, from: string, body: string): Promise<void> {
  await arrive(t, from, body);
  await hearAll(t);
  await sendTexts(t);
  t.clock.advance({ minutes: 1 });
}

/** A text is answered by the concierge where it is called, and what follows from that goes out as well. */
export async function talk(t: TestPlatform, from: string, ...lines: readonly string[]): Promise<void> {
  for (const line of lines) {
    await arrive(t, from, line);
    await hearAll(t);
    for (const payload of await t.takeJobs<{ conversationId: string; seq: number }>(hostSpoke.name))
      await answerHost(t.system(), payload);
    await sendTexts(t);
    await askHosts(t);
  }
}

/** What we have texted this number, oldest first, without our name and the way to stop. */
export function texted(t: TestPlatform, to: string): string[] {
  return t.sandbox
    .outbox({ to })
    .toReversed()
    .flatMap((message) => (message.channel === 'sms' && message.direction === 'outbound' ? [message.text] : []))
    .map((text) => text.replace(/^\[Sandbox\] [^:]+: /, '').replace(/ Reply STOP to opt out\.$/, ''));
}
