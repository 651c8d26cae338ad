/** Roles, states and events in the words people use for them. What each may do only the server knows. */
import type { StaffMember } from '@myhibachi/api-client/shapes';
import { formatWord } from '../../format/format.ts';
import type { Tone } from '../../ui/surfaces.tsx';

export type Role = StaffMember['role'];
export type Status = StaffMember['status'];

export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  super_admin: 'Super admin',
  admin: 'Admin',
  support: 'Customer support',
  station_manager: 'Station manager',
  chef: 'Chef',
  finance: 'Finance',
};
const ROLES = Object.keys(ROLE_WORDS) as Role[];

export const STATUS_WORDS: Readonly<Record<Status, { readonly label: string; readonly tone: Tone }>> = {
  active: { label: 'Active', tone: 'good' },
  pending_approval: { label: 'Waits for approval', tone: 'warn' },
  suspended: { label: 'Suspended', tone: 'bad' },
};

/** Choices of a filter, the first of which filters nothing. */
export function anyOf(
  label: string,
  choices: readonly { readonly value: string; readonly label: string }[],
): { readonly value: string; readonly label: string }[] {
  return [{ value: '', label }, ...choices];
}

export const ROLE_CHOICES = ROLES.map((role) => ({ value: role, label: ROLE_WORDS[role] }));
export const STATUS_CHOICES = Object.entries(STATUS_WORDS).map(([value, { label }]) => ({ value, label }));

const WORRYING = /failed|locked|refused|reused|impossible|blocked|suspended/;

export function toneOfEvent(kind: string): Tone {
  if (WORRYING.test(kind) && !kind.includes('unblocked')) return 'bad';
  return /new_device|asked|removed|revoked|pending/.test(kind) ? 'warn' : 'plain';
}

export const EVENT_CHOICES = [
  'sign_in',
  'sign_in_failed',
  'locked_out',
  'second_factor_failed',
  'new_device',
  'impossible_travel',
  'permission_refused',
  'password_reset',
  'password_changed',
  'token_reused',
  'address_blocked',
].map((value) => ({ value, label: formatWord(value) }));

/** `Safari on a Mac` is what a person knows their browser by; the rest of its name says nothing to them. */
export function browserOf(userAgent: string | null): string {
  if (userAgent === null) return 'Unknown browser';
  const browsers: [RegExp, string][] = [
    [/Edg\//, 'Edge'],
    [/Firefox\//, 'Firefox'],
    [/Chrome\//, 'Chrome'],
    [/Safari\//, 'Safari'],
  ];
  const systems: [RegExp, string][] = [
    [/iPhone|iPad/, 'an iPhone or iPad'],
    [/Android/, 'Android'],
    [/Macintosh/, 'a Mac'],
    [/Windows/, 'Windows'],
    [/Linux/, 'Linux'],
  ];
  const nameIn = (table: [RegExp, string][]) => table.find(([pattern]) => pattern.test(userAgent))?.[1];
  const [browser, system] = [nameIn(browsers), nameIn(systems)];
  if (browser === undefined) return userAgent.slice(0, 60);
  return system === undefined ? browser : `${browser} on ${system}`;
}
