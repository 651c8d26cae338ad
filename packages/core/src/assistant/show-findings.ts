/** What was looked up for an answer, as the console shows it below the words: figures with their lists, things with their pages. Pure. */
import {
  Dashboard,
  InboxCounts,
  PeriodFigures,
  SearchFindings,
  type AssistantAbout,
  type AssistantAnswer,
  type AssistantLink,
  type ListLink,
} from '@myhibachi/contracts';
import { z } from 'zod';
import type { ToolUse } from '../concierge/index.ts';
import { sayDay, sayList, sayMoney, sayTime } from '../dialogue/index.ts';
import { countOf } from '../kernel/index.ts';
import type { Topic } from './read-wish.ts';

type Fact = AssistantAnswer['facts'][number] & { readonly topic: Topic };
type Item = AssistantAnswer['items'][number];

export interface Findings {
  readonly facts: readonly Fact[];
  readonly items: readonly Item[];
  readonly about: AssistantAbout;
}

const NOTHING: Findings = { facts: [], items: [], about: {} };
const BookingBrief = z.object({
  id: z.string(),
  code: z.string(),
  hostName: z.string(),
  date: z.string(),
  start: z.string(),
  status: z.string(),
});
const Brief = BookingBrief.extend({ money: z.object({ totalCents: z.int(), dueCents: z.int() }).nullable() });
const Talk = z.object({
  id: z.string(),
  name: z.string().nullable(),
  channel: z.string(),
  status: z.string(),
  bookings: z.array(z.object({ id: z.string(), code: z.string(), date: z.string(), status: z.string() })).default([]),
});
const Talks = z.object({ conversations: z.array(Talk) });

function page(to: AssistantLink['to'], id: string): AssistantLink {
  return { to, id, search: {} };
}

function list({ to, search }: ListLink): AssistantLink {
  return { to, id: null, search };
}

function inbox(view: string): AssistantLink {
  return { to: 'inbox', id: null, search: { view } };
}

export function channelWords(channel: string): string {
  return { web_chat: 'web chat', sms: 'text', email: 'e-mail' }[channel] ?? channel.replaceAll('_', ' ');
}

export function statusWords(status: string): string {
  return status.replaceAll('_', ' ');
}

const fact = (topic: Topic, label: string, value: number | string, link: AssistantLink | null): Fact => ({
  topic,
  label,
  value: typeof value === 'number' ? value.toLocaleString('en-US') : value,
  link,
});

function ofPeriod(output: unknown): Findings {
  const { made, events, guests, cancelled, leads, unassigned } = PeriodFigures.parse(output);
  const revenue =
    events.revenueCents === null ? [] : [fact('revenue', 'Revenue', sayMoney(events.revenueCents), list(events.link))];
  const facts = [
    fact('made', 'Bookings made', made.count, list(made.link)),
    fact('events', 'Events', events.count, list(events.link)),
    fact('guests', 'Guests', guests, list(events.link)),
    ...revenue,
    fact('cancelled', 'Cancelled', cancelled.count, list(cancelled.link)),
    ...(leads === null ? [] : [fact('leads', 'Leads', leads.count, null)]),
    fact('unassigned', 'Without a chef', unassigned.count, list(unassigned.link)),
  ];
  return { ...NOTHING, facts };
}

function ofDashboard(output: unknown): Findings {
  const { today, due, holds, deposits, unassigned, decisions } = Dashboard.parse(output);
  const money = (topic: Topic, label: string, { count, amountCents, link }: NonNullable<typeof due>['overdue']) =>
    fact(topic, label, `${count} (${sayMoney(amountCents)})`, list(link));
  const facts = [
    fact('events', 'Events today', today.events, list(today.link)),
    ...(holds === null ? [] : [fact('holds', 'Holds that expire within two hours', holds.count, list(holds.link))]),
    fact('deposits', 'Waiting for their deposit', deposits.count, list(deposits.link)),
    ...(due === null
      ? []
      : [
          money('overdue', 'Overdue', due.overdue),
          money('overdue', 'Due in the next seven days', due.next7Days),
          money('owed', 'Owed to hosts', due.credits),
        ]),
    fact('unassigned', 'Without a chef, next seven days', unassigned.count, list(unassigned.link)),
    ...decisions.map(({ kind, count, link }) =>
      fact('decisions', `To decide: ${statusWords(kind)}`, count, list(link)),
    ),
  ];
  return { ...NOTHING, facts };
}

