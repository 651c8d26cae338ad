// Generated from packages/database/migrations by `npm run db:types`. Migrations SHA-256: c50b87e9b0c664fc0146aade66e6d5801c0596741cb7ab1aed9ef7a58e17d93a

import type { BigInteger, StoredInstant, StoredJson } from "../columns.ts";
import type { ColumnType } from "kysely";

export type ArrayType<T> = ArrayTypeImpl<T> extends (infer U)[]
  ? U[]
  : ArrayTypeImpl<T>;

export type ArrayTypeImpl<T> = T extends ColumnType<infer S, infer I, infer U>
  ? ColumnType<S[], I[], U[]>
  : T[];

export type Generated<T> = T extends ColumnType<infer S, infer I, infer U>
  ? ColumnType<S, I | undefined, U>
  : ColumnType<T, T | undefined, T>;

export type Numeric = ColumnType<number, number | string, number | string>;

export interface Agreements {
  acknowledgements: StoredJson;
  allergens_enc: string;
  booking_code: string;
  booking_id: string | null;
  hold_id: string | null;
  id: string;
  ip_enc: string | null;
  keep_until: string;
  method: string;
  signature_image: Buffer | null;
  signed_at: StoredInstant;
  signer_email_enc: string | null;
  signer_name_enc: string;
  template_version: string;
  text: string;
  text_sha256: string;
  title: string;
  typed_name_enc: string | null;
  user_agent_enc: string | null;
}

export interface ApiClients {
  created_at: StoredInstant;
  end_reason: string | null;
  ended_at: StoredInstant | null;
  expires_at: StoredInstant;
  id: string;
  last_used_at: StoredInstant;
  name: string;
  staff_id: string;
}

export interface ApiClientTokens {
  client_id: string;
  expires_at: StoredInstant;
  kind: string;
  token_hash: string;
  used_at: StoredInstant | null;
}

export interface ApiKeys {
  all_stations: boolean;
  created_at: StoredInstant;
  created_by: string | null;
  expires_at: StoredInstant;
  id: string;
  key_hash: string;
  last_used_at: StoredInstant | null;
  name: string;
  prefix: string;
  revoked_at: StoredInstant | null;
  scopes: string[];
}

export interface ApiKeyStations {
  key_id: string;
  station_id: string;
}

export interface Approvals {
  answered_at: StoredInstant | null;
  answered_seq: BigInteger | null;
  asked_at: StoredInstant;
  asked_seq: BigInteger | null;
  conversation_id: string;
  digest: string;
  expires_at: StoredInstant;
  id: string;
  input_enc: string;
  status: Generated<string>;
  summary_enc: string;
  tool: string;
}

export interface AssistantProposals {
  asked_at: StoredInstant;
  confirmed_at: StoredInstant | null;
  digest: string;
  expires_at: StoredInstant;
  id: string;
  input: StoredJson;
  staff_id: string;
  tool: string;
}

export interface AuditHead {
  hash: string;
  one: Generated<boolean>;
  seq: BigInteger;
}

export interface AuditLog {
  action: Generated<string>;
  actor: Generated<string | null>;
  actor_kind: Generated<string>;
  at: Generated<StoredInstant>;
  entity_id: Generated<string | null>;
  entity_type: Generated<string | null>;
  hash: string;
  prev_hash: string;
  record: string;
  seq: BigInteger;
  station_id: Generated<string | null>;
}

export interface BookingDayChanges {
  cancelled: number;
  day: string;
  id: Generated<BigInteger>;
  made: number;
  parties: number;
  revenue_cents: BigInteger;
  station_id: string;
}

export interface BookingDays {
  cancelled: number;
  day: string;
  made: number;
  parties: number;
  revenue_cents: BigInteger;
  station_id: string;
}

export interface BookingDecisions {
  booking_id: string;
  cause: string | null;
  decided_at: StoredInstant | null;
  decided_by: string | null;
  decision_reason_enc: string | null;
  id: string;
  kind: string;
  payment: StoredJson | null;
  reason_enc: string;
  requested_at: StoredInstant;
  requested_by: string;
  station_id: string;
  status: Generated<string>;
}

export interface BookingEvents {
  actor: string | null;
  at: StoredInstant;
  audience: Generated<string>;
  booking_id: string;
  id: string;
  kind: string;
  note_enc: string | null;
  text: string;
}

export interface BookingNotes {
  booking_id: string;
  deleted_at: StoredInstant | null;
  edited_at: StoredInstant | null;
  id: string;
  text_enc: string;
  written_at: StoredInstant;
  written_by: string;
}

