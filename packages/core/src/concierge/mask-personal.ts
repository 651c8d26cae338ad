/** What of a tool's input or answer may stand in a trace: as in the audit log, people and their ways in are masked. Pure. */
import { masked } from '../kernel/index.ts';

/** By these names tools carry who somebody is, where they live, what they wrote, and links that open something. */
const PERSONAL: ReadonlySet<string> = new Set([
  'firstName',
  'lastName',
  'hostName',
  'typedName',
  'email',
  'phone',
  'street',
  'address',
  'requests',
  'dietaryNotes',
  'message',
]);
/** Whatever opens something: `manageUrl`, `signingUrl`, `token`, `clientSecret`. */
const OPENS = /(?:url|link|token|secret)$/i;

const MAIL = /\S+@\S+\.\S+/gu;
/** A link with a token in it opens what it leads to, wherever it stands. */
const LINK = /https?:\/\/[^\s"]*(?:token=|\/book\/|\/manage\/|\/pay\/)[^\s"]*/gu;
const DIGITS = /\+?\d[\d\s().-]{8,}\d/gu;
const DATE = /^\d{4}-\d{2}-\d{2}/u;
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/u;
const PHONE_DIGITS = 10;

const MOST_TEXT = 300;
const MOST_ITEMS = 8;
const MOST_DEPTH = 6;

function maskNumber(found: string): string {
  const isPhone = found.replaceAll(/\D/g, '').length >= PHONE_DIGITS && !DATE.test(found);
  return isPhone ? '•••' : found;
}

function maskText(text: string): string {
  if (INSTANT.test(text)) return text;
  const short = text.length > MOST_TEXT ? `${text.slice(0, MOST_TEXT)}…` : text;
  return short.replaceAll(LINK, '•••').replaceAll(MAIL, '•••').replaceAll(DIGITS, maskNumber);
}

function maskEntry([name, value]: readonly [string, unknown], depth: number): readonly [string, unknown] {
  if (!PERSONAL.has(name) && !OPENS.test(name)) return [name, maskValue(value, depth + 1)];
  return [name, value === null || value === undefined ? null : masked(name)];
}

function maskValue(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return maskText(value);
  if (typeof value !== 'object' || value === null) return value ?? null;
  if (depth >= MOST_DEPTH) return '…';
  if (!Array.isArray(value)) return Object.fromEntries(Object.entries(value).map((entry) => maskEntry(entry, depth)));
  const kept = value.slice(0, MOST_ITEMS).map((item: unknown) => maskValue(item, depth + 1));
  return value.length > MOST_ITEMS ? [...kept, `… ${value.length - MOST_ITEMS} more`] : kept;
}

/** Short enough to keep with every answer: long texts and lists are cut, addresses and numbers within words masked. */
export function maskPersonal(value: unknown): unknown {
  return maskValue(value, 0);
}