function ofInbox(output: unknown): Findings {
  const { waiting, late, unread, mine, open } = InboxCounts.parse(output);
  const facts = [
    fact('inbox', 'Hosts who wait for a person', waiting, inbox('waiting')),
    fact('inbox', 'Of these, late', late, inbox('waiting')),
    fact('inbox', 'Unread', unread, inbox('unread')),
    fact('inbox', 'Yours', mine, inbox('me')),
    fact('inbox', 'Open, with the concierge’s', open, { to: 'inbox', id: null, search: {} }),
  ];
  return { ...NOTHING, facts };
}

function bookingItem({ id, code, hostName, date, start, status }: z.output<typeof BookingBrief>): Item {
  const when = `${sayDay(date, 'en')} at ${sayTime(start, 'en')}`;
  return { title: hostName, detail: `${code}, ${when}, ${statusWords(status)}`, link: page('booking', id) };
}

function talkItem({ id, name, channel, status }: z.output<typeof Talk>): Item {
  const detail = `Conversation by ${channelWords(channel)}, ${statusWords(status)}`;
  return { title: name ?? 'A visitor', detail, link: page('conversation', id) };
}

function ofSearch(output: unknown): Findings {
  const { bookings, customers, stations } = SearchFindings.parse(output);
  const [only] = bookings;
  const [one] = customers;
  return {
    facts: [],
    items: [
      ...bookings.map(bookingItem),
      ...customers.map(({ id, name, bookings: count }) => ({
        title: name,
        detail: `Customer, ${countOf(count, 'booking')}`,
        link: page('customer', id),
      })),
      ...stations.map(({ id, name, city }) => ({
        title: name,
        detail: `Station in ${city}`,
        link: page('station', id),
      })),
    ],
    about: {
      ...(only !== undefined && bookings.length === 1 ? { booking: only.id } : {}),
      ...(one !== undefined && customers.length === 1 ? { customer: one.id } : {}),
    },
  };
}

function ofBooking(output: unknown): Findings {
  const { money, ...brief } = Brief.parse(output);
  const link = page('booking', brief.id);
  const facts =
    money === null
      ? []
      : [
          fact('revenue', 'Total', sayMoney(money.totalCents), link),
          fact('overdue', 'Still to pay', sayMoney(money.dueCents), link),
        ];
  return { facts, items: [bookingItem(brief)], about: { booking: brief.id } };
}

function ofTalk(output: unknown): Findings {
  const talk = Talk.parse(output);
  const parties = talk.bookings.map(({ id, code, date, status }) => ({
    title: code,
    detail: `${sayDay(date, 'en')}, ${statusWords(status)}`,
    link: page('booking', id),
  }));
  return { facts: [], items: [talkItem(talk), ...parties], about: { conversation: talk.id } };
}

function ofTalks(output: unknown): Findings {
  const { conversations } = Talks.parse(output);
  const [only] = conversations;
  const about = only !== undefined && conversations.length === 1 ? { conversation: only.id } : {};
  return { facts: [], items: conversations.map(talkItem), about };
}

const Parties = z.object({
  parties: z.array(BookingBrief.extend({ chefs: z.array(z.string()), chefsNeeded: z.int() })),
});
const Off = z.object({
  items: z.array(
    z.object({
      chefName: z.string(),
      firstDate: z.string(),
      lastDate: z.string(),
      status: z.enum(['approved', 'pending']),
    }),
  ),
});

function chefsOf({ chefs, chefsNeeded }: z.output<typeof Parties>['parties'][number]): string {
  const lacking = chefsNeeded - chefs.length;
  const who = chefs.length === 0 ? 'no chef yet' : sayList(chefs, 'en');
  return lacking > 0 && chefs.length > 0 ? `${who}, ${countOf(lacking, 'chef')} missing` : who;
}