export interface Bookings {
  add_ons: StoredJson;
  adults: number;
  allergens_enc: string | null;
  bill_before: StoredJson | null;
  cancellation_reason_enc: string | null;
  cancelled_at: StoredInstant | null;
  cancelled_on: Generated<string | null>;
  changed_by: string | null;
  children: number;
  code: string;
  contact_enc: string;
  created_at: StoredInstant;
  created_on: Generated<string>;
  customer_id: string;
  deleted_at: StoredInstant | null;
  deleted_by: string | null;
  deposit_cents: number;
  deposit_due_at: StoredInstant | null;
  deposit_told_at: StoredInstant | null;
  dietary_notes_enc: string | null;
  discount_cents: number;
  due_cents: Generated<number>;
  duration_minutes: number;
  event_date: string;
  fees_cents: Generated<number>;
  food_cents: number;
  gratuity_cents: number;
  gratuity_percent: Numeric | null;
  hold_id: string | null;
  id: string;
  lapsed_at: StoredInstant | null;
  lines: StoredJson;
  links_sent: Generated<StoredJson>;
  minimum_adjustment_cents: number;
  needs_travel_confirmation: Generated<boolean>;
  paid_cents: Generated<number>;
  phone_wrong_at: StoredInstant | null;
  policy: StoredJson;
  price_version: string;
  purged_at: StoredInstant | null;
  request_key: string | null;
  requests_enc: string | null;
  reschedules: Generated<number>;
  search_tokens: ArrayType<BigInteger> | null;
  slot: string;
  source: string;
  start_time: string;
  starts_at: StoredInstant;
  station_id: string;
  status: string;
  status_before: string | null;
  tax_cents: number;
  time_zone: string;
  toddlers: number;
  total_cents: number;
  travel: StoredJson;
  travel_cents: number;
  updated_at: StoredInstant;
  upgrades: StoredJson;
  venue_enc: string;
  version: Generated<number>;
}

export interface CannedReplies {
  body: string;
  created_at: StoredInstant;
  id: string;
  name: string;
  updated_at: StoredInstant;
  version: Generated<number>;
}

export interface CardEvents {
  applied_at: StoredInstant | null;
  event: StoredJson;
  id: string;
  outcome: string | null;
  received_at: StoredInstant;
  type: string;
}

export interface ChangeRequests {
  alone: Generated<boolean>;
  decided_at: StoredInstant | null;
  decided_by: string | null;
  decision_reason: string | null;
  effective_from: StoredInstant | null;
  id: string;
  kind: string;
  lapses_at: StoredInstant;
  previous: StoredJson;
  reason: string;
  requested_at: StoredInstant;
  requested_by: string;
  requested_role: string;
  status: string;
  subject: string;
  value: StoredJson;
}

export interface ChefAssignments {
  absent: Generated<boolean>;
  arrives_at: StoredInstant;
  assigned_at: StoredInstant;
  booking_id: string;
  chef_id: string;
  event_date: string;
  id: string;
  leaves_at: StoredInstant;
  position: number;
  reserved_from: StoredInstant;
  start_time: string;
}

export interface ChefDateOverrides {
  chef_id: string;
  on_date: string;
  reason: string;
  slot: string;
  works: boolean;
}

export interface Chefs {
  active: Generated<boolean>;
  created_at: Generated<StoredInstant>;
  display_name: string;
  id: string;
  pay_class: string;
  station_id: string;
  version: Generated<number>;
}

export interface ChefTimeOff {
  chef_id: string;
  created_at: Generated<StoredInstant>;
  decided_at: StoredInstant | null;
  decision_reason: string | null;
  first_date: string;
  id: string;
  last_date: string;
  reason: string;
  status: string;
}

export interface ChefWeeklySlots {
  chef_id: string;
  slot: string;
  weekday: number;
}

export interface Closures {
  created_at: StoredInstant;
  first_date: string;
  id: string;
  last_date: string;
  reason: string;
  reopened_at: StoredInstant | null;
  slots: string[] | null;
  station_id: string | null;
}

export interface ConciergeCases {
  conversation_id: string;
  created_at: StoredInstant;
  decided_at: StoredInstant | null;
  decided_by: string | null;
  expected: Generated<StoredJson>;
  id: string;
  should_say_enc: string | null;
  staff_id: string;
  status: Generated<string>;
  turn_id: string;
  version: Generated<number>;
}

export interface ConciergeResults {
  at: StoredInstant;
  conversation_id: string;
  kind: string;
  subject_id: string;
  turn_id: string;
}

export interface ConciergeThumbs {
  at: StoredInstant;
  conversation_id: string;
  staff_id: string;
  thumb: string;
  turn_id: string;
}

