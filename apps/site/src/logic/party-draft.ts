/** What the host says about the party while it is still being written, and the question it makes to the server. */
import type { QuoteInput } from '../api/endpoints.ts';

export type Counts = Readonly<Record<string, number>>;

export interface PartyDraft {
  readonly adults: number;
  readonly children: number;
  readonly toddlers: number;
  readonly upgrades: Counts;
  readonly addOns: Counts;
  readonly street: string;
  readonly city: string;
  readonly state: string;
  readonly postalCode: string;
  readonly gratuityPercent: number | null;
}

export const EMPTY_PARTY: PartyDraft = {
  adults: 10,
  children: 0,
  toddlers: 0,
  upgrades: {},
  addOns: {},
  street: '',
  city: '',
  state: '',
  postalCode: '',
  gratuityPercent: null,
};

const POSTAL_CODE = /^\d{5}(-\d{4})?$/;
const STATE = /^[A-Za-z]{2}$/;

export function isPostalCode(value: string): boolean {
  return POSTAL_CODE.test(value.trim());
}

function toItems(counts: Counts): { item: string; quantity: number }[] {
  return Object.entries(counts)
    .filter(([, quantity]) => quantity > 0)
    .map(([item, quantity]) => ({ item, quantity }));
}

function toVenue({ street, city, state, postalCode }: PartyDraft): QuoteInput['venue'] {
  return {
    ...(street.trim() ? { street: street.trim() } : {}),
    ...(city.trim() ? { city: city.trim() } : {}),
    ...(STATE.test(state.trim()) ? { state: state.trim().toUpperCase() } : {}),
    ...(isPostalCode(postalCode) ? { postalCode: postalCode.trim() } : {}),
  };
}

/** Null while there is nobody to cook for or a count is not a whole number: there is no question to ask yet. */
export function toQuoteInput(draft: PartyDraft, eventDate?: string): QuoteInput | null {
  const { adults, children, toddlers } = draft;
  const counts = [adults, children, toddlers];
  if (counts.some((count) => !Number.isInteger(count) || count < 0) || adults + children < 1) return null;
  return {
    party: { adults, children, toddlers },
    upgrades: toItems(draft.upgrades),
    addOns: toItems(draft.addOns),
    venue: toVenue(draft),
    ...(eventDate ? { eventDate } : {}),
    ...(draft.gratuityPercent === null ? {} : { gratuityPercent: draft.gratuityPercent }),
  };
}

export function guestCount({
  adults,
  children,
  toddlers,
}: Pick<PartyDraft, 'adults' | 'children' | 'toddlers'>): number {
  return adults + children + toddlers;
}

/** "10 adults, 5 children and 1 toddler". */
export function describeParty(party: Pick<PartyDraft, 'adults' | 'children' | 'toddlers'>): string {
  const parts = [
    party.adults > 0 && `${String(party.adults)} ${party.adults === 1 ? 'adult' : 'adults'}`,
    party.children > 0 && `${String(party.children)} ${party.children === 1 ? 'child' : 'children'}`,
    party.toddlers > 0 && `${String(party.toddlers)} ${party.toddlers === 1 ? 'toddler' : 'toddlers'}`,
  ].filter((part) => part !== false);
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}` : (parts[0] ?? 'nobody yet');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readCount(value: unknown, fallback: number): number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 1000 ? value : fallback;
}

function readCounts(value: unknown): Counts {
  if (!isRecord(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([item, count]) => [item, readCount(count, 0)]));
}

function readText(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 200) : '';
}

/** Reads a draft kept by an earlier page of this tab; anything odd in it becomes the empty value. */
export function readPartyDraft(value: unknown): PartyDraft | null {
  if (!isRecord(value)) return null;
  const percent = value['gratuityPercent'];
  return {
    adults: readCount(value['adults'], EMPTY_PARTY.adults),
    children: readCount(value['children'], 0),
    toddlers: readCount(value['toddlers'], 0),
    upgrades: readCounts(value['upgrades']),
    addOns: readCounts(value['addOns']),
    street: readText(value['street']),
    city: readText(value['city']),
    state: readText(value['state']),
    postalCode: readText(value['postalCode']),
    gratuityPercent: typeof percent === 'number' && percent >= 0 && percent <= 100 ? percent : null,
  };
}
