import type {
  ConciergeTurn,
  ConversationView,
  EscalationReason,
  ConversationPriority,
  ThreadEntry,
} from '@myhibachi/contracts';
import { z } from 'zod';
import { filesFor } from '../attachments/index.ts';
import { listParties } from '../booking/index.ts';
import {
  findDraftFor,
  findIdentity,
  openGiven,
  openIdentity,
  listScheduledReplies,
  readThread,
  type Conversation,
  type ThreadMessage,
} from '../conversations/index.ts';
import { consentStates, endOfLine } from '../customers/index.ts';
import {
  authorize,
  encodeId,
  may,
  notFound,
  recordOpening,
  seesMoney,
  stationScope,
  type Context,
} from '../kernel/index.ts';
import { answeringOf } from './answering.ts';
import { readInboxRow } from './inbox-store.ts';
import { readBookingsOf, readHoldsOf, readLastTurns, readOpenEscalation } from './person-store.ts';
import { viewHead } from './view-row.ts';
import { zoneOf } from './zone-of.ts';

const FIRST_PAGE = 50;
const MOST_BOOKINGS = 10;

function viewEntry({ staffId, deliveryOutcome, ...message }: ThreadMessage): ThreadEntry {
  const { seq, author, kind, name, text, sources, actions, attachments, page, delivery, at } = message;
  const by = staffId === null ? null : encodeId('stf', staffId);
  const missed = delivery === 'failed' || delivery === 'bounced' || delivery === 'skipped';
  const undelivered = missed ? deliveryOutcome : null;
  return { seq, author, kind, name, staffId: by, text, sources, actions, attachments, page, delivery, undelivered, at };
}

type Person = ConversationView['person'];
type Identity = NonNullable<Awaited<ReturnType<typeof findIdentity>>>;

async function partiesOf(
  ctx: Context,
  conversation: Conversation,
  customerId: string | null,
): Promise<Person['bookings']> {
  if (!may(ctx.actor, 'booking.read')) return [];
  const money = seesMoney(ctx);
  const scope = stationScope(ctx.actor, 'booking.read');
  const bookingIds = await readBookingsOf(ctx.db, conversation);
  const parties = await listParties(ctx.db, { customerId, bookingIds }, { scope, most: MOST_BOOKINGS });
  return money ? parties : parties.map((party) => ({ ...party, totalCents: null, dueCents: null }));
}

/** By which addresses they may be written to, whoever they are. */
async function consentsOf(
  ctx: Context,
  spokenIn: Conversation['channel'],
  person: { readonly email: string | null; readonly phone: string | null },
): Promise<Person['consents']> {
  const states = await consentStates(ctx, person);
  return states.map(({ channel, purpose, allowed, stoppedByText, word }) => ({
    channel,
    purpose,
    allowed,
    // Asking is no consent to more, but whoever asks here is answered here (domain 10).
    answers: purpose === 'transactional' && channel === spokenIn && word !== 'revoked',
    stoppedByText,
  }));
}

async function holdsOf(ctx: Context, conversationId: string): Promise<Person['holds']> {
  if (!may(ctx.actor, 'booking.read')) return [];
  const rows = await readHoldsOf(ctx.db, conversationId, stationScope(ctx.actor, 'booking.read'));
  return rows.map(({ status, start, adults, children, toddlers, expiresAt, bookingId, ...row }) => ({
    ...row,
    status: status as Person['holds'][number]['status'],
    start: start.slice(0, 5),
    guests: adults + children + toddlers,
    expiresAt: expiresAt.toString(),
    bookingId: bookingId === null ? null : encodeId('bkg', bookingId),
  }));
}

/** As they said it, for whoever may know customers; that somebody looked is kept like a look at a customer. */
async function givenOf(ctx: Context, identity: Identity): Promise<Person['given']> {
  const given = openGiven(ctx, identity);
  if (given === null) return null;
  await recordOpening(ctx, { action: 'customer.read', entityType: 'identity', entityId: identity.id });
  const { firstName, lastName, email = null, phone = null } = given;
  const name = [firstName, lastName].filter((part) => part !== undefined).join(' ');
  return { name: name === '' ? null : name, email, phone };
}

/** Somebody we have no customer for: what they gave, and whether the address they write from may be written to. */
async function strangerOf(
  ctx: Context,
  identity: Identity,
  spokenIn: Conversation['channel'],
): Promise<Pick<Person, 'given' | 'consents'>> {
  const { kind, address } = openIdentity(ctx, identity);
  const at = { email: kind === 'email' ? address : null, phone: kind === 'phone' ? address : null };
  return { given: await givenOf(ctx, identity), consents: await consentsOf(ctx, spokenIn, at) };
}

/** Who it is, as far as the actor may know customers. That they looked is kept (domain 13). */
async function personOf(ctx: Context, conversation: Conversation): Promise<Person> {
  const identity = await findIdentity(ctx.db, conversation.identityId);
  const nobody: Person = {
    kind: identity?.kind ?? 'visitor',
    verified: (identity?.verifiedAt ?? null) !== null,
    holds: await holdsOf(ctx, conversation.id),
    given: null,
    customer: null,
    consents: [],
    bookings: await partiesOf(ctx, conversation, null),
  };
  if (identity === null || !may(ctx.actor, 'customer.read')) return nobody;
  const { customerId } = identity;
  if (customerId === null) return { ...nobody, ...(await strangerOf(ctx, identity, conversation.channel)) };
  const customer = await endOfLine(ctx, customerId);
  if (customer === null || customer.erasedAt !== null) return nobody;
  await recordOpening(ctx, { action: 'customer.read', entityType: 'customer', entityId: customer.id });
  const { id, firstName, lastName, email, phone } = customer;
  const [consents, bookings] = await Promise.all([
    consentsOf(ctx, conversation.channel, customer),
    partiesOf(ctx, conversation, id),
  ]);
  return { ...nobody, customer: { id: encodeId('cus', id), firstName, lastName, email, phone }, consents, bookings };
}