export interface ConciergeTurns {
  alive_at: StoredInstant | null;
  arm: string | null;
  attempts: Generated<number>;
  conversation_id: string;
  cost_micros: Generated<BigInteger>;
  drafts: Generated<number>;
  engine: string;
  epoch: number;
  fell_back: string | null;
  finished_at: StoredInstant | null;
  id: string;
  intents: Generated<StoredJson>;
  outcome: string | null;
  reply_seq: BigInteger | null;
  started_at: StoredInstant;
  status: string;
  tokens_in: Generated<number>;
  tokens_out: Generated<number>;
  trace_enc: string | null;
  trigger_seq: BigInteger;
  unbacked: Generated<number>;
}

export interface Consents {
  address_bidx: string;
  at: StoredInstant;
  channel: string;
  granted: boolean;
  id: string;
  ip_enc: string | null;
  message_id: string | null;
  purpose: string;
  seq: Generated<BigInteger>;
  source: string;
  wording: string;
  wording_version: string;
}

export interface ContactIdentities {
  address_bidx: string;
  address_enc: string | null;
  created_at: StoredInstant;
  customer_id: string | null;
  given_email_bidx: string | null;
  given_enc: string | null;
  given_phone_bidx: string | null;
  id: string;
  kind: string;
  name_enc: string | null;
  search_tokens: Generated<ArrayType<BigInteger>>;
  verified_at: StoredInstant | null;
}

export interface ConversationAttachments {
  at: StoredInstant;
  bytes: number | null;
  client_key: string | null;
  content_enc: string | null;
  conversation_id: string | null;
  height: number | null;
  id: string;
  identity_id: string | null;
  media_type: string | null;
  message_id: string | null;
  name_enc: string;
  outcome: string | null;
  place: Generated<number>;
  preview_enc: string | null;
  scheduled_id: string | null;
  sha256: string | null;
  source_enc: string | null;
  staff_id: string | null;
  status: string;
  transport_id: string | null;
  width: number | null;
}

export interface ConversationLabels {
  conversation_id: string;
  label_id: string;
  put_at: StoredInstant;
}

export interface ConversationMessages {
  actions: Generated<StoredJson>;
  at: StoredInstant;
  author: string;
  body_enc: string;
  client_key: string | null;
  conversation_id: string;
  customer_id: string | null;
  heard_elsewhere: Generated<boolean>;
  id: string;
  kind: Generated<string>;
  page: string | null;
  seq: BigInteger;
  sources: Generated<StoredJson>;
  staff_id: string | null;
  transport_id: string | null;
}

export interface ConversationRatings {
  asked_at: StoredInstant;
  conversation_id: string;
  rated_at: StoredInstant | null;
  score: number | null;
  words_enc: string | null;
}

export interface Conversations {
  booking_id: string | null;
  channel: string;
  closed_at: StoredInstant | null;
  epoch: Generated<number>;
  host_read_seq: Generated<BigInteger>;
  id: string;
  identity_id: string;
  language: Generated<string>;
  last_host_seq: Generated<BigInteger>;
  last_message_at: StoredInstant;
  last_seq: Generated<BigInteger>;
  marked_unread: Generated<boolean>;
  opened_at: StoredInstant;
  owner: string;
  owner_staff_id: string | null;
  priority: Generated<string>;
  snoozed_until: StoredInstant | null;
  staff_read_seq: Generated<BigInteger>;
  station_id: string | null;
  status: string;
  subject_enc: string | null;
  version: Generated<number>;
  waiting_since: StoredInstant | null;
}

export interface CustomerFigures {
  bookings: Generated<number>;
  customer_id: string;
  last_party_at: Generated<StoredInstant>;
  spent_cents: Generated<BigInteger>;
}

export interface CustomerMerges {
  absorbed_id: string;
  before_enc: string | null;
  id: string;
  merged_at: StoredInstant;
  merged_by: string;
  moved: StoredJson;
  survivor_id: string;
  undo_until: StoredInstant;
  undone_at: StoredInstant | null;
  undone_by: string | null;
}

export interface CustomerNotes {
  customer_id: string;
  deleted_at: StoredInstant | null;
  edited_at: StoredInstant | null;
  id: string;
  text_enc: string;
  written_at: StoredInstant;
  written_by: string;
}

export interface Customers {
  created_at: Generated<StoredInstant>;
  email_bidx: string | null;
  /**
   * Null for somebody who is reached by phone only.
   */
  email_enc: string | null;
  erased_at: StoredInstant | null;
  first_name_enc: string;
  id: string;
  language: string | null;
  last_name_enc: string;
  merged_into: string | null;
  phone_bidx: string;
  phone_enc: string;
  search_tokens: ArrayType<BigInteger> | null;
  updated_at: Generated<StoredInstant>;
  version: Generated<number>;
}

