/** What somebody types about a booking before it is sent, and what of it differs from the booking that is there. */
import { guestsInWords } from '../../format/format.ts';
import type { DeskBooking } from './booking-queries.ts';

export interface BookingDraft {
  readonly adults: string;
  readonly children: string;
  readonly toddlers: string;
  readonly upgrades: Readonly<Record<string, number>>;
  readonly addOns: Readonly<Record<string, number>>;
  readonly gratuityPercent: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phone: string;
  readonly street: string;
  readonly city: string;
  readonly state: string;
  readonly postalCode: string;
  readonly requests: string;
  readonly dietaryNotes: string;
}

export const EMPTY_DRAFT: BookingDraft = {
  adults: '10',
  children: '0',
  toddlers: '0',
  upgrades: {},
  addOns: {},
  gratuityPercent: '',
  firstName: '',
  lastName: '',
  email: '',
  phone: '',
  street: '',
  city: '',
  state: 'CA',
  postalCode: '',
  requests: '',
  dietaryNotes: '',
};

/** What the server calls the fields that say themselves what is wrong with them. */
export const DRAFT_FIELDS: readonly string[] = [
  ...['firstName', 'lastName', 'email', 'phone', 'language'].map((name) => `contact.${name}`),
  ...['street', 'city', 'state', 'postalCode'].map((name) => `venue.${name}`),
  ...['adults', 'children', 'toddlers'].map((name) => `party.${name}`),
  'requests',
  'dietaryNotes',
  'gratuityPercent',
];

const countsOf = (rows: DeskBooking['summary']['upgrades']) =>
  Object.fromEntries(rows.map(({ item, quantity }) => [item, quantity]));

export function draftOf(booking: DeskBooking): BookingDraft {
  const { party, contact, venue } = booking.summary;
  return {
    adults: String(party.adults),
    children: String(party.children),
    toddlers: String(party.toddlers),
    upgrades: countsOf(booking.summary.upgrades),
    addOns: countsOf(booking.summary.addOns),
    gratuityPercent: booking.gratuityPercent === null ? '' : String(booking.gratuityPercent),
    ...contact,
    email: contact.email ?? '',
    ...venue,
    requests: booking.summary.requests ?? '',
    dietaryNotes: booking.dietaryNotes ?? '',
  };
}

export const itemsOf = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts)
    .filter(([, quantity]) => quantity > 0)
    .map(([item, quantity]) => ({ item, quantity }));

/** What is wrong with a number of people as it is typed, before anybody is asked. */
export function countProblem(typed: string): string | undefined {
  if (typed.trim() === '') return 'Please write a number, 0 for nobody.';
  const count = Number(typed);
  if (!Number.isInteger(count)) return 'Please write a whole number.';
  return count < 0 ? 'Please write 0 or more.' : undefined;
}

const whole = (typed: string): number => (typed.trim() === '' ? 0 : Number(typed));

export function partyOf(draft: BookingDraft) {
  return { adults: whole(draft.adults), children: whole(draft.children), toddlers: whole(draft.toddlers) };
}

export function contactOf({ firstName, lastName, email, phone }: BookingDraft) {
  return { firstName, lastName, phone, ...(email.trim() === '' ? {} : { email }) };
}

export function venueOf({ street, city, state, postalCode }: BookingDraft) {
  return { street, city, state, postalCode };
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The parts of a booking that a draft can change, each with the words it has in a comparison. */
const PARTS = {
  party: { label: 'Guests', of: (draft: BookingDraft) => partyOf(draft) },
  upgrades: { label: 'Upgrades', of: (draft: BookingDraft) => itemsOf(draft.upgrades) },
  addOns: { label: 'Add-ons', of: (draft: BookingDraft) => itemsOf(draft.addOns) },
  gratuityPercent: {
    label: 'Gratuity %',
    of: (draft: BookingDraft) => (draft.gratuityPercent.trim() === '' ? null : Number(draft.gratuityPercent)),
  },
  contact: { label: 'Contact', of: contactOf },
  venue: { label: 'Address', of: venueOf },
  requests: { label: 'Requests', of: (draft: BookingDraft) => draft.requests.trim() || null },
  dietaryNotes: { label: 'Dietary notes', of: (draft: BookingDraft) => draft.dietaryNotes.trim() || null },
};

export type Part = keyof typeof PARTS;
type Changes = { readonly [P in Part]?: ReturnType<(typeof PARTS)[P]['of']> };
const KEYS = Object.keys(PARTS) as readonly Part[];

/** Only what differs from the booking the form was opened with: what a colleague changed meanwhile is left alone. */
export function changesOf(opened: BookingDraft, draft: BookingDraft): Changes {
  return Object.fromEntries(
    KEYS.filter((part) => !same(PARTS[part].of(opened), PARTS[part].of(draft))).map((part) => [
      part,
      PARTS[part].of(draft),
    ]),
  ) as Changes;
}

export interface Difference {
  readonly part: Part;
  readonly label: string;
  readonly yours: string;
  readonly theirs: string;
}

type Value = ReturnType<(typeof PARTS)[Part]['of']>;

function words(value: Value): string {
  if (value === null) return 'None';
  if (Array.isArray(value)) return value.map((row) => `${row.quantity} × ${row.item}`).join(', ') || 'None';
  if (typeof value === 'object' && 'adults' in value) return guestsInWords(value);
  if (typeof value === 'object') return Object.values(value).join(', ');
  return String(value);
}

/** What both changed, each its own way: there somebody has to choose. */
export function conflictsOf(opened: BookingDraft, yours: BookingDraft, theirs: BookingDraft): Difference[] {
  return KEYS.filter((part) => {
    const [before, mine, other] = [opened, yours, theirs].map((draft) => PARTS[part].of(draft));
    return !same(before, mine) && !same(before, other) && !same(mine, other);
  }).map((part) => ({
    part,
    label: PARTS[part].label,
    yours: words(PARTS[part].of(yours)),
    theirs: words(PARTS[part].of(theirs)),
  }));
}

const FIELDS: Readonly<Record<Part, readonly (keyof BookingDraft)[]>> = {
  party: ['adults', 'children', 'toddlers'],
  upgrades: ['upgrades'],
  addOns: ['addOns'],
  gratuityPercent: ['gratuityPercent'],
  contact: ['firstName', 'lastName', 'email', 'phone'],
  venue: ['street', 'city', 'state', 'postalCode'],
  requests: ['requests'],
  dietaryNotes: ['dietaryNotes'],
};

/** Their booking with your changes on top, except where you keep theirs. */
export function mergeDrafts(
  drafts: { readonly opened: BookingDraft; readonly yours: BookingDraft; readonly theirs: BookingDraft },
  keepTheirs: readonly Part[],
): BookingDraft {
  const { opened, yours, theirs } = drafts;
  const mine = KEYS.filter((part) => part in changesOf(opened, yours) && !keepTheirs.includes(part));
  const fields = mine.flatMap((part) => FIELDS[part]);
  return { ...theirs, ...Object.fromEntries(fields.map((field) => [field, yours[field]])) };
}
