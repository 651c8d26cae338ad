/**
 * What a message may say: plain values, already in the reader's words and the venue's time. Whoever knows the booking
 * gathers them when the message is sent; no template reads the database.
 */

import type { Language } from './language.ts';

export interface CompanyFacts {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly postalAddress: string;
}

export interface PartyFacts {
  /** `Saturday, May 15, 2027`. */
  readonly date: string;
  /** `6:00 PM`. */
  readonly time: string;
  readonly durationMinutes: number;
  readonly place: string;
  readonly adults: number;
  readonly children: number;
  readonly toddlers: number;
}

export interface LineFacts {
  readonly label: string;
  readonly amountCents: number;
}

export interface InstructionFacts {
  readonly method: 'zelle' | 'venmo';
  /** Where the money goes: an e-mail address, a phone number or a handle. */
  readonly to: string;
  /** Always the booking code: payments are matched by it. */
  readonly memo: string;
  readonly amountCents: number;
}

/** Always there. */
export interface BaseFacts {
  readonly company: CompanyFacts;
  /** IANA zone of the venue, or of the station before there is a venue: quiet hours are counted in it. */
  readonly timeZone: string;
  /** What the host is written to in; English where it is not said. */
  readonly language?: Language;
  /** Every message from a trial copy says that it is one. */
  readonly sandbox: boolean;
}

/** There when the template needs it (`needs` in its file); a missing one is an `internal` error, never a gap in the text. */
export interface OptionalFacts {
  readonly firstName: string;
  readonly code: string;
  readonly party: PartyFacts;
  /** Where the party was before it moved. */
  readonly previous: { readonly date: string; readonly time: string };
  readonly lines: readonly LineFacts[];
  readonly totalCents: number;
  /** What the total was before a change. */
  readonly wasCents: number;
  readonly depositCents: number;
  readonly paidCents: number;
  readonly dueCents: number;
  /** The amount this message is about: a payment that came in. */
  readonly amountCents: number;
  readonly refundCents: number;
  readonly keptCents: number;
  readonly feeCents: number;
  /** `Tuesday, April 13 at 2:00 PM PDT`. */
  readonly deadline: string;
  /** When a party without its deposit ends by itself. */
  readonly endsAt: string;
  /** The host's own page: to sign, to pay, to manage. */
  readonly link: string;
  /** The refund is not under way by itself: a person sends it. */
  readonly refundByHand: boolean;
  /** A person has sent it just now. */
  readonly refundSentByHand: boolean;
  /** And another way than it came, because its card took none. */
  readonly refundOtherWay: boolean;
  /** What of the refund the bill is smaller by, and what of it is due again. */
  readonly reducedCents: number;
  readonly againCents: number;
  /** What was to come back and stays, because the bill rose before it was sent. */
  readonly stoppedCents: number;
  /** What of the refund a person sends; the card processor sends the rest. */
  readonly handCents: number;
  /** Promised back before this, and not sent yet. */
  readonly promisedCents: number;
  /** There is no party any more that this money could be for. */
  readonly cancelled: boolean;
  readonly calendarLink: string;
  readonly instructions: InstructionFacts;
  /** The rule that led to an amount, in words. */
  readonly rule: string;
  /** What changed, one line an entry. */
  readonly changes: readonly string[];
  /** What to know or prepare, one line an entry. */
  readonly notes: readonly string[];
  /** `5:30 PM`. */
  readonly arrival: string;
  readonly alert: { readonly subject: string; readonly body: string };
  /** The agreement of a party that is booked: goes along with the e-mail, waits for a signature, or neither. */
  readonly agreement: 'attached' | 'to_sign' | 'none';
  /** To our own people: what proves that the mailbox is theirs, and for how long. */
  /** What somebody is invited to, in words. */
  readonly invitation: { readonly invitedBy: string; readonly role: string; readonly stations: readonly string[] };
  readonly signIn: { readonly code: string; readonly minutes: number };
  /** Words of an answer in a conversation, and the subject it goes under. */
  readonly reply: {
    readonly subject: string | null;
    readonly text: string;
    readonly links: readonly { readonly label: string; readonly url: string }[];
    /** As how many texts it may go out. */
    readonly mostTexts?: number;
    /** In an e-mail: what it answers, quoted below it. */
    readonly quoted?: { readonly who: string; readonly when: string; readonly text: string };
  };
  /** Terms to agree to by text: the words that agree, and the parties they may be about. */
  readonly terms: {
    readonly answer: string;
    readonly parties: readonly { readonly code: string; readonly date: string }[];
  };
  /** What became of an answer to the question for allergies: its kind, the foods in words, and the sentence on the grill. */
  readonly allergies: {
    readonly kind: 'noted' | 'handed_over' | 'none' | 'which' | 'again';
    readonly named: string;
    readonly sharedGrill: string;
  };
  readonly keyword: 'help' | 'revoke' | 'grant' | 'revoke_email';
  /** Where the reader chooses what they hear from us. */
  readonly preferencesLink: string;
}

export type MessageFacts = BaseFacts & Partial<OptionalFacts>;
export type FactName = keyof OptionalFacts;