export interface DeadAddresses {
  address_bidx: string;
  at: StoredInstant;
  code: string;
  message_id: string;
}

export interface DepositPauses {
  booking_id: string;
  id: string;
  lifted_at: StoredInstant | null;
  lifted_by: string | null;
  placed_at: StoredInstant;
  placed_by: string;
  reason_enc: string;
  until: StoredInstant | null;
}

export interface DialogueStates {
  conversation_id: string;
  state_enc: string;
  summary_enc: string | null;
  summary_seq: Generated<BigInteger>;
  updated_at: StoredInstant;
  version: Generated<number>;
}

export interface DriveCache {
  fetched_at: StoredInstant;
  from_key: string;
  miles: number | null;
  minutes: number | null;
  provider: string;
  to_key: string;
}

export interface Erasures {
  at: StoredInstant;
  customer_id: string;
  erased_by: string;
  id: string;
  reason_enc: string;
  receipt: StoredJson;
}

export interface Escalations {
  conversation_id: string;
  due_at: StoredInstant;
  id: string;
  priority: string;
  raised_at: StoredInstant;
  reason: string;
  resolved_at: StoredInstant | null;
  resolved_by: string | null;
  station_id: string | null;
  summary_enc: string;
  taken_at: StoredInstant | null;
  taken_by: string | null;
  tried: Generated<StoredJson>;
}

export interface FlagReads {
  environment: string;
  flag_key: string;
  last_read_on: string;
}

export interface FlagRules {
  changed_at: StoredInstant;
  enabled: boolean;
  environment: string;
  flag_key: string;
  percentage: number;
  station_ids: Generated<string[]>;
}

export interface Flags {
  created_at: StoredInstant;
  created_by: string;
  description: string;
  expires_on: string;
  key: string;
  owner: string;
  version: Generated<number>;
}

export interface Holds {
  code: string;
  contact_enc: string;
  created_at: StoredInstant;
  customer_id: string;
  duration_minutes: number;
  event_date: string;
  expires_at: StoredInstant;
  id: string;
  policy: StoredJson;
  quote_id: string;
  request_key: string | null;
  requests_enc: string | null;
  signing_link_limit: number;
  signing_links_sent: Generated<number>;
  slot: string;
  sms_consent: boolean;
  start_time: string;
  starts_at: StoredInstant;
  station_id: string;
  status: string;
  time_zone: string;
  updated_at: StoredInstant;
  venue_enc: string;
  version: Generated<number>;
}

export interface HostSessions {
  created_at: StoredInstant;
  customer_id: string;
  id: string;
  ip_enc: string | null;
  last_seen_at: StoredInstant;
  token_hash: string;
  user_agent_enc: string | null;
}

export interface HostSignInLinks {
  customer_id: string | null;
  email_bidx: string;
  email_enc: string;
  expires_at: StoredInstant;
  id: string;
  ip_bidx: string | null;
  requested_at: StoredInstant;
  token_hash: string | null;
  used_at: StoredInstant | null;
}

export interface IdempotencyKeys {
  body_enc: string | null;
  expires_at: StoredInstant;
  headers: StoredJson | null;
  key: string;
  request_sha256: string;
  scope: string;
  started_at: StoredInstant;
  state: string;
  status: number | null;
}

export interface IpBlocks {
  blocked_by: string | null;
  created_at: StoredInstant;
  expires_at: StoredInstant | null;
  id: string;
  lifted_at: StoredInstant | null;
  network_bidx: string;
  network_enc: string;
  reason: string;
}

export interface KeptAnswers {
  answer_enc: string;
  id: string;
  made_at: StoredInstant;
  question_bidx: string;
  rests_on: string;
  used: Generated<number>;
}

export interface KnowledgeArticles {
  audience: string;
  category: string;
  created_at: StoredInstant;
  embedding: number[] | null;
  embedding_of: string | null;
  id: string;
  language: string;
  owner_id: string | null;
  published_version: number | null;
  repo_hash: string | null;
  review_by: string | null;
  search: string | null;
  slug: string;
  status: string;
  title: string;
  updated_at: StoredInstant;
  version: number;
}

export interface KnowledgeGaps {
  asked: number;
  conversation_id: string | null;
  first_asked_at: StoredInstant;
  id: string;
  language: string;
  last_asked_at: StoredInstant;
  question: string;
  resolved_at: StoredInstant | null;
  resolved_by: string | null;
  status: string;
}

export interface KnowledgePhrases {
  article_id: string;
  phrase: string;
}

