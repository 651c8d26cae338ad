/** What the built-in concierge remembers of a conversation: small, plain, and never trusted when it is read again. */
import { z } from 'zod';
import { INTENTS, SLOT_NAMES } from '../understanding/index.ts';

const count = z.int().min(0).max(1000);
const words = (most: number) => z.string().max(most);

export const Start = z.object({ date: words(10), start: words(5) });
export type Start = z.infer<typeof Start>;

const Item = z.object({
  item: words(60),
  /** Portions, one for every paying guest, or not said yet. */
  quantity: z.union([count, z.literal('each'), z.null()]),
});
export type WantedItem = z.infer<typeof Item>;

const Guests = z.object({
  adults: count,
  children: count,
  toddlers: count,
  /** The host gave one number for everybody, so children named later are among them. */
  everybody: z.boolean(),
});
export type Guests = z.infer<typeof Guests>;

/** What a host would like, as far as they have said it: of a new party, or of a change to one they have. */
export const Wanted = z.object({
  party: Guests.nullable(),
  upgrades: z.array(Item).max(20),
  addOns: z.array(Item).max(20),
  removes: z.array(words(60)).max(40),
  /** Portions that go from a booking whose own are not known yet; of `OTHER` it is whatever else it has. */
  less: z.array(Item).max(20).default([]),
  proteins: z.array(words(60)).max(20),
  allergens: z.array(words(40)).max(20),
  /** What the host wants our team to know: a gate code, where to park. */
  notes: z.array(words(300)).max(5).default([]),
  date: words(10).nullable(),
  time: words(5).nullable(),
  /** Days the words left open ("next Saturday"), to be asked about. */
  dates: z.array(words(10)).max(10),
  /** A week or a month instead of a day. */
  span: z
    .object({
      from: words(10),
      days: z.int().min(1).max(31),
      /** Only these days of the week. */
      weekdays: z.array(z.int().min(1).max(7)).max(7).optional(),
    })
    .nullable(),
});
/** Stands for the one other upgrade: "2 of them want lobster instead". */
export const OTHER = 'other';
export type Wanted = z.infer<typeof Wanted>;

export const NOTHING_WANTED: Wanted = {
  party: null,
  upgrades: [],
  addOns: [],
  removes: [],
  less: [],
  proteins: [],
  allergens: [],
  notes: [],
  date: null,
  time: null,
  dates: [],
  span: null,
};

const Place = z.object({
  street: words(120).optional(),
  city: words(80).optional(),
  state: words(2).optional(),
  postalCode: words(10).optional(),
});
export type KnownPlace = z.infer<typeof Place>;

const ContactSoFar = z.object({
  firstName: words(60).optional(),
  lastName: words(60).optional(),
  email: words(254).optional(),
  phone: words(24).optional(),
});
export type ContactSoFar = z.infer<typeof ContactSoFar>;

/** What a host with bookings wants done to one of them. */
const OWN_ACTIONS = [
  'details',
  'payment_status',
  'pay',
  'guests',
  'menu',
  'reschedule',
  'cancel',
  'arrival',
  'chef',
  'refund',
  'until',
  'diet',
  'page',
  'paying',
  'fee',
  'due',
] as const;
const OwnTask = z.object({
  action: z.enum(OWN_ACTIONS),
  code: words(16).nullable(),
  wanted: Wanted,
  /** The guests wanted were said as so many more or fewer than there are. */
  relative: z.boolean().optional(),
  /** Changes of another kind the host asked for as well: each its own question, once the one before it is answered. */
  next: z.array(z.enum(OWN_ACTIONS)).max(4).optional(),
});
export type OwnTask = z.infer<typeof OwnTask>;
export type OwnAction = OwnTask['action'];

/** What a bare yes or no answers; `days`: a ZIP code, to look for free days there. */
const Awaiting = z.enum(['proposal', 'start', 'person', 'restart', 'days', 'again']);
export type Awaiting = z.infer<typeof Awaiting>;

const KeptQuote = z.object({
  /** Everything the quote was made from, to see when it no longer fits. */
  key: words(4000),
  /** The guests, dishes and ZIP code it is the price of. */
  of: words(4000).default(''),
  id: words(60),
  totalCents: z.int(),
  foodCents: z.int(),
  expiresAt: words(40),
});
export type KeptQuote = z.infer<typeof KeptQuote>;

/** The date that is held for them, or booked: then there is no token, and the link leads to the booking. */
const KeptHold = z.object({
  token: words(300).nullable(),
  code: words(16),
  date: words(10),
  start: words(5),
  totalCents: z.int(),
  signingUrl: words(600),
  /** Until when to sign it, or, once it is booked, to pay its deposit. */
  expiresAt: words(40),
  timeZone: words(60),
  depositCents: z.int(),
  guests: Guests.nullable(),
  place: Place,
});
export type KeptHold = z.infer<typeof KeptHold>;

/** So many articles are known to have been told; the oldest are forgotten first. */
export const MOST_TOLD = 30;

export const DialogueState = z.object({
  version: z.literal(1),
  /** True once the host wants a price, a date or a booking: what is missing is asked for, one thing at a time. */
  booking: z.boolean(),
  wanted: Wanted,
  place: Place,
  contact: ContactSoFar,
  quote: KeptQuote.nullable(),
  /** The start that was found free for exactly this date and time. */
  start: Start.nullable(),
  /** Free starts that were offered and not yet chosen from. */
  offers: z.array(Start).max(5),
  own: OwnTask.nullable(),
  /** One of an older make is no longer told from: the rest of the talk is kept. */
  hold: KeptHold.nullable().catch(null),
  expecting: z.union([z.enum(SLOT_NAMES), z.literal('yes_no')]).nullable(),
  awaiting: Awaiting.nullable(),
  /** The item whose portions were asked for. */
  item: words(60).nullable(),
  /** The one dish whose portions the last message said: "no, make that 4" is said of it. */
  lastDish: words(60).nullable().default(null),
  /** What the last figure of the host was: a bare "no, 7" puts that right. */
  lastFigure: z.enum(['date', 'time', 'party']).nullable().default(null),
  /** Messages in a row that said nothing we could use. */
  lost: z.int().min(0).max(100),
  /** The question nobody could answer, while a person is offered. */
  openQuestion: words(500).nullable(),
  /** The last question that was answered, for one that only goes on with it: "until when?". */
  lastAsked: z
    .object({ intent: z.enum(INTENTS), question: words(300) })
    .nullable()
    .default(null),
  /** The dish whose price was told last: "how much is that for 10 of us?". */
  spokenDish: words(60).nullable().default(null),
  /** Articles that were told in this talk, by slug. */
  told: z.array(words(120)).max(MOST_TOLD).default([]),
});
export type DialogueState = z.infer<typeof DialogueState>;

export const FRESH_STATE: DialogueState = {
  version: 1,
  booking: false,
  wanted: NOTHING_WANTED,
  place: {},
  contact: {},
  quote: null,
  start: null,
  offers: [],
  own: null,
  hold: null,
  expecting: null,
  awaiting: null,
  item: null,
  lastDish: null,
  lastFigure: null,
  lost: 0,
  openQuestion: null,
  lastAsked: null,
  spokenDish: null,
  told: [],
};

/** What was kept, or a fresh start when there is nothing or it is of another make. */
export function readDialogueState(kept: unknown): DialogueState {
  const parsed = DialogueState.safeParse(kept);
  return parsed.success ? parsed.data : FRESH_STATE;
}
