/** A booking or a conversation in a few sentences, from what the tools answered. Pure. */
import { z } from 'zod';
import { sayDate, sayGuests, sayList, sayMoney, sayTime } from '../dialogue/index.ts';
import { channelWords, statusWords } from './finding.ts';

const Booking = z.object({
  code: z.string(),
  status: z.string(),
  hostName: z.string(),
  date: z.string(),
  start: z.string(),
  station: z.object({ name: z.string() }),
  party: z.object({ adults: z.int(), children: z.int(), toddlers: z.int() }),
  city: z.string(),
  chefs: z.array(z.string()),
  agreementSigned: z.boolean(),
  allergens: z.array(z.string()),
  requests: z.string().nullable(),
  dietaryNotes: z.string().nullable(),
  money: z.object({ totalCents: z.int(), dueCents: z.int() }).nullable(),
  waiting: z.array(z.string()),
});
const Talk = z.object({
  name: z.string().nullable(),
  channel: z.string(),
  status: z.string(),
  owner: z.string(),
  ownerName: z.string().nullable(),
  labels: z.array(z.string()),
  wanted: z.object({ reason: z.string(), summary: z.string() }).nullable(),
  messages: z.array(z.object({ author: z.string(), kind: z.string(), text: z.string() })),
});

const MOST_QUOTED = 200;
/** The last words of the host say what they want now. */
const MOST_WORDS = 3;

function quoted(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return `“${line.length > MOST_QUOTED ? `${line.slice(0, MOST_QUOTED)}…` : line}”`;
}

function sayMoneyOf({ totalCents, dueCents }: { readonly totalCents: number; readonly dueCents: number }): string {
  const total = `The total is ${sayMoney(totalCents)}`;
  return dueCents > 0 ? `${total}, of which ${sayMoney(dueCents)} is still to pay.` : `${total}, all paid.`;
}

/** When, where, for whom, who cooks, what is due and what waits. */
export function sayBooking(output: unknown): string {
  const booking = Booking.parse(output);
  const { code, hostName, date, start, station, party, city, chefs, money, allergens, waiting } = booking;
  const { requests, dietaryNotes } = booking;
  return [
    `${code}, ${hostName}: ${sayDate(date, 'en')} at ${sayTime(start, 'en')} in ${city} (${station.name}), ${sayGuests(party, 'en')}. It is ${statusWords(booking.status)}.`,
    chefs.length === 0
      ? 'No chef is assigned yet.'
      : `${sayList(chefs, 'en')} ${chefs.length === 1 ? 'cooks' : 'cook'}.`,
    booking.agreementSigned ? '' : 'The agreement is not signed yet.',
    money === null ? '' : sayMoneyOf(money),
    allergens.length === 0 ? '' : `Allergens: ${sayList(allergens, 'en')}.`,
    dietaryNotes === null ? '' : `Diet: ${quoted(dietaryNotes)}`,
    requests === null ? '' : `They ask: ${quoted(requests)}`,
    waiting.length === 0 ? '' : `Waiting for a decision: ${sayList(waiting.map(statusWords), 'en')}.`,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function ownerWords(owner: string, name: string | null): string {
  if (owner === 'concierge') return 'the concierge answers';
  return owner === 'staff' && name !== null ? `${name} answers` : 'nobody has taken it yet';
}

/** Who it is with, whose turn it is, what the host said last and what we answered. */
export function sayTalk(output: unknown): string {
  const { name, channel, status, owner, ownerName, labels, wanted, messages } = Talk.parse(output);
  const said = messages.filter(({ kind }) => kind === 'message');
  const hosts = said.filter(({ author }) => author === 'host').slice(-MOST_WORDS);
  const ours = said.findLast(({ author }) => author !== 'host');
  return [
    `${name ?? 'A visitor'}, by ${channelWords(channel)}: ${status}, ${ownerWords(owner, ownerName)}.`,
    wanted === null ? '' : `A person is wanted (${statusWords(wanted.reason)}): ${wanted.summary}`,
    labels.length === 0 ? '' : `Labels: ${sayList(labels, 'en')}.`,
    ...hosts.map(({ text }) => `They wrote: ${quoted(text)}`),
    ours === undefined ? 'Nobody has answered yet.' : `We last answered: ${quoted(ours.text)}`,
  ]
    .filter((line) => line !== '')
    .join('\n');
}