export interface KnowledgeVersions {
  article_id: string;
  asks: string[];
  body: string;
  reason: string;
  title: string;
  version: number;
  written_at: StoredInstant;
  written_by: string;
}

export interface KnowledgeWords {
  article_id: string;
  word: string;
}

export interface Labels {
  colour: string;
  created_at: StoredInstant;
  id: string;
  name: string;
  updated_at: StoredInstant;
  version: Generated<number>;
}

export interface LeadActivities {
  at: StoredInstant;
  detail: StoredJson;
  id: string;
  kind: string;
  lead_id: string;
}

export interface LeadAddresses {
  address_bidx: string;
  kind: string;
  lead_id: string;
}

export interface Leads {
  activities: Generated<number>;
  adults: number | null;
  budget_cents: BigInteger | null;
  children: number | null;
  created_at: StoredInstant;
  email_enc: string | null;
  event_date: string | null;
  first_name_enc: string | null;
  id: string;
  last_activity_at: StoredInstant;
  last_name_enc: string | null;
  last_quote_id: string | null;
  merged_into: string | null;
  message_enc: string | null;
  phone_enc: string | null;
  score: number;
  score_parts: StoredJson;
  source: string;
  station_id: string | null;
  status: string;
  venue_enc: string | null;
}

export interface LedgerPostings {
  account: string;
  amount_cents: number;
  transaction_id: string;
}

export interface LedgerTransactions {
  at: StoredInstant;
  booking_id: string | null;
  dedupe_key: string;
  hold_id: string | null;
  id: string;
  kind: string;
  note: string;
  payment_id: string | null;
  refund_id: string | null;
}

export interface MailboxCursors {
  last_uid: BigInteger;
  mailbox: string;
  uid_validity: BigInteger;
  updated_at: StoredInstant;
}

export interface MarketingSends {
  address_bidx: string;
  at: StoredInstant;
  channel: string;
  message_id: string;
}

export interface MenuItems {
  active: Generated<boolean>;
  allergens: Generated<string[]>;
  description: string;
  kind: string;
  name: string;
  price_cents: number;
  priced: Generated<boolean>;
  slug: string;
  sort: number;
  vegetarian: Generated<boolean>;
  version: Generated<number>;
}

export interface Messages {
  address_bidx: string;
  address_enc: string;
  attempts: Generated<number>;
  booking_id: string | null;
  channel: string;
  content_enc: string | null;
  created_at: StoredInstant;
  dedupe_key: string;
  details: StoredJson;
  direction: string;
  first_tried_at: StoredInstant | null;
  hold_id: string | null;
  id: string;
  mail_id: string | null;
  outcome: string | null;
  provider_message_id: string | null;
  purpose: Generated<string>;
  segments: number | null;
  send_after: StoredInstant;
  status: string;
  template: string;
  updated_at: StoredInstant;
}

export interface ModelConversations {
  calls: Generated<number>;
  conversation_id: string;
  spent_micros: BigInteger;
}

export interface ModelDays {
  calls: Generated<number>;
  day: string;
  spent_micros: BigInteger;
}

export interface NoticeGroups {
  created_at: StoredInstant;
  digest_at: Generated<string>;
  digested_until: StoredInstant | null;
  everyone: Generated<boolean>;
  id: string;
  name: string;
  station_mailboxes: Generated<boolean>;
  time_zone: string;
  timing: string;
  updated_at: StoredInstant;
  version: Generated<number>;
  working_days: Generated<number[]>;
  working_from: Generated<string>;
  working_until: Generated<string>;
}

export interface NoticeGroupStaff {
  group_id: string;
  staff_id: string;
}

export interface NoticeGroupStations {
  group_id: string;
  station_id: string;
}

export interface NoticeGroupTopics {
  by_email: boolean;
  group_id: string;
  in_console: boolean;
  topic: string;
}

export interface NoticeHearings {
  channel: string;
  id: string;
  message_id: string | null;
  notice_id: string;
  seen_at: StoredInstant | null;
  staff_id: string | null;
  station_id: string | null;
  told_at: StoredInstant;
}

export interface NoticeMutes {
  staff_id: string;
  topic: string;
}

export interface Notices {
  amount_cents: number | null;
  asked_by: string | null;
  at: StoredInstant;
  body: string;
  booking_id: string | null;
  event_key: string;
  hold_id: string | null;
  id: string;
  path: string | null;
  staff_id: string | null;
  station_id: string | null;
  subject: string;
  topic: string;
  urgent: boolean;
}