function ofParties(output: unknown): Findings {
  const items = Parties.parse(output).parties.map((party) => {
    const { title, detail, link } = bookingItem(party);
    return { title, detail: `${detail}: ${chefsOf(party)}`, link };
  });
  return { ...NOTHING, items };
}

function ofTimeOff(output: unknown): Findings {
  const items = Off.parse(output).items.map(({ chefName, firstDate, lastDate, status }) => {
    const days =
      firstDate === lastDate ? sayDay(firstDate, 'en') : `${sayDay(firstDate, 'en')} to ${sayDay(lastDate, 'en')}`;
    const detail = status === 'approved' ? `Off ${days}` : `Asks to be off ${days}`;
    return { title: chefName, detail, link: list({ to: 'time-off', search: {} }) };
  });
  return { ...NOTHING, items };
}

const Due = z.object({
  due: z.object({ count: z.int(), amountCents: z.int(), link: z.custom<ListLink>() }).nullable(),
});

function ofDue(output: unknown): Findings {
  const { due } = Due.parse(output);
  if (due === null) return NOTHING;
  return {
    ...NOTHING,
    facts: [fact('overdue', 'Still to pay in all', `${due.count} (${sayMoney(due.amountCents)})`, list(due.link))],
  };
}

const SHOWN: Readonly<Record<string, (output: unknown) => Findings>> = {
  count_period: ofPeriod,
  get_dashboard: ofDashboard,
  count_conversations: ofInbox,
  list_parties: ofParties,
  list_time_off: ofTimeOff,
  find_anything: ofSearch,
  open_booking: ofBooking,
  read_conversation: ofTalk,
  find_conversations: ofTalks,
  search_talks: ofTalks,
  sum_due: ofDue,
};

function once<T extends { readonly link: AssistantLink | null }>(all: readonly T[], nameOf: (one: T) => string): T[] {
  const byName = new Map(all.map((one) => [`${nameOf(one)} ${JSON.stringify(one.link)}`, one] as const));
  return [...byName.values()];
}

/** Of every use that was answered, what it found; each thing once, the last about wins. */
export function showFindings(uses: readonly Pick<ToolUse, 'tool' | 'answer'>[]): Findings {
  const found = uses.flatMap(({ tool, answer }) =>
    answer.ok && 'output' in answer ? [(SHOWN[tool] ?? (() => NOTHING))(answer.output)] : [],
  );
  return {
    facts: once(
      found.flatMap(({ facts }) => facts),
      ({ label }) => label,
    ),
    items: once(
      found.flatMap(({ items }) => items),
      ({ title, detail }) => `${title} ${detail}`,
    ),
    about: Object.assign({}, ...found.map(({ about }) => about)) as AssistantAbout,
  };
}

/** What may be asked, for whoever does not know. */
export function sayHelp(names: readonly string[]): string {
  const offers: readonly (readonly [string, string])[] = [
    ['find_anything', 'find a booking, a customer or a station'],
    ['find_conversations', 'find a conversation, also by what it is about'],
    ['open_booking', 'sum up a booking, a day, and say what a host has paid'],
    ['read_conversation', 'sum up a conversation'],
    ['count_period', 'count bookings, events and what they bring in over any days'],
    ['count_talks', 'count who wrote by which channel, and who was handed over to people and why'],
    ['list_parties', 'say who cooks when, and which parties are next or biggest'],
    ['search_knowledge', 'say what our articles and policies say'],
    ['list_time_off', 'say who is off'],
    ['get_dashboard', 'say what waits: holds, deposits, events without a chef'],
    ['draft_reply', 'draft a reply for a host'],
    ['assign_conversation', 'assign or label a conversation, once you confirm'],
  ];
  const can = offers.filter(([name]) => names.includes(name)).map(([, words]) => words);
  return `I can ${sayList(can, 'en')}. Ask in your own words, for example “How many events next week?” or a booking’s code.`;
}
