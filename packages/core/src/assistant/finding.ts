/** What an answer shows below its words: a figure with its list, or a thing with its page. Pure. */
import type { AssistantAbout, AssistantAnswer, AssistantLink, ListLink } from '@myhibachi/contracts';
import { z } from 'zod';
import { sayDate, sayDay, sayTime } from '../dialogue/index.ts';
import type { Period } from './read-period.ts';
import type { Topic } from './read-wish.ts';

export type Fact = AssistantAnswer['facts'][number] & { readonly topic: Topic | 'listed' };
export type Item = AssistantAnswer['items'][number];

export interface Findings {
  readonly facts: readonly Fact[];
  readonly items: readonly Item[];
  readonly about: AssistantAbout;
}

export const NOTHING: Findings = { facts: [], items: [], about: {} };
export const BookingBrief = z.object({
  id: z.string(),
  code: z.string(),
  hostName: z.string(),
  date: z.string(),
  start: z.string(),
  status: z.string(),
});
export function page(to: AssistantLink['to'], id: string): AssistantLink {
  return { to, id, search: {} };
}

export function list({ to, search }: ListLink): AssistantLink {
  return { to, id: null, search };
}

export function sayDays({ from, to }: Period): string {
  return from === to ? `On ${sayDate(from, 'en')}` : `From ${sayDate(from, 'en')} to ${sayDate(to, 'en')}`;
}

export function channelWords(channel: string): string {
  return { web_chat: 'web chat', sms: 'text', email: 'e-mail' }[channel] ?? channel.replaceAll('_', ' ');
}

export function statusWords(status: string): string {
  return status.replaceAll('_', ' ');
}

export const fact = (
  topic: Fact['topic'],
  label: string,
  value: number | string,
  link: AssistantLink | null,
): Fact => ({
  topic,
  label,
  value: typeof value === 'number' ? value.toLocaleString('en-US') : value,
  link,
});

export function bookingItem({ id, code, hostName, date, start, status }: z.output<typeof BookingBrief>): Item {
  const when = `${sayDay(date, 'en')} at ${sayTime(start, 'en')}`;
  return { title: hostName, detail: `${code}, ${when}, ${statusWords(status)}`, link: page('booking', id) };
}
