/** Figures of a period and of what waits now, each with the list it counts. */
import { z } from 'zod';
import type { ToolAnswer } from '../concierge/index.ts';
import { sayRefusal, type Desk } from './desk.ts';
import { sayDays, type Fact } from './finding.ts';
import type { Period } from './read-period.ts';
import type { Topic, Wish } from './read-wish.ts';
import { isAsked, showFindings } from './show-findings.ts';

type Counting = Extract<Wish, { kind: 'count' }>;
type Waiting = Extract<Wish, { kind: 'wait' }>;

const NOTHING_TO_DECIDE = 'Nothing waits for a decision of yours.';
const WITHHELD = 'That is not shown to your role.';
const NO_AVERAGE = 'there is no event, so there is no average.';
/** The calendar gives every party of so many days. */
const DAYS_IN_FULL = 14;

function inWords(facts: readonly Fact[], topics: readonly Topic[]): string {
  const asked = topics.length === 0 ? facts : facts.filter((fact) => isAsked(fact, topics));
  return asked.map(({ label, value }) => `${label}: ${value}`).join('; ');
}

function daysIn({ from, to }: Period): number {
  return Temporal.PlainDate.from(from).until(to).days + 1;
}

/** The parties behind a number of few days, and those without a chef, are named below it. */
async function nameParties(desk: Desk, { topics, period }: Counting): Promise<void> {
  const [topic] = topics;
  if (topics.length !== 1 || desk.inWords) return;
  if (topic === 'unassigned') await desk.call('list_bookings', { unassigned: 'yes', ...period, ...desk.station });
  if (topic === 'events' && daysIn(period) <= DAYS_IN_FULL)
    await desk.call('list_parties', { ...period, ...desk.station });
}

/** What of it their role may not see, and what no event makes an average of; otherwise empty. */
function notShown(topics: readonly Topic[], facts: readonly Fact[], output: unknown): string {
  const first = topics.find((topic) => !facts.some((fact) => fact.topic === topic));
  if (first === undefined) return '';
  if (first === 'average') return isMoneyShown(output) || topics.length === 1 ? NO_AVERAGE : '';
  return `${first} ${first === 'revenue' ? 'is' : 'are'} not shown to your role.`;
}

function isMoneyShown(output: unknown): boolean {
  const { events } = z.object({ events: z.object({ revenueCents: z.int().nullable() }) }).parse(output);
  return events.revenueCents !== null;
}

async function sayPeriod(desk: Desk, topics: readonly Topic[], period: Period, spelled: boolean): Promise<string> {
  const answer = await desk.call('count_period', { ...period, ...desk.station });
  if (!answer.ok) return sayRefusal(answer);
  const { facts } = showFindings([{ tool: 'count_period', answer }]);
  const said = spelled ? inWords(facts, topics) : '';
  const when = `${sayDays(period)}:`;
  return [when, said, notShown(topics, facts, answer.output)].filter((part) => part !== '').join(' ');
}

/** "What revenue in June?", and "compared with May?", where both are said. */
export async function count(desk: Desk, wish: Counting): Promise<string> {
  const { topics, period, against } = wish;
  if (against !== null) {
    const [one, other] = [await sayPeriod(desk, topics, period, true), await sayPeriod(desk, topics, against, true)];
    return `${one}\n${other}`;
  }
  await nameParties(desk, wish);
  return sayPeriod(desk, topics, period, desk.inWords);
}

/** Money that is due in some days is summed by itself: what else waits is as it is now. */
function toolsOf(desk: Desk, topics: readonly Topic[], period: Period | null): readonly (readonly [string, object])[] {
  const { station } = desk;
  if (period !== null && topics.every((topic) => topic === 'overdue')) return [['sum_due', { ...station, ...period }]];
  const tools: (readonly [string, object])[] = [];
  if (topics.includes('inbox')) tools.push(['count_conversations', station]);
  if (topics.some((topic) => topic !== 'inbox')) tools.push(['get_dashboard', station]);
  if (topics.includes('overdue') && period === null) tools.push(['sum_due', station]);
  return tools;
}

/** Of a question about all that waits each sees their part; what is asked for alone and not theirs is said to be so. */
export async function wait(desk: Desk, { topics, period }: Waiting): Promise<string> {
  const uses: { readonly tool: string; readonly answer: ToolAnswer }[] = [];
  for (const [tool, input] of toolsOf(desk, topics, period)) uses.push({ tool, answer: await desk.call(tool, input) });
  const refused = uses.flatMap(({ answer }) => (answer.ok ? [] : [answer]));
  const [first] = refused;
  if (first !== undefined && refused.length === uses.length) return sayRefusal(first);
  const facts = showFindings(uses).facts.filter((fact) => isAsked(fact, topics));
  if (facts.length > 0) return `As it is now:${desk.inWords ? ` ${inWords(facts, topics)}` : ''}`;
  return topics.every((topic) => topic === 'decisions' || topic === 'refunds') ? NOTHING_TO_DECIDE : WITHHELD;
}
