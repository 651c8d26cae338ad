/** What a host's message says, as data: what the built-in concierge and SMS work upon. No figure of the business in it. */
import type { Allergen, MenuItem } from '@myhibachi/contracts';

export type Language = 'en' | 'es';

/** Where in `Understanding.text` something stands: from the first character to behind the last. */
export type Span = readonly [from: number, to: number];

/** The words something was read from. */
export interface Evidence {
  readonly text: string;
  readonly span: Span;
}

export const INTENTS = [
  'greet',
  'thanks',
  'quote',
  'availability',
  'book',
  'change_guests',
  'change_menu',
  'reschedule',
  'cancel',
  'payment_status',
  'pay_link',
  'booking_details',
  'menu_question',
  'price_question',
  'travel_question',
  'allergy_question',
  'venue_question',
  'policy_question',
  'weather_question',
  'tip_question',
  'process_question',
  'person',
  'complaint',
  'refund',
  'discount',
  'referral',
  'opt_out',
  'help',
  'goodbye',
  'off_topic',
  'unknown_question',
  'repeat',
  'where_were_we',
  'restart',
] as const;
export type Intent = (typeof INTENTS)[number];

export interface FoundIntent {
  readonly name: Intent;
  /** 0–1: how surely these words ask for it. */
  readonly confidence: number;
  readonly span: Span;
}

/** What a dialogue may be waiting for: a bare "12" means guests, an hour or a day of the month by what was asked. */
export const SLOT_NAMES = [
  'date',
  'time',
  'party',
  'children',
  'toddlers',
  'menu',
  'place',
  'phone',
  'email',
  'name',
  'booking_code',
] as const;
export type SlotName = (typeof SLOT_NAMES)[number];

export interface FoundDate extends Evidence {
  /** Never before today at the venue. With precision `week` or `month`: the first day of it that is not past. */
  readonly value: Temporal.PlainDate;
  readonly precision: 'exact' | 'weekday' | 'week' | 'month';
  /** Every day that may be meant, `value` among them, when the words leave it open ("next Saturday", "03/04"). */
  readonly ambiguous?: readonly Temporal.PlainDate[];
  /** With precision `week` or `month`: only these days of the week (1 is Monday), "any Saturday in January". */
  readonly weekdays?: readonly number[];
  /** With precision `week`: how many days from `value` on, where they are no seven: "this weekend", "mid January". */
  readonly days?: number;
}

/** How far the day and hour wanted lie from those known: minutes and whole days, before them when negative. */
export interface FoundShift extends Evidence {
  readonly minutes: number;
  readonly days: number;
}

export type DayPart = 'morning' | 'lunch' | 'afternoon' | 'evening' | 'night';

export interface FoundTime extends Evidence {
  readonly value: Temporal.PlainTime;
  /** The host said no half of the day; a party at 7 begins in the evening. */
  readonly assumed?: 'pm';
  /** "6ish", "around 6": the host does not mind. */
  readonly about?: true;
}

export interface FoundParty extends Evidence {
  readonly adults?: number;
  readonly children?: number;
  readonly toddlers?: number;
  /** Everybody, when the host said so; who of them are children may still be open. */
  readonly total?: number;
  /** Ages in years the host named, already counted above. */
  readonly ages?: readonly number[];
  /** "about 20", "15-20": the figures are the host's guess; of a range the upper end. */
  readonly about?: true;
  /** The figures come on top of, or go off, what was agreed before: "add 2 kids", "two fewer". */
  readonly change?: 'more' | 'fewer';
  /** "10-12 adults": the larger number was counted. */
  readonly upper?: true;
  /** So many of the children whose ages are told are old enough to pay as adults. */
  readonly grown?: number;
  /** The figures are no guests of their own, but some of the children or of everybody known before: "2 of the kids are 4". */
  readonly among?: 'children' | 'everybody';
  /** So is every second one of everybody known before: "half of them are kids". */
  readonly half?: 'children' | 'toddlers';
  /** "15 people and 3 kids": the young ones were counted on top of everybody, and may have been meant among them. */
  readonly onTop?: true;
}

export interface FoundItem extends Evidence {
  readonly slug: string;
  /** Portions, one for every guest, or null when the host named the dish only. */
  readonly quantity: number | 'each' | null;
  /** The portions come on top of, or go off, those ordered before: "2 more lobster tails". */
  readonly change?: 'more' | 'fewer';
  /** "Each" is said of these only: "lobster for all adults". */
  readonly eachOf?: 'adults' | 'children';
  /** So many of the quantity are one guest's: "each with 2 filets". */
  readonly perGuest?: number;
  /** One for every second guest: "half of us want filet". */
  readonly half?: boolean;
}

