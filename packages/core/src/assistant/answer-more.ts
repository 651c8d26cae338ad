/** Answers that put together what several tools say, or say what none of them counts. */
import { z } from 'zod';
import { sayDate, sayList, sayMoney, sayTime } from '../dialogue/index.ts';
import { countOf } from '../kernel/index.ts';
import { NOT_YOURS, bookingMeant, sayRefusal, type Desk } from './desk.ts';
import type { MoreWish } from './read-more.ts';
import type { Meant } from './read-names.ts';
import type { Period } from './read-period.ts';
import { channelWords, sayDays, statusWords } from './finding.ts';
import { sayHelp } from './say-help.ts';

const Party = z.object({
  id: z.string(),
  code: z.string(),
  status: z.string(),
  hostName: z.string(),
  date: z.string(),
  start: z.string(),
  city: z.string(),
  guests: z.int(),
});
const Parties = z.object({ count: z.int(), more: z.boolean(), parties: z.array(Party) });
const Talks = z.object({
  arrived: z.array(z.object({ channel: z.string(), count: z.int() })),
  handedOver: z.array(z.object({ reason: z.string(), count: z.int() })),
});
const About = z.object({ count: z.int() });
const Paid = z.object({
  code: z.string(),
  hostName: z.string(),
  money: z.object({ totalCents: z.int(), paidCents: z.int(), dueCents: z.int() }).nullable(),
});
const Known = z.object({ answered: z.boolean(), items: z.array(z.object({ title: z.string(), excerpt: z.string() })) });
const Waiting = z.object({ waiting: z.int(), late: z.int() });

const STANDS: ReadonlySet<string> = new Set([
  'deposit_pending',
  'confirmed',
  'in_progress',
  'cancellation_requested',
  'completed',
]);
type Told = Exclude<MoreWish, { kind: 'listed' | 'free' | 'allergies' }>;
type Listed = z.output<typeof Party>;

function sayParty({ code, hostName, date, start, city, guests }: Listed): string {
  return `${hostName} (${code}), ${sayDate(date, 'en')} at ${sayTime(start, 'en')} in ${city}, ${countOf(guests, 'guest')}`;
}

/** Those that take place, earliest first; or what to say instead. */
async function partiesOf(desk: Desk, period: Period): Promise<{ all: readonly Listed[]; more: boolean } | string> {
  const answer = await desk.call('list_parties', { ...period, ...desk.station });
  if (!answer.ok) return sayRefusal(answer);
  const { parties, more } = Parties.parse(answer.output);
  const all = parties
    .filter(({ status }) => STANDS.has(status))
    .toSorted((one, other) => `${one.date} ${one.start}`.localeCompare(`${other.date} ${other.start}`));
  return { all, more };
}

/** "What are our three biggest parties?" Only days the calendar shows in full are looked at. */
async function sayBiggest(desk: Desk, { most, period }: Extract<MoreWish, { kind: 'biggest' }>): Promise<string> {
  const found = await partiesOf(desk, period);
  if (typeof found === 'string') return found;
  const biggest = found.all.toSorted((one, other) => other.guests - one.guests).slice(0, most);
  if (biggest.length === 0) return `${sayDays(period)} there is no party.`;
  const rest = found.more ? ['There are days with more parties than I look through; the calendar shows all.'] : [];
  return [`${sayDays(period)}, by guests:`, ...biggest.map((party) => `${sayParty(party)}.`), ...rest].join('\n');
}

/** "When is the next party?" */
async function sayNext(desk: Desk, { period }: Extract<MoreWish, { kind: 'next' }>): Promise<string> {
  const found = await partiesOf(desk, period);
  if (typeof found === 'string') return found;
  const next = found.all.find(({ date, start }) => `${date} ${start}` >= desk.state.now);
  return next === undefined ? `${sayDays(period)} there is no party.` : `The next party: ${sayParty(next)}.`;
}

async function talksOf(desk: Desk, period: Period): Promise<z.output<typeof Talks> | string> {
  const answer = await desk.call('count_talks', { ...period, ...desk.station });
  return answer.ok ? Talks.parse(answer.output) : sayRefusal(answer);
}

/** "How many conversations came in today by SMS?" */
async function sayArrived(desk: Desk, { period, channel }: Extract<MoreWish, { kind: 'arrived' }>): Promise<string> {
  const talks = await talksOf(desk, period);
  if (typeof talks === 'string') return talks;
  const when = `${sayDays(period)} hosts wrote`;
  const parts = talks.arrived
    .filter((one) => channel === null || one.channel === channel)
    .map((one) => `in ${countOf(one.count, 'conversation')} by ${channelWords(one.channel)}`);
  const by = channel === null ? '' : ` by ${channelWords(channel)}`;
  return parts.length === 0 ? `${when} in no conversation${by}.` : `${when} ${sayList(parts, 'en')}.`;
}

