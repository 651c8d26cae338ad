/** What our people are told about messages: a draft waits for their yes, or one did not arrive. Names no host. */
import { consolePath, findBooking, type Booking } from '../booking/index.ts';
import { audit, authorize, withTransaction, type Context, type TransactionContext } from '../kernel/index.ts';
import { getMail, type KnownMail } from '../messaging/index.ts';
import { tellStaff, type StaffNotice } from '../notices/index.ts';
import { append } from './append.ts';
import {
  findConversation,
  lockConversation,
  type Conversation,
  type ConversationChange,
} from './conversation-store.ts';
import { findDraft } from './draft-store.ts';
import { inboxPath } from './tell-people.ts';
import { findByClientKey, findByTransport } from './thread-store.ts';

function aboutWhat(bookingId: string | null, conversationId: string | null): Partial<StaffNotice> {
  if (conversationId !== null) return { bookingId, path: inboxPath(conversationId) };
  return bookingId === null ? {} : { bookingId, path: consolePath(bookingId) };
}

/** Tells the station's people that an answer waits for approval. Answers whether it is news. */
export async function tellDraft(ctx: Context, input: { readonly draftId: string }): Promise<boolean> {
  authorize(ctx, 'message.send');
  const draft = await findDraft(ctx.db, input.draftId);
  const conversation = draft?.status === 'waiting' ? await findConversation(ctx.db, draft.conversationId) : null;
  if (conversation === null) return false;
  return withTransaction(ctx, async (tx) => {
    const isNew = await tellStaff(tx, {
      topic: 'draft_waiting',
      key: `draft_waits:${input.draftId}`,
      stationId: conversation.stationId,
      subject: 'An answer to an e-mail waits for your approval',
      body: 'The concierge has written it. Please read it, and send, change or drop it.',
      path: inboxPath(conversation.id),
    });
    audit(tx, {
      action: 'staff.alert',
      entityType: 'conversation',
      entityId: conversation.id,
      stationId: conversation.stationId,
      after: { reason: 'draft_waits', isNew },
    });
    return isNew;
  });
}

const CALLED = { email: 'An e-mail', sms: 'A text' } as const;

/** Says in the thread that a message of it did not arrive, and gives it to people: the host still waits. Once. */
async function sayInThread(tx: TransactionContext, conversationId: string, mail: KnownMail): Promise<void> {
  const conversation = await lockConversation(tx.db, conversationId);
  const clientKey = `bounce-${mail.id}`;
  if (conversation === null || (await findByClientKey(tx.db, conversationId, clientKey)) !== null) return;
  const { owner, epoch, status } = conversation;
  const change: ConversationChange =
    status === 'closed'
      ? {}
      : {
          status: 'open',
          snoozedUntil: null,
          owner: owner.kind === 'staff' ? owner : { kind: 'desk' },
          epoch: epoch + 1,
          waitingSince: conversation.waitingSince ?? tx.clock.now(),
        };
  const text = `${CALLED[mail.channel]} of ours did not arrive: ${mail.outcome ?? 'it was refused'}.`;
  await append(tx, conversation, { author: 'system', kind: 'event', text, clientKey }, change);
}

function bounceNotice(mail: KnownMail, booking: Booking | null, conversation: Conversation | null): StaffNotice {
  const about = booking === null ? '' : ` (booking ${booking.code})`;
  return {
    topic: 'delivery_failed',
    key: `bounced:${mail.id}`,
    stationId: booking?.stationId ?? conversation?.stationId ?? null,
    subject: `${CALLED[mail.channel]} to a host ${mail.channel === 'email' ? 'came back' : 'did not arrive'}${about}`,
    body: `“${mail.template.replaceAll('_', ' ')}” did not arrive: ${mail.outcome ?? 'it was refused'}. Please reach them in another way.`,
    ...aboutWhat(booking?.id ?? null, conversation?.id ?? null),
  };
}

/**
 * Tells our people that a message of ours did not arrive: in its conversation, and by an alert. What was to go to our own
 * people tells nobody: it would come back, too. A text that arrived after all is none. Runs again without telling twice.
 */
export async function tellBounce(ctx: Context, input: { readonly messageId: string }): Promise<void> {
  authorize(ctx, 'message.send');
  const mail = await getMail(ctx, input.messageId);
  if (mail === null || mail.template.startsWith('staff_') || mail.status === 'delivered') return;
  const booking = mail.bookingId === null ? null : await findBooking(ctx, mail.bookingId);
  const words = await findByTransport(ctx.db, mail.firstId);
  const conversation = words === null ? null : await findConversation(ctx.db, words.conversationId);
  await withTransaction(ctx, async (tx) => {
    if (conversation !== null) await sayInThread(tx, conversation.id, mail);
    const isNew = await tellStaff(tx, bounceNotice(mail, booking, conversation));
    audit(tx, { action: 'staff.alert', entityType: 'message', entityId: mail.id, after: { reason: 'bounced', isNew } });
  });
}
