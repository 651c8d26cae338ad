import type { PartialVenue } from '@myhibachi/contracts';
import {
  audit,
  authorize,
  invalidField,
  masked,
  newId,
  withTransaction,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import { listStations } from '../stations/index.ts';
import { getVariables } from '../variables/index.ts';
import { normaliseContact, type LeadContact, type NormalisedContact } from './lead-addresses.ts';
import {
  absorbLead,
  claimAddresses,
  countActivitiesSince,
  insertActivity,
  insertLead,
  lockAddresses,
  lockLeadsOf,
  updateLead,
  type LeadValues,
  type StoredLead,
} from './lead-store.ts';
import { reopenedStatus } from './lead-status.ts';
import { scoreLead, type LeadScore } from './score-lead.ts';

export type LeadSource =
  | 'web_quote'
  | 'chat'
  | 'phone'
  | 'referral'
  | 'instagram'
  | 'facebook'
  | 'google'
  | 'yelp'
  | 'sms'
  | 'event'
  | 'booking_failed';

/** What is known about somebody who may book. Ids are UUIDs; what is left out keeps its earlier value. */
export interface LeadInput {
  readonly source: LeadSource;
  readonly contact: LeadContact;
  readonly adults?: number | undefined;
  readonly children?: number | undefined;
  readonly budgetCents?: number | undefined;
  readonly eventDate?: string | undefined;
  readonly stationId?: string | undefined;
  readonly quoteId?: string | undefined;
  readonly venue?: PartialVenue | undefined;
  readonly message?: string | undefined;
  /** The person of ours who took it down, where somebody did. */
  readonly takenBy?: string | undefined;
}

export interface RecordedLead {
  readonly leadId: string;
  readonly created: boolean;
}

type Facts = Omit<LeadValues, 'score' | 'scoreParts' | 'lastActivityAt'>;

function seal(ctx: Context, field: string, value: string | null | undefined): string | null {
  return value === null || value === undefined ? null : ctx.crypto.encrypt(`leads.${field}`, value);
}

/** What was said now wins; what was not said stays as the oldest lead knows it. */
function combine(
  tx: TransactionContext,
  input: LeadInput,
  contact: NormalisedContact,
  known: readonly StoredLead[],
): Facts {
  const kept = <K extends keyof StoredLead>(key: K, now: StoredLead[K] | undefined | null) =>
    now ?? known.map((lead) => lead[key]).find((value) => value !== null) ?? null;
  return {
    source: known[0]?.source ?? input.source,
    status: reopenedStatus(known.map((lead) => lead.status)),
    firstNameEnc: kept('firstNameEnc', seal(tx, 'first_name', input.contact.firstName)),
    lastNameEnc: kept('lastNameEnc', seal(tx, 'last_name', input.contact.lastName)),
    emailEnc: kept('emailEnc', seal(tx, 'email', contact.email)),
    phoneEnc: kept('phoneEnc', seal(tx, 'phone', contact.phone)),
    venueEnc: kept('venueEnc', seal(tx, 'venue', venueText(input.venue))),
    messageEnc: kept('messageEnc', seal(tx, 'message', input.message)),
    adults: kept('adults', input.adults),
    children: kept('children', input.children),
    budgetCents: kept('budgetCents', input.budgetCents),
    eventDate: kept('eventDate', input.eventDate),
    stationId: kept('stationId', input.stationId),
    lastQuoteId: kept('lastQuoteId', input.quoteId),
    activities: known.reduce((sum, lead) => sum + lead.activities, 1),
  };
}

function venueText(venue: PartialVenue | undefined): string | null {
  return venue === undefined || Object.keys(venue).length === 0 ? null : JSON.stringify(venue);
}

async function daysUntil(
  tx: TransactionContext,
  eventDate: string | null,
  stationId: string | null,
): Promise<number | null> {
  if (eventDate === null) return null;
  const stations = await listStations(tx);
  const station = stations.find(({ id }) => id === stationId) ?? stations[0];
  const today = tx.clock
    .now()
    .toZonedDateTimeISO(station?.timeZone ?? 'UTC')
    .toPlainDate();
  return today.until(eventDate, { largestUnit: 'days' }).days;
}

async function score(tx: TransactionContext, facts: Facts, earlier: number): Promise<LeadScore> {
  const figures = await getVariables(tx);
  return scoreLead(
    {
      source: facts.source,
      adults: facts.adults,
      budgetCents: facts.budgetCents,
      daysToEvent: await daysUntil(tx, facts.eventDate, facts.stationId),
      // Nothing in a request proves that an address is the sender's own.
      verifiedContacts: 0,
      recentActivities: earlier + 1,
    },
    figures,
  );
}

async function write(
  tx: TransactionContext,
  input: LeadInput,
  contact: NormalisedContact,
): Promise<RecordedLead & LeadScore> {
  await lockAddresses(tx.db, contact.addresses);
  const known = await lockLeadsOf(tx.db, contact.addresses);
  const [survivor, ...others] = known;
  const leadId = survivor?.id ?? newId();
  for (const other of others) {
    await absorbLead(tx.db, other.id, leadId);
    audit(tx, { action: 'lead.merge', entityType: 'lead', entityId: other.id, after: { mergedInto: leadId } });
  }
  const now = tx.clock.now();
  const days = (await getVariables(tx))['leads.scoring'].activityDays;
  const earlier =
    survivor === undefined ? 0 : await countActivitiesSince(tx.db, leadId, now.subtract({ hours: days * 24 }));
  const facts = combine(tx, input, contact, known);
  const scored = await score(tx, facts, earlier);
  const values = { ...facts, score: scored.score, scoreParts: scored.parts, lastActivityAt: now };
  await (survivor === undefined ? insertLead(tx.db, leadId, values) : updateLead(tx.db, leadId, values));
  await claimAddresses(tx.db, leadId, contact.addresses);
  const detail = {
    ...(input.quoteId === undefined ? {} : { quoteId: input.quoteId }),
    ...(input.takenBy === undefined ? {} : { takenBy: input.takenBy }),
  };
  await insertActivity(tx.db, { id: newId(), leadId, kind: input.source, detail, at: now });
  return { leadId, created: survivor === undefined, ...scored };
}

/**
 * Makes or updates the one lead of a person, matched by phone or e-mail (domain 9): never two, however many requests
 * come at once. When phone and e-mail belong to two leads they turn out to be one person: the older one carries on with
 * everything of both. Throws `validation_failed` for an impossible phone number or when there is no address at all.
 */
export async function recordLead(ctx: Context, input: LeadInput): Promise<RecordedLead> {
  authorize(ctx, 'lead.record');
  const contact = normaliseContact(ctx, input.contact);
  if (contact.addresses.length === 0)
    throw invalidField('contact.email', 'Please send an e-mail address or a phone number.');
  return withTransaction(ctx, async (tx) => {
    const { leadId, created, score: points, parts } = await write(tx, input, contact);
    audit(tx, {
      action: created ? 'lead.create' : 'lead.update',
      entityType: 'lead',
      entityId: leadId,
      stationId: input.stationId ?? null,
      after: { source: input.source, score: points, parts, email: masked(contact.email), phone: masked(contact.phone) },
    });
    return { leadId, created };
  });
}