const Trace = z.object({
  steps: z
    .array(z.looseObject({ kind: z.string(), tool: z.string().optional(), ok: z.boolean().optional() }))
    .default([]),
  findings: z.array(z.looseObject({ kind: z.string(), what: z.string().optional() })).default([]),
});

/** What the concierge did, from its own record; only for those who may change how a conversation is answered. */
async function turnsOf(ctx: Context, conversationId: string): Promise<ConciergeTurn[]> {
  if (!may(ctx.actor, 'conversation.manage')) return [];
  const rows = await readLastTurns(ctx.db, conversationId);
  return rows.map(({ traceEnc, intents, costMicros, at, ...row }) => {
    const sealed = traceEnc === null ? '{}' : ctx.crypto.decrypt('concierge_turns.trace', traceEnc);
    const { steps, findings } = Trace.parse(JSON.parse(sealed));
    return {
      ...row,
      intents: z.array(z.string()).parse(intents),
      tools: steps.flatMap(({ tool, ok }) => (tool === undefined ? [] : [{ name: tool, ok: ok ?? true }])),
      findings: findings.map(({ kind, what }) => (what === undefined ? kind : `${kind}: ${what}`)),
      costMicros,
      at: at.toString(),
    };
  });
}

async function escalationOf(ctx: Context, conversationId: string): Promise<ConversationView['openEscalation']> {
  const row = await readOpenEscalation(ctx.db, conversationId);
  if (row === null) return null;
  return {
    id: encodeId('esc', row.id),
    reason: row.reason as EscalationReason,
    priority: row.priority as ConversationPriority,
    summary: ctx.crypto.decrypt('escalations.summary', row.summaryEnc),
    tried: z.array(z.string()).parse(row.tried),
    raisedAt: row.raisedAt.toString(),
    dueAt: row.dueAt.toString(),
  };
}

async function draftOf(ctx: Context, conversationId: string): Promise<ConversationView['draft']> {
  const draft = await findDraftFor(ctx, conversationId);
  if (draft === null) return null;
  const { id, text, sources, actions, madeAt } = draft;
  return { id: encodeId('drf', id), text, sources: [...sources], actions: [...actions], madeAt: madeAt.toString() };
}

async function scheduledOf(ctx: Context, conversationId: string): Promise<ConversationView['scheduled']> {
  const rows = await listScheduledReplies(ctx, conversationId);
  return rows.map(({ id, version, text, sendAt, status, why, staffId, staffName, attachments }) => ({
    id: encodeId('sch', id),
    version,
    text,
    attachments: [...attachments],
    sendAt: sendAt.toString(),
    status: status === 'held' ? 'held' : 'waiting',
    why: why as ConversationView['scheduled'][number]['why'],
    by: { id: encodeId('stf', staffId), name: staffName },
  }));
}

/**
 * A conversation with its newest messages, the person behind it and what the concierge did. Throws `not_found` where it
 * is out of the actor's reach.
 */
export async function getConversation(
  ctx: Context,
  { conversationId }: { readonly conversationId: string },
): Promise<ConversationView> {
  authorize(ctx, 'conversation.read');
  const { conversation, messages } = await readThread(ctx, { conversationId, limit: FIRST_PAGE });
  const row = await readInboxRow(ctx.db, conversationId, await answeringOf(ctx));
  if (row === null) throw notFound('conversation');
  const { subjectEnc, bookingId, language, openedAt, lastSeq, hostReadSeq, staffReadSeq } = conversation;
  const [draft, person, openEscalation, turns, scheduled, timeZone] = await Promise.all([
    draftOf(ctx, conversationId),
    personOf(ctx, conversation),
    escalationOf(ctx, conversationId),
    turnsOf(ctx, conversationId),
    scheduledOf(ctx, conversationId),
    zoneOf(ctx, conversation),
  ]);
  return {
    ...viewHead(ctx, row),
    language,
    subject: subjectEnc === null ? null : ctx.crypto.decrypt('conversations.subject', subjectEnc),
    openedAt: openedAt.toString(),
    lastSeq,
    hostReadSeq,
    staffReadSeq,
    // What was held here and became a party is what it is about, where nothing else is said.
    bookingId:
      bookingId === null
        ? (person.holds.find((held) => held.bookingId !== null)?.bookingId ?? null)
        : encodeId('bkg', bookingId),
    messages: messages.map(viewEntry),
    person,
    openEscalation,
    draft,
    turns,
    scheduled,
    timeZone,
    files: await filesFor(ctx, conversation.channel),
  };
}

/** Part of a thread, oldest first: what follows `after`, or the newest before `before`. */
export async function listConversationMessages(
  ctx: Context,
  part: {
    readonly conversationId: string;
    readonly after?: number | undefined;
    readonly before?: number | undefined;
    readonly limit: number;
  },
): Promise<{ readonly messages: ThreadEntry[] }> {
  authorize(ctx, 'conversation.read');
  const { conversationId, after, before, limit } = part;
  const { messages } = await readThread(ctx, {
    conversationId,
    limit,
    ...(after === undefined ? {} : { after }),
    ...(before === undefined ? {} : { before }),
  });
  return { messages: messages.map(viewEntry) };
}
