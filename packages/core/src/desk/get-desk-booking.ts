import type { DeskBooking } from '@myhibachi/contracts';
import { getSignedAgreement } from '../agreements/index.ts';
import { dueNow, goesBack, listPayments, readBalance, readStanding } from '../billing/index.ts';
import {
  agreementFile,
  agreementSubject,
  findDepositPause,
  invoiceFile,
  keptOfBooking,
  readStaffTimeline,
  summariseBooking,
  type Booking,
  type BookingFile,
} from '../booking/index.ts';
import {
  authorize,
  describeActor,
  encodeId,
  notFound,
  recordOpening,
  recordRead,
  seesMoney,
  type Context,
} from '../kernel/index.ts';
import { wordsListed } from '../messaging/index.ts';
import { hoursAfter, readAssignments } from '../scheduling/index.ts';
import { getVariables } from '../variables/index.ts';
import { abilitiesOf } from './abilities.ts';
import { listDecisionsOf, readDeletionReason } from './decision-store.ts';
import { listNotes, readLedger, readMessages, readRefunds, type Note } from './desk-store.ts';
import { loadForDesk } from './load-booking.ts';
import { namePeople } from './people.ts';
import { withoutMoney } from './without-money.ts';
import { viewDecisions } from './view-decisions.ts';
import { allergiesSaid, viewAllergens, viewChefs } from './view-kitchen.ts';
import { viewRefund } from './view-refunds.ts';

type Name = Awaited<ReturnType<typeof namePeople>>;

async function gather(ctx: Context, booking: Booking) {
  const { id } = booking;
  const [summary, balance, standing, keptCents, payments, refunds, ledger, messages] = await Promise.all([
    summariseBooking(ctx, booking),
    readBalance(ctx.db, id),
    readStanding(ctx.db, id),
    keptOfBooking(ctx, id),
    listPayments(ctx.db, { bookingId: id }),
    readRefunds(ctx, id),
    readLedger(ctx, id),
    readMessages(ctx, { bookingId: id, holdId: booking.holdId }),
  ]);
  const [timeline, notes, decisions, pause, agreement, deletionReason, chefs] = await Promise.all([
    readStaffTimeline(ctx, id),
    listNotes(ctx, id),
    listDecisionsOf(ctx, id),
    findDepositPause(ctx, id),
    getSignedAgreement(ctx, agreementSubject(booking)),
    booking.deletedAt === null ? '' : readDeletionReason(ctx, id),
    readAssignments(ctx.db, id),
  ]);
  return {
    summary,
    balance,
    standing,
    keptCents,
    payments,
    refunds,
    ledger,
    messages,
    timeline,
    notes,
    decisions,
    pause,
    agreement,
    deletionReason,
    chefs,
  };
}

type Gathered = Awaited<ReturnType<typeof gather>>;

function everybody(booking: Booking, all: Gathered): (string | null)[] {
  return [
    booking.changedBy,
    booking.deletedBy,
    all.pause?.placedBy ?? null,
    ...all.timeline.map((event) => event.actor),
    ...all.notes.map((note) => note.writtenBy),
    ...all.decisions.map((decision) => decision.requestedBy),
    ...all.payments.map((payment) => payment.recordedBy),
    ...all.refunds.flatMap((refund) => [refund.requestedBy, refund.approvedBy, refund.rejectedBy, refund.withdrawnBy]),
  ];
}

function viewMoney(ctx: Context, booking: Booking, all: Gathered, name: Name) {
  const { balance, standing, keptCents, payments, refunds, ledger } = all;
  return {
    money: {
      ...balance,
      refundableCents: Math.max(0, keptCents),
      goesBackCents: goesBack(standing),
      openCents: dueNow(standing),
    },
    payments: payments.map((payment) => ({
      id: encodeId('pay', payment.id),
      method: payment.method,
      purpose: payment.purpose,
      status: payment.status,
      amountCents: payment.amountCents,
      capturedCents: payment.capturedCents,
      refundedCents: payment.refundedCents,
      reference: payment.reference,
      recordedBy: payment.recordedBy === null ? null : name(payment.recordedBy),
      at: (payment.capturedAt ?? payment.createdAt).toString(),
    })),
    refunds: refunds.map((refund) => viewRefund(ctx, booking, refund, name)),
    ledger: ledger.map((entry) => ({ ...entry, id: encodeId('led', entry.id), at: entry.at.toString() })),
  };
}

function viewNote(ctx: Context, note: Note, name: Name): DeskBooking['notes'][number] {
  return {
    id: encodeId('nte', note.id),
    text: note.text,
    by: name(note.writtenBy),
    at: note.writtenAt.toString(),
    editedAt: note.editedAt?.toString() ?? null,
    mine: note.writtenBy === describeActor(ctx.actor),
  };
}

/** What was said and done about it. */
function viewHistory(ctx: Context, booking: Booking, all: Gathered, name: Name) {
  return {
    messages: all.messages.map(({ contentEnc, ...message }) => ({
      ...message,
      words: wordsListed(ctx, contentEnc),
      id: encodeId('msg', message.id),
      at: message.at.toString(),
      sendAfter: message.sendAfter.toString(),
    })),
    timeline: all.timeline.map((event) => ({
      at: event.at.toString(),
      kind: event.kind,
      text: event.text,
      staffOnly: event.audience === 'staff',
      by: event.actor === null ? null : name(event.actor),
      note: event.note,
    })),
    notes: all.notes.map((note) => viewNote(ctx, note, name)),
    decisions: viewDecisions(ctx, booking, all, name),
  };
}

