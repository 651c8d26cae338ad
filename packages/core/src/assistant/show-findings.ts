/** What was looked up for an answer, as the console shows it below the words: figures with their lists, things with their pages. Pure. */
import {
  Dashboard,
  InboxCounts,
  PeriodFigures,
  SearchFindings,
  type AssistantAbout,
  type AssistantLink,
  type ListLink,
} from '@myhibachi/contracts';
import { z } from 'zod';
import type { ToolUse } from '../concierge/index.ts';
import { sayDay, sayMoney } from '../dialogue/index.ts';
import { countOf } from '../kernel/index.ts';
import {
  BookingBrief,
  NOTHING,
  bookingItem,
  channelWords,
  fact,
  list,
  page,
  statusWords,
  type Fact,
  type Findings,
  type Item,
} from './finding.ts';
import type { Topic } from './read-wish.ts';
import { ofListed, ofParties, ofTimeOff } from './show-lists.ts';

/** Refunds wait for a decision among others, and are asked for by themselves. */
export function isAsked({ topic }: Pick<Fact, 'topic'>, topics: readonly Topic[]): boolean {
  return topics.some((one) => one === topic || (one === 'decisions' && topic === 'refunds'));
}

const Brief = BookingBrief.extend({ money: z.object({ totalCents: z.int(), dueCents: z.int() }).nullable() });
const Talk = z.object({
  id: z.string(),
  name: z.string().nullable(),
  channel: z.string(),
  status: z.string(),
  bookings: z.array(z.object({ id: z.string(), code: z.string(), date: z.string(), status: z.string() })).default([]),
});
const Talks = z.object({ conversations: z.array(Talk) });

function inbox(view: string): AssistantLink {
  return { to: 'inbox', id: null, search: { view } };
}

const Counted = PeriodFigures.extend({
  average: z.object({ guests: z.number(), revenueCents: z.int().nullable() }).nullable(),
});

function ofPeriod(output: unknown): Findings {
  const counted = Counted.parse(output);
  const { made, events, guests, cancelled, leads, unassigned } = counted;
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
    ...averages(counted),
  ];
  return { ...NOTHING, facts };
}

function averages({ average, events }: z.output<typeof Counted>): Fact[] {
  if (average === null) return [];
  const { guests, revenueCents } = average;
  const size = fact('average', 'Guests per event, on average', guests, list(events.link));
  if (revenueCents === null) return [size];
  return [size, fact('average', 'Revenue per event, on average', sayMoney(revenueCents), list(events.link))];
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
      fact(kind === 'refund' ? 'refunds' : 'decisions', `To decide: ${statusWords(kind)}`, count, list(link)),
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

const Due = z.object({
  due: z.object({ count: z.int(), amountCents: z.int(), link: z.custom<ListLink>() }).nullable(),
});

function days({ from, to }: ListLink['search']): string {
  if (to === undefined) return 'Still to pay in all';
  if (from === undefined) return 'Still to pay, overdue';
  return `Still to pay for parties from ${sayDay(from, 'en')} to ${sayDay(to, 'en')}`;
}

function ofDue(output: unknown): Findings {
  const { due } = Due.parse(output);
  if (due === null) return NOTHING;
  return {
    ...NOTHING,
    facts: [fact('overdue', days(due.link.search), `${due.count} (${sayMoney(due.amountCents)})`, list(due.link))],
  };
}

const SHOWN: Readonly<Record<string, (output: unknown) => Findings>> = {
  count_period: ofPeriod,
  get_dashboard: ofDashboard,
  count_conversations: ofInbox,
  list_parties: ofParties,
  list_time_off: ofTimeOff,
  list_bookings: ofListed,
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
