/** A booking as staff would have it: what changes, whether the host's cut-offs stand in the way, and the new bill. */
import type { DeskChange, Venue } from '@myhibachi/contracts';
import { repriceBooking, sameItems, type Booking } from '../booking/index.ts';
import { toE164 } from '../customers/index.ts';
import { AppError, countOf, type TransactionContext } from '../kernel/index.ts';
import { travelForVenue } from '../quoting/index.ts';
import { isAtLeastHoursBefore } from '../scheduling/index.ts';

export interface WhatChanges {
  readonly guests: boolean;
  readonly menu: boolean;
  readonly gratuity: boolean;
  readonly venue: boolean;
  readonly contact: boolean;
  readonly dietary: boolean;
  readonly requests: boolean;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function fullVenue({ street, city, state, postalCode }: Venue): Venue {
  return { street, city, state, postalCode };
}

function whatChanges(before: Booking, after: Booking): WhatChanges {
  return {
    guests: !same(before.party, after.party),
    menu: !sameItems(before.upgrades, after.upgrades) || !sameItems(before.addOns, after.addOns),
    gratuity: before.gratuityPercent !== after.gratuityPercent,
    venue: !same(fullVenue(before.venue), fullVenue(after.venue)),
    contact: !same(before.contact, after.contact),
    dietary: before.dietaryNotes !== after.dietaryNotes,
    requests: before.requests !== after.requests,
  };
}

function wished(before: Booking, change: DeskChange): Booking {
  const party = change.party ?? before.party;
  const { adults, children, toddlers } = party;
  const contact = change.contact;
  const phone = contact === undefined ? before.contact.phone : toE164(contact.phone, 'contact.phone');
  return {
    ...before,
    party: { adults, children, toddlers },
    upgrades: (change.upgrades ?? before.upgrades).filter((row) => row.quantity > 0),
    addOns: (change.addOns ?? before.addOns).filter((row) => row.quantity > 0),
    gratuityPercent: change.gratuityPercent === undefined ? before.gratuityPercent : change.gratuityPercent,
    venue: change.venue ?? before.venue,
    contact:
      contact === undefined
        ? before.contact
        : {
            firstName: contact.firstName,
            lastName: contact.lastName,
            ...(contact.email === undefined ? {} : { email: contact.email }),
            phone,
          },
    // Another number is nobody's wrong one.
    phoneWrongAt: phone === before.contact.phone ? before.phoneWrongAt : null,
    requests: change.requests === undefined ? before.requests : change.requests,
    dietaryNotes: change.dietaryNotes === undefined ? before.dietaryNotes : change.dietaryNotes,
  };
}

/** The host's cut-offs that have passed for what changes, in words. */
function passedCutoffs(tx: TransactionContext, booking: Booking, what: WhatChanges): string[] {
  const { policy } = booking;
  const rules = [
    [what.menu, policy.menuCutoffHours, 'The menu'],
    [what.guests, policy.guestsCutoffHours, 'The number of guests'],
    [what.dietary, policy.dietaryCutoffHours, 'Dietary notes'],
  ] as const;
  return rules.flatMap(([changes, hours, name]) =>
    changes && !isAtLeastHoursBefore(tx.clock.now(), booking.startsAt, hours)
      ? [`${name} closed ${countOf(hours, 'hour')} before the party.`]
      : [],
  );
}

async function withVenue(tx: TransactionContext, booking: Booking): Promise<{ booking: Booking; travelCents: number }> {
  const measured = await travelForVenue(tx, { priceVersion: booking.priceVersion, venue: booking.venue });
  if (measured.beyond)
    throw new AppError('needs_human', { message: 'This address is farther than we drive. Please quote it by hand.' });
  if (measured.stationId !== booking.stationId)
    throw new AppError('needs_human', {
      message: `This address is served by ${measured.stationName}. Please make a new booking there and cancel this one.`,
    });
  const needsTravelConfirmation = measured.travel.status === 'to_be_confirmed';
  return {
    booking: { ...booking, travel: measured.travel, needsTravelConfirmation },
    travelCents: measured.travelCents,
  };
}

export interface Judged {
  readonly after: Booking;
  readonly what: WhatChanges;
  /** Cut-offs that staff override, in words; empty when none has passed. */
  readonly overridden: readonly string[];
}

/** Throws `cutoff_passed` when a cut-off has passed and no reason was given, `needs_human` for what is not for the site. */
export async function judgeChange(tx: TransactionContext, before: Booking, change: DeskChange): Promise<Judged> {
  const draft = wished(before, change);
  const what = whatChanges(before, draft);
  const overridden = passedCutoffs(tx, before, what);
  if (overridden.length > 0 && change.override === undefined)
    throw new AppError('cutoff_passed', {
      message: `${overridden.join(' ')} You may still change it; please say why.`,
      fields: [{ field: 'override', message: 'Please say why this is changed after the cut-off.' }],
    });
  if (!what.guests && !what.menu && !what.gratuity && !what.venue) return { after: draft, what, overridden };
  const placed = what.venue ? await withVenue(tx, draft) : { booking: draft, travelCents: draft.charges.travelCents };
  return { after: await repriceBooking(tx, placed.booking, placed.travelCents), what, overridden };
}
