/** What the audit log says, in words: actions, the names of what changed, and the values before and after. */
import {
  OWN_ZONE,
  formatCents,
  formatCount,
  formatDate,
  formatInstant,
  formatTime,
  formatWord,
  guestsInWords,
} from '../../format/format.ts';

type Facts = Readonly<Record<string, unknown>>;

function isFacts(value: unknown): value is Facts {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What happens so often that a log says it in every other row. */
const PLAIN: Readonly<Record<string, string>> = {
  'booking.read': 'Booking: looked at',
  'customer.read': 'Customer: looked at',
  'message.settle': 'Message: outcome',
};

/** `booking.request_cancellation` → `Booking: request cancellation`. */
export function actionInWords(action: string): string {
  const plain = PLAIN[action];
  if (plain !== undefined) return plain;
  const [resource = '', verb = ''] = action.split('.');
  const words = formatWord(resource);
  return verb === '' ? words : `${words}: ${formatWord(verb).toLowerCase()}`;
}

/** `totalCents` → `Total`, `chefId` → `Chef`, `stationIds` → `Stations`. */
export function labelOfFact(name: string): string {
  const bare = name.replace(/(?<=.)Cents$/, '').replace(/(?<=.)Id(s?)$/, '$1');
  const words = formatWord(bare.replaceAll(/(?<=[a-z0-9])[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
  return words.replace(/^Ip\b/, 'IP');
}

function textInWords(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return formatDate(text);
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text)) return formatInstant(text, OWN_ZONE);
  return /^\d{2}:\d{2}$/.test(text) ? formatTime(text) : text;
}

function guestsOf({ adults, children, toddlers, ...rest }: Facts): string | null {
  if (typeof adults !== 'number' || typeof children !== 'number' || typeof toddlers !== 'number') return null;
  return Object.keys(rest).length === 0 ? guestsInWords({ adults, children, toddlers }) : null;
}

function numberInWords(name: string, value: number): string {
  return /cents$/i.test(name) ? formatCents(value) : formatCount(value);
}

function listInWords(name: string, values: readonly unknown[]): string {
  const words = values.map((one) => factInWords(name, one));
  return words.length === 0 ? 'none' : words.join(values.some(isFacts) ? '; ' : ', ');
}

function factsInWords(facts: Facts): string {
  const parts = Object.entries(facts).map(
    ([part, inner]) => `${labelOfFact(part).toLowerCase()} ${factInWords(part, inner)}`,
  );
  return guestsOf(facts) ?? parts.join(', ');
}

/** A value as people say it: money in dollars, guests, dates and times in words. Its name tells money from numbers. */
export function factInWords(name: string, value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return numberInWords(name, value);
  if (typeof value === 'string') return textInWords(value);
  if (Array.isArray(value)) return listInWords(name, value);
  return isFacts(value) ? factsInWords(value) : '—';
}