function viewPapers(ctx: Context, booking: Booking, { agreement }: Gathered) {
  const url = (file: string): string =>
    `${ctx.settings.publicUrl}/api/v1/admin/bookings/${encodeId('bkg', booking.id)}/${file}.pdf`;
  const invoice = { kind: 'invoice' as const, title: 'Bill', url: url('invoice') };
  const signed = { kind: 'agreement' as const, title: 'Signed agreement', url: url('agreement') };
  return {
    policyText: [...booking.policy.text],
    agreement:
      agreement === null
        ? null
        : { signedAt: agreement.signedAt.toString(), signerName: agreement.signer.name, method: agreement.method },
    documents: agreement === null ? [invoice] : [signed, invoice],
    allergens: viewAllergens(booking, agreement),
  };
}

function viewDeposit(booking: Booking, { balance, pause }: Gathered, name: Name): DeskBooking['deposit'] {
  return {
    amountCents: booking.depositCents,
    missingCents: booking.status === 'deposit_pending' ? Math.max(0, booking.depositCents - balance.paidCents) : 0,
    toldAt: booking.depositToldAt?.toString() ?? null,
    dueAt: booking.depositDueAt?.toString() ?? null,
    pause:
      pause === null
        ? null
        : {
            reason: pause.reason,
            by: name(pause.placedBy),
            at: pause.placedAt.toString(),
            until: pause.until?.toString() ?? null,
          },
  };
}

function viewDeleted(booking: Booking, reason: string, days: number, name: Name): DeskBooking['deleted'] {
  if (booking.deletedAt === null || booking.deletedBy === null) return null;
  return {
    at: booking.deletedAt.toString(),
    by: name(booking.deletedBy),
    reason,
    purgedAfter: hoursAfter(booking.deletedAt, 24 * days).toString(),
  };
}

/**
 * Everything about one booking, deleted ones too while they can be restored; its money for those who may see it. That
 * somebody looked is recorded.
 */
export async function getDeskBooking(ctx: Context, input: { bookingId: string }): Promise<DeskBooking> {
  authorize(ctx, 'booking.read');
  const { bookingId } = input;
  const booking = await loadForDesk(ctx, { bookingId, action: 'booking.read', deleted: 'too' });
  const [all, figures] = await Promise.all([gather(ctx, booking), getVariables(ctx)]);
  const name = await namePeople(ctx, everybody(booking, all));
  const left = (link: string): number => Math.max(0, figures['desk.linkLimit'] - (booking.linksSent[link] ?? 0));
  await recordOpening(ctx, {
    action: 'booking.read',
    entityType: 'booking',
    entityId: booking.id,
    stationId: booking.stationId,
  });
  const view: DeskBooking = {
    view: 'desk',
    id: encodeId('bkg', booking.id),
    version: booking.version,
    status: booking.status,
    source: booking.source,
    customerId: encodeId('cus', booking.customerId),
    summary: all.summary,
    dietaryNotes: booking.dietaryNotes,
    allergiesSaid: allergiesSaid(booking),
    phoneWrongSince: booking.phoneWrongAt?.toString() ?? null,
    gratuityPercent: booking.gratuityPercent,
    needsTravelConfirmation: booking.needsTravelConfirmation,
    chefs: viewChefs(all.chefs),
    ...viewMoney(ctx, booking, all, name),
    ...viewPapers(ctx, booking, all),
    ...viewHistory(ctx, booking, all, name),
    deposit: viewDeposit(booking, all, name),
    deleted: viewDeleted(booking, all.deletionReason, figures['desk.restoreDays'], name),
    restoreDays: figures['desk.restoreDays'],
    linksLeft: { manage: left('manage'), sign: left('sign'), pay: left('pay') },
    can: abilitiesOf(ctx, booking, all),
    createdAt: booking.createdAt.toString(),
    changedAt: booking.updatedAt.toString(),
    changedBy: booking.changedBy === null ? null : name(booking.changedBy),
  };
  return seesMoney(ctx) ? view : withoutMoney(view);
}

/** The signed agreement as PDF, for our own people; reading it is recorded. */
export async function getDeskAgreement(ctx: Context, input: { bookingId: string }): Promise<BookingFile> {
  authorize(ctx, 'booking.read');
  const booking = await loadForDesk(ctx, { bookingId: input.bookingId, action: 'booking.read', deleted: 'too' });
  const signed = await getSignedAgreement(ctx, agreementSubject(booking));
  if (signed === null) throw notFound('agreement');
  const { stationId } = booking;
  await recordRead(ctx, { action: 'agreement.read', entityType: 'agreement', entityId: signed.id, stationId });
  return agreementFile(ctx, booking, signed);
}

/** The bill as PDF, for those of our own people who may see money. */
export async function getDeskInvoice(ctx: Context, input: { bookingId: string }): Promise<BookingFile> {
  authorize(ctx, 'payment.read');
  return invoiceFile(
    ctx,
    await loadForDesk(ctx, { bookingId: input.bookingId, action: 'payment.read', deleted: 'too' }),
  );
}