export interface Payments {
  amount_cents: number;
  booking_code: string;
  booking_id: string | null;
  captured_at: StoredInstant | null;
  captured_cents: Generated<number>;
  checkout_url: string | null;
  created_at: StoredInstant;
  gratuity_cents: Generated<number>;
  hold_id: string | null;
  id: string;
  last_decline: string | null;
  method: string;
  /**
   * What must not be counted twice: the card processor's id, zelle:NUMBER, venmo:NUMBER, or cash:CODE:WORDS.
   */
  provider_payment_id: string | null;
  provider_session_id: string | null;
  purpose: string;
  recorded_by: string | null;
  reference: string | null;
  refunded_cents: Generated<number>;
  status: string;
  updated_at: StoredInstant;
}

export interface PriceVersions {
  created_at: Generated<StoredInstant>;
  id: string;
  snapshot: StoredJson;
}

export interface Quotes {
  add_ons: StoredJson;
  adults: number;
  children: number;
  created_at: StoredInstant;
  deposit_cents: number;
  discount_cents: number;
  event_date: string | null;
  expires_at: StoredInstant;
  food_cents: number;
  gratuity_cents: number;
  gratuity_percent: Numeric | null;
  id: string;
  lead_id: string | null;
  lines: StoredJson;
  minimum_adjustment_cents: number;
  outcome: string;
  price_version: string;
  station_id: string;
  tax_cents: number;
  toddlers: number;
  total_cents: number;
  travel: StoredJson;
  travel_cents: number;
  upgrades: StoredJson;
  venue_enc: string | null;
  venue_lat: number | null;
  venue_lng: number | null;
}

export interface Refunds {
  amount_cents: number;
  approval_because: string | null;
  approved_by: string | null;
  bill_reduced_at: StoredInstant | null;
  created_at: StoredInstant;
  id: string;
  owed: Generated<boolean>;
  payment_id: string;
  provider_refund_id: string | null;
  reason: string;
  reduces_bill_cents: Generated<number>;
  rejected_by: string | null;
  rejection_enc: string | null;
  requested_by: string;
  status: string;
  stopped_cents: Generated<number>;
  updated_at: StoredInstant;
  way: string | null;
  withdrawn_by: string | null;
}

export interface ReplyDrafts {
  actions: Generated<StoredJson>;
  body_enc: string;
  conversation_id: string;
  decided_at: StoredInstant | null;
  decided_by: string | null;
  id: string;
  language: string;
  made_at: StoredInstant;
  memory_enc: string;
  outcome: string | null;
  reply_seq: BigInteger | null;
  sources: Generated<StoredJson>;
  status: Generated<string>;
  trigger_seq: BigInteger;
  turn_id: string;
}

export interface SavedViews {
  columns: string[];
  created_at: StoredInstant;
  filters: StoredJson;
  id: string;
  list: Generated<string>;
  name: string;
  shared_role: string | null;
  staff_id: string;
  updated_at: StoredInstant;
  version: Generated<number>;
}

export interface ScheduledReplies {
  body_enc: string;
  client_key: string | null;
  conversation_id: string;
  created_at: StoredInstant;
  id: string;
  seen_seq: BigInteger;
  send_at: StoredInstant;
  sent_seq: BigInteger | null;
  settled_at: StoredInstant | null;
  staff_id: string;
  status: Generated<string>;
  version: Generated<number>;
  why: string | null;
}

export interface Seats {
  booking_id: string | null;
  capacity: number;
  event_date: string;
  hold_id: string | null;
  seat_no: number;
  slot: string;
  station_id: string;
  taken_at: Generated<StoredInstant>;
}

export interface SecurityEvents {
  at: StoredInstant;
  country: string | null;
  detail: Generated<StoredJson>;
  email_bidx: string | null;
  id: string;
  ip_bidx: string | null;
  ip_enc: string | null;
  kind: string;
  lat: number | null;
  lng: number | null;
  staff_id: string | null;
  user_agent: string | null;
}

export interface SignInFailures {
  failed_at: ArrayType<StoredInstant>;
  locked_until: StoredInstant | null;
  subject: string;
  updated_at: StoredInstant;
}

export interface SmsMarks {
  asked_at: StoredInstant;
  feed: string;
  mark: string;
}

export interface StaffAccounts {
  access_token: string | null;
  access_token_expires_at: StoredInstant | null;
  account_id: string;
  created_at: StoredInstant;
  id: string;
  id_token: string | null;
  password_hash: string | null;
  provider_id: string;
  refresh_token: string | null;
  refresh_token_expires_at: StoredInstant | null;
  scope: string | null;
  staff_id: string;
  updated_at: StoredInstant;
}

export interface StaffAddresses {
  ip_bidx: string;
  last_seen_at: StoredInstant;
  staff_id: string;
}

