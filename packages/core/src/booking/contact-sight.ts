/**
 * Whose contact an actor sees, and when: one rule for the page of a party, its lists, its calendar and the search
 * (domain 12). A chef sees it around the event and no longer; nobody else is narrowed beyond their stations.
 */
import type { DeskContact } from '@myhibachi/contracts';
import { reachOf, type Context } from '../kernel/index.ts';
import { getVariables, type Variables } from '../variables/index.ts';

export interface PartyTime {
  readonly startsAt: Temporal.Instant;
  readonly durationMinutes: number;
}

/** The parties whose contact is seen now: those that start no later than one instant and end after the other. */
export interface ContactSight {
  readonly startsUntil: Temporal.Instant;
  readonly endsAfter: Temporal.Instant;
}

type Names = Pick<DeskContact, 'firstName' | 'lastName'>;

function margins(figures: Variables) {
  return {
    before: { hours: 24 * figures['access.chefContactDaysBefore'] },
    after: { hours: figures['access.chefContactHoursAfter'] },
  };
}

/** When a chef may know how to reach the host of this party. */
export async function contactWindow(ctx: Context, { startsAt, durationMinutes }: PartyTime) {
  const { before, after } = margins(await getVariables(ctx));
  return { from: startsAt.subtract(before), until: startsAt.add({ minutes: durationMinutes }).add(after) };
}

function isNarrowed({ actor }: Context): boolean {
  return actor.kind === 'staff' && reachOf(actor.role, 'booking.read') === 'own';
}

/** The window that narrows what the actor sees at this moment; null when none does. */
export async function contactSight(ctx: Context): Promise<ContactSight | null> {
  if (!isNarrowed(ctx)) return null;
  const { before, after } = margins(await getVariables(ctx));
  const now = ctx.clock.now();
  return { startsUntil: now.add(before), endsAfter: now.subtract(after) };
}

/** True when the contact of this party is seen. */
export function seesContact(sight: ContactSight | null, { startsAt, durationMinutes }: PartyTime): boolean {
  if (sight === null) return true;
  const endsAt = startsAt.add({ minutes: durationMinutes });
  return (
    Temporal.Instant.compare(startsAt, sight.startsUntil) <= 0 && Temporal.Instant.compare(endsAt, sight.endsAfter) > 0
  );
}

/** Costly to make: one for all names. */
const LETTERS = new Intl.Segmenter();
/** Two signs of plain text never join into one, so that nothing has to be asked about them. */
const PLAIN = /^[ -~](?:[ -~]|$)/;

function initialOf(name: string): string {
  if (PLAIN.test(name)) return name.slice(0, 1);
  const [initial] = LETTERS.segment(name);
  return initial?.segment ?? '';
}

/** The last name down to its initial: enough to know whose party it is, no more. */
export function withInitial({ firstName, lastName }: Names): Names {
  const initial = initialOf(lastName);
  return { firstName, lastName: initial === '' ? '' : `${initial}.` };
}

export function nameInFull({ firstName, lastName }: Names): string {
  return `${firstName} ${lastName}`.trim();
}

/** The host's name as far as the actor sees it. */
export function hostName(sight: ContactSight | null, party: PartyTime, names: Names): string {
  return nameInFull(seesContact(sight, party) ? names : withInitial(names));
}
