/** What the new booking sends: first to be priced and judged, then to be booked as it was read out. */
import { getAvailability, previewDeskBooking } from '@myhibachi/api-client/calls';
import type { DeskPreview } from '@myhibachi/api-client/shapes';
import { queryOptions } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { isWholeDate } from '../../format/whole-date.ts';
import { countProblem, itemsOf, partyOf, venueOf, type BookingDraft } from './booking-draft.ts';

export interface NewBooking extends BookingDraft {
  readonly date: string;
  readonly start: string;
  readonly source: 'phone' | 'staff';
  readonly smsConsent: boolean;
  readonly language: 'en' | 'es';
  readonly shortNotice: string;
}

export type Preview = DeskPreview;

/** What a price needs and is not there yet, by the field it belongs to: where, when and how many. */
export function missingForPrice(wish: NewBooking): Readonly<Record<string, string>> {
  const { adults, children } = partyOf(wish);
  const counts = [wish.adults, wish.children, wish.toddlers].every((typed) => countProblem(typed) === undefined);
  const needs: readonly (readonly [field: string, there: boolean, words: string])[] = [
    // A number that is none says so by itself.
    ['party.adults', counts && adults + children > 0, 'Please say how many come.'],
    ['venue.street', wish.street.trim() !== '', 'Please write the street.'],
    ['venue.city', wish.city.trim() !== '', 'Please write the city.'],
    ['venue.state', wish.state.trim().length === 2, 'Two letters, such as CA.'],
    ['venue.postalCode', /^\d{5}/.test(wish.postalCode.trim()), 'Please write the ZIP code, five digits.'],
    ['date', isWholeDate(wish.date), 'Please choose a day.'],
    ['start', wish.start !== '', 'Please choose a start.'],
  ];
  return Object.fromEntries(needs.flatMap(([field, there, words]) => (there ? [] : [[field, words]])));
}

/** Enough to price it and to look at the calendar. */
export function isPriceable(wish: NewBooking): boolean {
  return Object.keys(missingForPrice(wish)).length === 0;
}

export function pricedPart(wish: NewBooking) {
  return {
    party: partyOf(wish),
    upgrades: itemsOf(wish.upgrades),
    addOns: itemsOf(wish.addOns),
    venue: venueOf(wish),
    date: wish.date,
    start: wish.start,
    ...(wish.gratuityPercent.trim() === '' ? {} : { gratuityPercent: Number(wish.gratuityPercent) }),
  };
}

/** Read again when a booking anywhere changes: the seat may be gone by then. */
export function previewQuery(wish: NewBooking) {
  const body = pricedPart(wish);
  return queryOptions({
    queryKey: ['booking', 'preview', body],
    queryFn: () => ask(previewDeskBooking({ client: api, body, headers: onceOnly() })),
    enabled: isPriceable(wish),
    placeholderData: (before: Preview | undefined) => before,
  });
}

export function dayQuery(date: string, postalCode: string) {
  return queryOptions({
    queryKey: ['booking', 'day', date, postalCode],
    queryFn: () => ask(getAvailability({ client: api, query: { from: date, to: date, postalCode } })),
    enabled: isWholeDate(date) && /^\d{5}/.test(postalCode.trim()),
    meta: { shows: ['hold', 'closure'] },
  });
}

/** The value as it was a moment ago, so that the server is not asked at every key. */
export function useSettled<T>(value: T, ms = 350): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return settled;
}
