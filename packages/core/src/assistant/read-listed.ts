/** Questions for bookings of a kind, which are listed with their hosts: who owes, whose deposit is due, who did not show up. Pure. */
import { readPeriod, thisMonth, type Period } from './read-period.ts';

export type ListedStatus = 'confirmed' | 'in_progress' | 'completed' | 'no_show' | 'cancellation_requested';

/** Without a period, whenever. */
export interface ListedWish {
  readonly kind: 'listed';
  readonly of: 'owing' | 'overdue' | 'deposits' | 'late_deposits' | ListedStatus;
  readonly period: Period | null;
}

const OWES =
  /\bow(?:e|es|ing)\b|\bunpaid\b|\boutstanding\b|\boverdue\b|\b(?:not|n['’]t|still to|yet to) (?:paid|pay)\b/;
const WHO =
  /^\W*(?:who\b|(?:which|list|show|name)\b.*\b(?:customers?|hosts?|bookings?|part(?:y|ies)|guests?|clients?|people)\b)/;
const WE_OWE = /\bwe (?:still )?owe\b|\bwhom? do we\b|\bowed? to\b/;
const STATUSES: readonly (readonly [ListedStatus, RegExp])[] = [
  ['no_show', /\bno[- ]?shows?\b|\b(?:did(?:n['’]t| not)|never) (?:show|turn)(?:ed)? up\b/],
  ['confirmed', /\bconfirmed\b/],
  ['completed', /\bcompleted\b/],
  ['in_progress', /\bin progress\b|\bunder way\b/],
];
export const OF_STATUS = new RegExp(STATUSES.map(([, { source }]) => source).join('|'));
const PARTY = /\b(?:part(?:y|ies)|events?|bookings?)\b/;

/** What of these is asked, by the text in small letters; null where it is something else. */
export function readListed(text: string, today: Temporal.PlainDate): ListedWish | null {
  const period = readPeriod(text, today);
  if (/\bdeposits?\b/.test(text) && /\b(?:overdue|late)\b/.test(text))
    return { kind: 'listed', of: 'late_deposits', period: null };
  if (/\bdeposits?\b/.test(text))
    return period !== null || /^\W*(?:who|which|list|show|name)\b/.test(text)
      ? { kind: 'listed', of: 'deposits', period }
      : null;
  if (WHO.test(text) && OWES.test(text) && !WE_OWE.test(text))
    return { kind: 'listed', of: /\boverdue\b/.test(text) ? 'overdue' : 'owing', period };
  return readStatus(text, period, today);
}

function readStatus(text: string, period: Period | null, today: Temporal.PlainDate): ListedWish | null {
  const [status] = STATUSES.find(([, pattern]) => pattern.test(text)) ?? [];
  if (status === undefined) return null;
  if (status === 'no_show') return { kind: 'listed', of: status, period: period ?? thisMonth(today) };
  return PARTY.test(text) ? { kind: 'listed', of: status, period } : null;
}