export interface StaffDeviceCodes {
  code_bidx: string;
  expires_at: StoredInstant;
  sent: Generated<number>;
  session_id: string;
  tries: Generated<number>;
}

export interface StaffDevices {
  first_seen_at: StoredInstant;
  id: string;
  last_seen_at: StoredInstant;
  staff_id: string;
  token_hash: string;
  trusted_until: StoredInstant | null;
  user_agent: string | null;
}

export interface StaffEndedSessions {
  ended_at: StoredInstant;
  reason: string;
  staff_id: string;
  token_hash: string;
}

export interface StaffInvitations {
  accepted_at: StoredInstant | null;
  chef_id: string | null;
  created_at: StoredInstant;
  email_bidx: string;
  email_enc: string;
  expires_at: StoredInstant;
  id: string;
  invited_by: string | null;
  revoked_at: StoredInstant | null;
  role: string;
  sent: Generated<number>;
  staff_id: string | null;
  token_hash: string;
}

export interface StaffInvitationStations {
  invitation_id: string;
  station_id: string;
}

export interface StaffPasskeys {
  aaguid: string | null;
  backed_up: boolean;
  counter: BigInteger;
  created_at: StoredInstant;
  credential_id: string;
  device_type: string;
  id: string;
  name: string | null;
  public_key: string;
  staff_id: string;
  transports: string | null;
}

export interface StaffPasswordLinks {
  created_at: StoredInstant;
  expires_at: StoredInstant;
  id: string;
  kind: string;
  staff_id: string;
  token_hash: string;
  used_at: StoredInstant | null;
}

export interface StaffSessions {
  created_at: StoredInstant;
  device_id: string | null;
  device_verified_at: StoredInstant | null;
  expires_at: StoredInstant;
  id: string;
  ip_bidx: string | null;
  ip_enc: string | null;
  last_seen_at: StoredInstant;
  method: string;
  second_factor_at: StoredInstant | null;
  staff_id: string;
  token_hash: string;
  updated_at: StoredInstant;
  user_agent: string | null;
}

export interface StaffStations {
  staff_id: string;
  station_id: string;
}

export interface StaffTwoFactors {
  backup_codes_enc: string;
  created_at: Generated<StoredInstant>;
  failed_verification_count: Generated<number>;
  id: string;
  last_step: BigInteger | null;
  locked_until: StoredInstant | null;
  secret_enc: string;
  staff_id: string;
  verified: Generated<boolean>;
}

export interface StaffUsers {
  chef_id: string | null;
  created_at: StoredInstant;
  email_bidx: string;
  email_enc: string;
  email_verified: Generated<boolean>;
  id: string;
  image: string | null;
  name: string;
  role: string;
  status: string;
  two_factor_enabled: Generated<boolean>;
  updated_at: StoredInstant;
  version: Generated<number>;
}

export interface StaffVerifications {
  created_at: StoredInstant;
  expires_at: StoredInstant;
  id: string;
  identifier: string;
  updated_at: StoredInstant;
  value: string;
}

export interface StationClosedHours {
  slot: string;
  station_id: string;
  weekday: number;
}

export interface Stations {
  active: Generated<boolean>;
  alert_email: string;
  city: string;
  created_at: Generated<StoredInstant>;
  id: string;
  lat: number;
  lng: number;
  name: string;
  slug: string;
  state: string;
  tax_rate_millipercent: number;
  time_zone: string;
  version: Generated<number>;
}

export interface TemplateWordings {
  channel: string;
  id: string;
  reason: string;
  set_at: StoredInstant;
  set_by: string;
  template: string;
  texts: StoredJson | null;
  version: number;
}

export interface TermsReplies {
  body_enc: string;
  id: string;
  message_id: string;
  phone_enc: string;
  provider_message_id: string;
  reason: string;
  received_at: StoredInstant;
  request_id: string;
  sha256: string;
  source_enc: string | null;
  verdict: string;
}

export interface TermsRequests {
  address_bidx: string;
  address_enc: string;
  agreement_id: string | null;
  allergies: string | null;
  allergies_at: StoredInstant | null;
  asked_at: StoredInstant;
  asked_by: string;
  booking_id: string;
  closed_at: StoredInstant | null;
  expires_at: StoredInstant;
  id: string;
  language: Generated<string>;
  last_asked_at: StoredInstant;
  message_id: string | null;
  needs_code: Generated<boolean>;
  re_asks: Generated<number>;
  status: Generated<string>;
  template_version: string;
  text: string;
  text_sha256: string;
  title: string;
}

export interface VariableValues {
  effective_from: StoredInstant;
  id: string;
  key: string;
  reason: string;
  request_id: string | null;
  set_at: Generated<StoredInstant>;
  set_by: string;
  value: StoredJson;
}

