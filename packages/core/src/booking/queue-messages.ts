/**
 * Which message goes out when, by which channel. Only references are queued: whether a message is still right, and
 * what it says, is decided when it is sent (domain 10).
 */
import type { DeskContact } from '@myhibachi/contracts';
import type { TransactionContext } from '../kernel/index.ts';
import { queueMessage, type TemplateName } from '../messaging/index.ts';
import { getVariables } from '../variables/index.ts';
import type { Booking } from './booking-row-store.ts';
import type { Hold } from './hold-store.ts';

type Channel = 'email' | 'sms';
type Details = Readonly<Record<string, string | number>>;

interface Extra {
  /** What makes this sending different from an earlier one of the same template. */
  readonly event?: string;
  readonly details?: Details;
  readonly sendAfter?: Temporal.Instant;
  readonly channels?: readonly Channel[];
  /** See `MessageRequest`. */
  readonly prompted?: boolean;
}

/** Where to, by each of these channels: who has no e-mail address gets by text what goes by e-mail otherwise (domain 7). */
function waysTo({ email, phone }: DeskContact, channels: readonly Channel[]) {
  if (email === undefined) return [{ channel: 'sms', address: phone }] as const;
  return channels.map((channel) => ({ channel, address: channel === 'email' ? email : phone }));
}

/** Money that came in without a hand of ours was sent just now. */
export function cameByItself({ actor }: TransactionContext): { readonly prompted?: true } {
  return actor.kind === 'staff' ? {} : { prompted: true };
}

/** To the host of a hold: always by e-mail, by SMS too when they agreed to texts. */
export async function queueForHold(
  tx: TransactionContext,
  hold: Hold,
  template: TemplateName,
  extra: Extra = {},
): Promise<void> {
  const channels: readonly Channel[] = extra.channels ?? (hold.smsConsent ? ['email', 'sms'] : ['email']);
  for (const { channel, address } of waysTo(hold.contact, channels)) {
    await queueMessage(tx, {
      template,
      channel,
      address,
      holdId: hold.id,
      bookingId: null,
      details: extra.details ?? {},
      dedupeKey: `${template}:${channel}:${hold.id}:${extra.event ?? ''}`,
      ...(extra.sendAfter === undefined ? {} : { sendAfter: extra.sendAfter }),
      ...(extra.prompted === undefined ? {} : { prompted: extra.prompted }),
    });
  }
}

/** One reminder before the deadline in force; `expires` lets the sender see whether it still is. */
export async function queueHoldReminder(
  tx: TransactionContext,
  hold: Hold,
  template: 'hold_sign_reminder' | 'hold_pay_reminder',
): Promise<void> {
  const minutes = (await getVariables(tx))['hold.reminderMinutes'];
  await queueForHold(tx, hold, template, { sendAfter: hold.expiresAt.subtract({ minutes }) });
}

/** To the host of a booking: by e-mail, and by SMS where `sms` is set and consent allows it when it is sent. */
export async function queueForBooking(
  tx: TransactionContext,
  booking: Booking,
  template: TemplateName,
  extra: Extra & { event: string },
): Promise<void> {
  for (const { channel, address } of waysTo(booking.contact, extra.channels ?? ['email', 'sms'])) {
    await queueMessage(tx, {
      template,
      channel,
      address,
      holdId: booking.holdId,
      bookingId: booking.id,
      details: extra.details ?? {},
      dedupeKey: `${template}:${channel}:${booking.id}:${extra.event}`,
      ...(extra.sendAfter === undefined ? {} : { sendAfter: extra.sendAfter }),
      ...(extra.prompted === undefined ? {} : { prompted: extra.prompted }),
    });
  }
}

/** The reminder on the day before; a moved party gets its own, and the old one finds itself outdated. */
export async function queueDayBefore(
  tx: TransactionContext,
  booking: Booking,
  again: { readonly channels?: readonly Channel[]; readonly event?: string } = {},
): Promise<void> {
  const hours = (await getVariables(tx))['messages.dayBeforeHours'];
  await queueForBooking(tx, booking, 'day_before', {
    event: `${booking.startsAt.toString()}${again.event ?? ''}`,
    ...(again.channels === undefined ? {} : { channels: again.channels }),
    details: { startsAt: booking.startsAt.toString() },
    sendAfter: booking.startsAt.subtract({ milliseconds: Math.round(hours * 3_600_000) }),
  });
}
