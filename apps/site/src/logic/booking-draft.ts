/** What the host says about the evening and themselves before the slot is held. */
import type { HoldInput } from '../api/endpoints.ts';
import { type PartyDraft, isPostalCode } from './party-draft.ts';
import type { FieldErrors } from './problem-fields.ts';

export type WizardStep = 'party' | 'evening' | 'details';

export interface BookingDraft {
  readonly step: WizardStep;
  readonly date: string | null;
  /** The slot's own time, such as 18:00. */
  readonly slot: string | null;
  /** The exact start within the slot. */
  readonly start: string | null;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phone: string;
  readonly smsConsent: boolean;
  readonly requests: string;
}

export const EMPTY_BOOKING: BookingDraft = {
  step: 'party',
  date: null,
  slot: null,
  start: null,
  firstName: '',
  lastName: '',
  email: '',
  phone: '',
  smsConsent: false,
  requests: '',
};

/** In reading order. */
export const DETAIL_FIELDS = [
  'venue.street',
  'venue.city',
  'venue.state',
  'venue.postalCode',
  'contact.firstName',
  'contact.lastName',
  'contact.email',
  'contact.phone',
  'smsConsent',
  'requests',
] as const;

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^\d{2}:\d{2}$/;

function readText(value: unknown, max = 200): string {
  return typeof value === 'string' ? value.slice(0, max) : '';
}

function readPattern(value: unknown, pattern: RegExp): string | null {
  return typeof value === 'string' && pattern.test(value) ? value : null;
}

/** Reads a draft an earlier page of this tab kept. */
export function readBookingDraft(value: unknown): BookingDraft | null {
  if (typeof value !== 'object' || value === null) return null;
  const kept = new Map<string, unknown>(Object.entries(value));
  const step = kept.get('step');
  const draft: BookingDraft = {
    step: step === 'evening' || step === 'details' ? step : 'party',
    date: readPattern(kept.get('date'), DATE),
    slot: readPattern(kept.get('slot'), TIME),
    start: readPattern(kept.get('start'), TIME),
    firstName: readText(kept.get('firstName')),
    lastName: readText(kept.get('lastName')),
    email: readText(kept.get('email'), 254),
    phone: readText(kept.get('phone')),
    smsConsent: kept.get('smsConsent') === true,
    requests: readText(kept.get('requests'), 1000),
  };
  return draft.step === 'details' && (draft.date === null || draft.start === null)
    ? { ...draft, step: 'evening' }
    : draft;
}

/** What is plainly missing, said before asking the server; the server has the last word on the rest. */
export function checkDetails(party: PartyDraft, draft: BookingDraft): FieldErrors {
  const rules: [string, boolean, string][] = [
    ['venue.street', party.street.trim() !== '', 'Please enter the street and number.'],
    ['venue.city', party.city.trim() !== '', 'Please enter the city.'],
    ['venue.state', /^[A-Za-z]{2}$/.test(party.state.trim()), 'Please enter the two letters of the state, such as CA.'],
    ['venue.postalCode', isPostalCode(party.postalCode), 'Please enter a US ZIP code, such as 94538.'],
    ['contact.firstName', draft.firstName.trim() !== '', 'Please enter your first name.'],
    ['contact.lastName', draft.lastName.trim() !== '', 'Please enter your last name.'],
    [
      'contact.email',
      /^\S+@\S+\.\S+$/.test(draft.email.trim()),
      'Please enter an e-mail address, such as name@mail.example.',
    ],
    [
      'contact.phone',
      draft.phone.replaceAll(/\D/g, '').length >= 10,
      'Please enter a US phone number with its area code.',
    ],
  ];
  const failed = rules.filter(([, holds]) => !holds).map(([field, , message]) => [field, message] as const);
  return { fields: Object.fromEntries(failed), rest: [] };
}

/** A page in Spanish means a host who reads it; an English one means nothing, because most of the site is. */
function languageOfPage(): { readonly language?: 'es' } {
  const page = globalThis.document?.documentElement.lang ?? '';
  return page.startsWith('es') ? { language: 'es' } : {};
}

/** Null while the evening has not been chosen. */
export function toHoldInput(party: PartyDraft, draft: BookingDraft, quoteId: string): HoldInput | null {
  if (draft.date === null || draft.start === null) return null;
  return {
    quoteId,
    date: draft.date,
    start: draft.start,
    venue: {
      street: party.street.trim(),
      city: party.city.trim(),
      state: party.state.trim().toUpperCase(),
      postalCode: party.postalCode.trim(),
    },
    contact: {
      firstName: draft.firstName.trim(),
      lastName: draft.lastName.trim(),
      email: draft.email.trim(),
      phone: draft.phone.trim(),
      ...languageOfPage(),
    },
    smsConsent: draft.smsConsent,
    ...(draft.requests.trim() ? { requests: draft.requests.trim() } : {}),
  };
}