export interface VisitorSessions {
  created_at: StoredInstant;
  id: string;
  identity_id: string;
  ip_enc: string | null;
  last_seen_at: StoredInstant;
  token_hash: string;
  user_agent_enc: string | null;
}

export interface DB {
  agreements: Agreements;
  api_client_tokens: ApiClientTokens;
  api_clients: ApiClients;
  api_key_stations: ApiKeyStations;
  api_keys: ApiKeys;
  approvals: Approvals;
  assistant_proposals: AssistantProposals;
  audit_head: AuditHead;
  audit_log: AuditLog;
  booking_day_changes: BookingDayChanges;
  booking_days: BookingDays;
  booking_decisions: BookingDecisions;
  booking_events: BookingEvents;
  booking_notes: BookingNotes;
  bookings: Bookings;
  canned_replies: CannedReplies;
  card_events: CardEvents;
  change_requests: ChangeRequests;
  chef_assignments: ChefAssignments;
  chef_date_overrides: ChefDateOverrides;
  chef_time_off: ChefTimeOff;
  chef_weekly_slots: ChefWeeklySlots;
  chefs: Chefs;
  closures: Closures;
  concierge_cases: ConciergeCases;
  concierge_results: ConciergeResults;
  concierge_thumbs: ConciergeThumbs;
  concierge_turns: ConciergeTurns;
  consents: Consents;
  contact_identities: ContactIdentities;
  conversation_attachments: ConversationAttachments;
  conversation_labels: ConversationLabels;
  conversation_messages: ConversationMessages;
  conversation_ratings: ConversationRatings;
  conversations: Conversations;
  customer_figures: CustomerFigures;
  customer_merges: CustomerMerges;
  customer_notes: CustomerNotes;
  customers: Customers;
  dead_addresses: DeadAddresses;
  deposit_pauses: DepositPauses;
  dialogue_states: DialogueStates;
  drive_cache: DriveCache;
  erasures: Erasures;
  escalations: Escalations;
  flag_reads: FlagReads;
  flag_rules: FlagRules;
  flags: Flags;
  holds: Holds;
  host_sessions: HostSessions;
  host_sign_in_links: HostSignInLinks;
  idempotency_keys: IdempotencyKeys;
  ip_blocks: IpBlocks;
  kept_answers: KeptAnswers;
  knowledge_articles: KnowledgeArticles;
  knowledge_gaps: KnowledgeGaps;
  knowledge_phrases: KnowledgePhrases;
  knowledge_versions: KnowledgeVersions;
  knowledge_words: KnowledgeWords;
  labels: Labels;
  lead_activities: LeadActivities;
  lead_addresses: LeadAddresses;
  leads: Leads;
  ledger_postings: LedgerPostings;
  ledger_transactions: LedgerTransactions;
  mailbox_cursors: MailboxCursors;
  marketing_sends: MarketingSends;
  menu_items: MenuItems;
  messages: Messages;
  model_conversations: ModelConversations;
  model_days: ModelDays;
  notice_group_staff: NoticeGroupStaff;
  notice_group_stations: NoticeGroupStations;
  notice_group_topics: NoticeGroupTopics;
  notice_groups: NoticeGroups;
  notice_hearings: NoticeHearings;
  notice_mutes: NoticeMutes;
  notices: Notices;
  payments: Payments;
  price_versions: PriceVersions;
  quotes: Quotes;
  refunds: Refunds;
  reply_drafts: ReplyDrafts;
  saved_views: SavedViews;
  scheduled_replies: ScheduledReplies;
  seats: Seats;
  security_events: SecurityEvents;
  sign_in_failures: SignInFailures;
  sms_marks: SmsMarks;
  staff_accounts: StaffAccounts;
  staff_addresses: StaffAddresses;
  staff_device_codes: StaffDeviceCodes;
  staff_devices: StaffDevices;
  staff_ended_sessions: StaffEndedSessions;
  staff_invitation_stations: StaffInvitationStations;
  staff_invitations: StaffInvitations;
  staff_passkeys: StaffPasskeys;
  staff_password_links: StaffPasswordLinks;
  staff_sessions: StaffSessions;
  staff_stations: StaffStations;
  staff_two_factors: StaffTwoFactors;
  staff_users: StaffUsers;
  staff_verifications: StaffVerifications;
  station_closed_hours: StationClosedHours;
  stations: Stations;
  template_wordings: TemplateWordings;
  terms_replies: TermsReplies;
  terms_requests: TermsRequests;
  variable_values: VariableValues;
  visitor_sessions: VisitorSessions;
}