export interface FoundPlace extends Evidence {
  readonly street?: string;
  /** The name of the street put right, without its house number: "the street is Ash Ave, not Ash St". */
  readonly streetName?: string;
  readonly city?: string;
  /** Two letters; of a ZIP code, or of a city whose name is known in one state only, ours. */
  readonly state?: string;
  readonly postalCode?: string;
}

export interface FoundAllergen extends Evidence {
  readonly allergen: Allergen;
}

export interface FoundName extends Evidence {
  readonly first: string;
  readonly last?: string;
  /** "The last name is Kim": `first` is the last name, and the first was not said. */
  readonly onlyLast?: true;
}

/** A phone (E.164), e-mail (normalised) or booking code (`MH-` + 6). */
export interface FoundValue extends Evidence {
  readonly value: string;
}

export interface Slots {
  readonly date?: FoundDate;
  /** A day that was named and cannot be: no calendar has it, or it is past. */
  readonly lostDay?: Evidence & { readonly reason: 'none' | 'past' };
  readonly time?: FoundTime;
  readonly dayPart?: Evidence & { readonly value: DayPart };
  /** "An hour later": counts from what is known. */
  readonly shift?: FoundShift;
  readonly party?: FoundParty;
  readonly upgrades: readonly FoundItem[];
  readonly addOns: readonly FoundItem[];
  readonly proteins: readonly FoundItem[];
  readonly place?: FoundPlace;
  readonly phone?: FoundValue;
  readonly email?: FoundValue;
  readonly name?: FoundName;
  readonly bookingCode?: FoundValue;
  readonly allergens: readonly FoundAllergen[];
  /** Another size the price is asked for in the same breath: "10 adults, and what would 20 be?" `value` eat as adults. */
  readonly otherSize?: Evidence & { readonly value: number; readonly children?: number; readonly toddlers?: number };
  /** A number that belongs to nothing else in the message and that nothing was expected for. */
  readonly number?: Evidence & { readonly value: number };
}

/** "no, make it 12", "actually Saturday", "not salmon": what the host takes back or puts in its place. */
export interface Correction extends Evidence {
  /** The slots of this message that replace what was said before. */
  readonly changes: readonly SlotName[];
  /** Slugs the host no longer wants. They are not among the slots. */
  readonly removes: readonly string[];
  /** So many portions fewer: "remove one filet", "take 2 lobster tails away". */
  readonly reduces: readonly FoundItem[];
  /** Where every dish that goes was said. */
  readonly gone: readonly Span[];
}

export const SIGNALS = [
  'anger',
  'severeAllergy',
  'injury',
  'legalThreat',
  'refundDispute',
  'discountWish',
  'wantsPerson',
  'largeParty',
  'injection',
  'profanity',
] as const;
/** What the concierge must notice whatever else is said; most of them lead to a person. */
export type Signal = (typeof SIGNALS)[number];

export interface Understanding {
  /** The message as it was read: composed, in single spaces, cut at the longest length. Spans point into it. */
  readonly text: string;
  readonly truncated: boolean;
  readonly language: Language;
  /** In the order of the message, each once. Empty when the message only answers ("12", "yes", "Fremont"). */
  readonly intents: readonly FoundIntent[];
  readonly slots: Slots;
  readonly correction?: Correction;
  /** The answer to a summary, strictly: whatever is not plainly yes or no is unclear. Absent when nothing reads as an answer. */
  readonly yesNo?: 'yes' | 'no' | 'unclear';
  readonly signals: { readonly [S in Signal]?: Evidence };
}

/** The dishes of the menu as the catalog lists them. */
export interface KnownMenu {
  readonly items: readonly Pick<MenuItem, 'slug' | 'name' | 'kind'>[];
}

/** Figures of the business that decide how words are read (variables `price.*FromAge`, `party.maxOnlineGuests`). */
export interface PartyLimits {
  readonly childFromAge: number;
  readonly adultFromAge: number;
  readonly maxOnlineGuests: number;
}

export interface Circumstances {
  readonly now: Temporal.Instant;
  /** IANA zone of the venue, or of the station while there is none. */
  readonly zone: string;
  readonly catalog: KnownMenu;
  readonly limits: PartyLimits;
  /** What the concierge asked last. */
  readonly expecting?: SlotName | 'yes_no' | null;
}
