/** RingCentral's words for messages, in ours. */
import { z } from 'zod';
import type { SmsChange, SmsDelivery } from '@myhibachi/core/kernel';

/** Ids are numbers in some answers and text in others. */
const Id = z.union([z.string(), z.number()]).transform(String);
const Party = z.object({ phoneNumber: z.string().optional(), extensionNumber: z.string().optional() });

export const RingCentralMessage = z.object({
  id: Id,
  type: z.string(),
  direction: z.string(),
  /** The words of a text. */
  subject: z.string().default(''),
  from: Party.default({}),
  to: z.array(Party).default([]),
  messageStatus: z.string(),
  creationTime: z.string(),
  availability: z.string().default('Alive'),
});
export type RingCentralMessage = z.infer<typeof RingCentralMessage>;

const DELIVERIES: Readonly<Record<string, SmsDelivery>> = {
  Sent: 'sent',
  Delivered: 'delivered',
  DeliveryFailed: 'failed',
  SendingFailed: 'failed',
};

/** Everything before the carrier has it reads as queued. */
export function deliveryOf(status: string): SmsDelivery {
  return DELIVERIES[status] ?? 'queued';
}

export function createdAt({ creationTime }: Pick<RingCentralMessage, 'creationTime'>): number {
  return Temporal.Instant.from(creationTime).epochMilliseconds;
}

function changeOf(message: RingCentralMessage): SmsChange | null {
  if (message.type !== 'SMS') return null;
  const providerMessageId = message.id;
  if (message.direction === 'Outbound')
    return { kind: 'delivery', providerMessageId, status: deliveryOf(message.messageStatus) };
  const from = message.from.phoneNumber ?? message.from.extensionNumber;
  if (message.direction !== 'Inbound' || from === undefined) return null;
  return { kind: 'received', providerMessageId, from, body: message.subject, segments: null };
}

/** What the records say, in the order in which the messages were made. */
export function changesOf(records: readonly RingCentralMessage[]): SmsChange[] {
  const inOrder = records.toSorted((one, other) => createdAt(one) - createdAt(other));
  return inOrder.flatMap((record) => changeOf(record) ?? []);
}
