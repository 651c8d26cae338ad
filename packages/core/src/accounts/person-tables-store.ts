/** Every table that says something about a person, and which of its rows are about this one. One list for the export. */
import { sql, type RawBuilder } from 'kysely';
import type { Belongings } from './family-store.ts';

export interface PersonTable {
  readonly table: string;
  readonly title: string;
  readonly rows: (own: Belongings) => RawBuilder<boolean>;
  /** Which columns come along; all of them unless told. */
  readonly columns?: RawBuilder<Readonly<Record<string, unknown>>>;
}

/** An export is held in memory whole: the newest files come along as they are, older ones by name, kind and hash. */
const MOST_FILE_BYTES = 64 * 1024 * 1024;
const FILE_COLUMNS = sql<Readonly<Record<string, unknown>>>`
  id, conversation_id, message_id, name_enc, media_type, bytes, width, height, sha256, status, outcome, at,
  case when sum(bytes) over (order by at desc, id desc) <= ${MOST_FILE_BYTES} then content_enc end as content_enc`;

function among(column: string, ids: readonly string[]): RawBuilder<boolean> {
  return sql<boolean>`${sql.ref(column)} = any(${[...ids]}::uuid[])`;
}

function addressed(column: string, addresses: readonly string[]): RawBuilder<boolean> {
  return sql<boolean>`${sql.ref(column)} = any(${[...addresses]}::text[])`;
}

function either(one: RawBuilder<boolean>, other: RawBuilder<boolean>): RawBuilder<boolean> {
  return sql<boolean>`(${one} or ${other})`;
}

const ofBooking = (own: Belongings) => among('booking_id', own.bookingIds);
const ofBookingOrHold = (own: Belongings) => either(among('booking_id', own.bookingIds), among('hold_id', own.holdIds));
const ofConversation = (own: Belongings) => among('conversation_id', own.conversationIds);
const ofCustomer = (own: Belongings) => among('customer_id', own.ids);

export const PERSON_TABLES: readonly PersonTable[] = [
  { table: 'customers', title: 'Who you are to us', rows: (own) => among('id', own.ids) },
  { table: 'bookings', title: 'Parties', rows: (own) => among('id', own.bookingIds) },
  { table: 'booking_events', title: 'What happened to them', rows: ofBooking },
  { table: 'booking_notes', title: 'Our notes about the parties', rows: ofBooking },
  { table: 'booking_decisions', title: 'What was asked and decided', rows: ofBooking },
  { table: 'deposit_pauses', title: 'Deadlines we kept open', rows: ofBooking },
  { table: 'agreements', title: 'Agreements you signed', rows: ofBookingOrHold },
  { table: 'terms_requests', title: 'Terms you were asked to agree to by text', rows: ofBooking },
  {
    table: 'terms_replies',
    title: 'What you answered to them',
    rows: (own) => sql<boolean>`request_id in (select id from terms_requests where ${ofBooking(own)})`,
  },
  { table: 'payments', title: 'Payments', rows: ofBookingOrHold },
  {
    table: 'refunds',
    title: 'Refunds',
    rows: (own) => sql<boolean>`payment_id in (select id from payments where ${ofBookingOrHold(own)})`,
  },
  { table: 'ledger_transactions', title: 'Our books about them', rows: ofBookingOrHold },
  { table: 'holds', title: 'Evenings held', rows: (own) => among('id', own.holdIds) },
  {
    table: 'quotes',
    title: 'Quotes',
    rows: (own) => either(among('id', own.quoteIds), among('lead_id', own.leadIds)),
  },
  { table: 'leads', title: 'Questions you asked us', rows: (own) => among('id', own.leadIds) },
  { table: 'lead_activities', title: 'When you asked', rows: (own) => among('lead_id', own.leadIds) },
  {
    table: 'messages',
    title: 'Messages',
    rows: (own) => either(ofBookingOrHold(own), addressed('address_bidx', [...own.emails, ...own.phones])),
  },
  { table: 'contact_identities', title: 'Where you write to us from', rows: (own) => among('id', own.identityIds) },
  { table: 'visitor_sessions', title: 'Browsers you chatted in', rows: (own) => among('identity_id', own.identityIds) },
  { table: 'conversations', title: 'Conversations', rows: (own) => among('id', own.conversationIds) },
  { table: 'conversation_messages', title: 'What was said in them', rows: ofConversation },
  {
    table: 'conversation_attachments',
    title: 'Files that came and went in them',
    rows: (own) => either(ofConversation(own), among('identity_id', own.identityIds)),
    columns: FILE_COLUMNS,
  },
  { table: 'conversation_labels', title: 'How we sorted them', rows: ofConversation },
  { table: 'scheduled_replies', title: 'Answers we meant to send later', rows: ofConversation },
  { table: 'escalations', title: 'When a person of ours was asked for', rows: ofConversation },
  { table: 'concierge_turns', title: 'How the concierge came to its answers', rows: ofConversation },
  { table: 'reply_drafts', title: 'Answers that waited for a yes of ours', rows: ofConversation },
  { table: 'concierge_results', title: 'What came of its answers', rows: ofConversation },
  { table: 'concierge_thumbs', title: 'What we think of its answers', rows: ofConversation },
  { table: 'concierge_cases', title: 'What its answers should have been', rows: ofConversation },
  { table: 'conversation_ratings', title: 'How you found talking to us', rows: ofConversation },
  { table: 'dialogue_states', title: 'What the concierge remembered', rows: ofConversation },
  { table: 'model_conversations', title: 'What a model has cost in them', rows: ofConversation },
  { table: 'approvals', title: 'What you were asked to say yes to', rows: ofConversation },
  {
    table: 'dead_addresses',
    title: 'Addresses of yours that mail came back from',
    rows: (own) => addressed('address_bidx', own.emails),
  },
  {
    table: 'marketing_sends',
    title: 'How often we sent you news',
    rows: (own) => addressed('address_bidx', [...own.emails, ...own.phones]),
  },
  {
    table: 'consents',
    title: 'What you agreed to hear',
    rows: (own) => addressed('address_bidx', [...own.emails, ...own.phones]),
  },
  { table: 'customer_notes', title: 'Our notes about you', rows: ofCustomer },
  {
    table: 'customer_merges',
    title: 'Two entries that became one',
    // One that was undone joined two people: what it says is about somebody else, too.
    rows: (own) =>
      sql<boolean>`undone_at is null and ${either(among('survivor_id', own.ids), among('absorbed_id', own.ids))}`,
  },
  { table: 'host_sessions', title: 'Where you signed in', rows: ofCustomer },
  { table: 'host_sign_in_links', title: 'Sign-in links', rows: (own) => addressed('email_bidx', own.emails) },
];