/** "How many did the concierge hand over this week, and why?" */
async function sayHandedOver(desk: Desk, { period }: Extract<MoreWish, { kind: 'handed_over' }>): Promise<string> {
  const talks = await talksOf(desk, period);
  if (typeof talks === 'string') return talks;
  if (talks.handedOver.length === 0) return `${sayDays(period)} nobody was handed over to people.`;
  const why = talks.handedOver.map(({ reason, count }) => `${statusWords(reason)}: ${countOf(count, 'conversation')}`);
  return [`${sayDays(period)}, handed over to people:`, ...why.map((line) => `${line}.`)].join('\n');
}

/** "Find conversations about allergy": what was looked through is said, as older words are not among it. */
async function sayAbout(desk: Desk, { topic }: Extract<MoreWish, { kind: 'about' }>): Promise<string> {
  const answer = await desk.call('search_talks', { topic });
  if (!answer.ok) return sayRefusal(answer);
  const { count } = About.parse(answer.output);
  const where = 'I looked through the last words, labels and hand-over reasons of the latest conversations.';
  if (count === 0) return `I find none about “${topic}”. ${where}`;
  return `${countOf(count, 'conversation')} about “${topic}”. ${where}`;
}

/** "What did Demo Reunion pay so far?" */
async function sayPaid(desk: Desk, who: Meant): Promise<string> {
  const meant = await bookingMeant(desk, who);
  if (typeof meant === 'string') return meant;
  const answer = await desk.call('open_booking', meant);
  if (!answer.ok) return sayRefusal(answer);
  const { code, hostName, money } = Paid.parse(answer.output);
  if (money === null) return NOT_YOURS;
  const rest = money.dueCents > 0 ? `${sayMoney(money.dueCents)} is still to pay` : 'nothing is left to pay';
  return `${code}, ${hostName}: ${sayMoney(money.paidCents)} of ${sayMoney(money.totalCents)} is paid; ${rest}.`;
}

/** "Summarise today": its parties, who wrote, and who waits; each part as far as the role sees it. */
async function sayDay(desk: Desk, { period }: Extract<MoreWish, { kind: 'day' }>): Promise<string> {
  const found = await partiesOf(desk, period);
  if (typeof found === 'string') return found;
  await desk.call('count_period', { ...period, ...desk.station });
  const parties = found.all.length === 0 ? 'no party.' : `${countOf(found.all.length, 'party', 'parties')}:`;
  const talks = await talksOf(desk, period);
  const arrived = typeof talks === 'string' ? 0 : talks.arrived.length;
  const wrote =
    typeof talks === 'string' || arrived === 0
      ? []
      : [
          `Hosts wrote ${sayList(
            talks.arrived.map((one) => `in ${countOf(one.count, 'conversation')} by ${channelWords(one.channel)}`),
            'en',
          )}.`,
        ];
  const inbox = await desk.call('count_conversations', desk.station);
  const waits = inbox.ok ? [`Now ${countOf(Waiting.parse(inbox.output).waiting, 'host')} waiting for a person.`] : [];
  return [
    `${sayDays(period)}, ${parties}`,
    ...found.all.map((party) => `${sayParty(party)}.`),
    ...wrote,
    ...waits,
  ].join('\n');
}

/** What our articles say; null where none fits well enough. */
export async function fromArticles(desk: Desk, question: string): Promise<string | null> {
  const answer = await desk.call('search_knowledge', { question });
  if (!answer.ok) return null;
  const { answered, items } = Known.parse(answer.output);
  const [first] = items;
  return !answered || first === undefined ? null : `Our article “${first.title}” says:\n${first.excerpt}`;
}

export function sayUnknown(desk: Desk): string {
  return `I do not know that. ${sayHelp(desk.toolbox.names)}`;
}

/** Those that several tools answer together; what is a list of its own is answered beside it. */
export async function answerMore(desk: Desk, wish: Told): Promise<string> {
  switch (wish.kind) {
    case 'biggest':
      return sayBiggest(desk, wish);
    case 'next':
      return sayNext(desk, wish);
    case 'arrived':
      return sayArrived(desk, wish);
    case 'handed_over':
      return sayHandedOver(desk, wish);
    case 'about':
      return sayAbout(desk, wish);
    case 'paid':
      return sayPaid(desk, wish);
    case 'day':
      return sayDay(desk, wish);
    case 'knowledge':
      return (await fromArticles(desk, wish.question)) ?? sayUnknown(desk);
  }
}
