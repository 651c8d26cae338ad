/** Compares what must be with what is. Never looks at words, except for the amounts they state. */
import { SECURED_AS } from './channels.ts';
import type { Expectation } from './dialogue-file.ts';
import type { State } from './read-state.ts';
import { dayOf, type Stage } from './stage.ts';
import { amountsIn } from './truth.ts';

export interface Reply {
  readonly text: string;
  /** Articles and tools it rests on. */
  readonly sources: readonly string[];
}

interface Case {
  readonly expected: Expectation;
  readonly state: State;
  readonly replies: readonly Reply[];
  readonly stage: Stage;
}

function differs(what: string, expected: unknown, found: unknown): string[] {
  const [one, other] = [JSON.stringify(expected), JSON.stringify(found)];
  return one === other ? [] : [`${what} should be ${one} and is ${other}`];
}

function sorted(portions: Readonly<Record<string, number>>): [string, number][] {
  return Object.entries(portions).toSorted(([one], [other]) => one.localeCompare(other));
}

function judgeQuote({ expected, state }: Case): string[] {
  const last = state.quotes.findLast(({ outcome }) => outcome === 'priced');
  const { quote, party, menu } = expected;
  const portions = Object.fromEntries(
    [...(last?.upgrades ?? []), ...(last?.add_ons ?? [])].map(({ item, quantity }) => [item, quantity]),
  );
  return [
    ...(quote === undefined ? [] : differs('quote', quote, last?.total_cents ?? 'none')),
    ...(party === undefined ? [] : differs('party', party, last && [last.adults, last.children, last.toddlers])),
    ...(menu === undefined ? [] : differs('menu', sorted(menu), sorted(portions))),
  ];
}

function judgeHold({ expected, state, stage }: Case): string[] {
  const { hold, holdTotal } = expected;
  const found = state.holds.map(({ event_date: date, start_time: start }) => ({ date, start }));
  const total =
    holdTotal === undefined
      ? []
      : differs(
          'total held',
          [holdTotal],
          state.holds.map((h) => h.total_cents),
        );
  if (hold === undefined) return total;
  if (hold === 'none') return differs('holds', [], found);
  if (hold === 'any') return total;
  if (hold === 'some') return [...(found.length === 0 ? ['nothing is held'] : []), ...total];
  const { date, start, street } = hold;
  return [
    ...differs('holds', [{ date: dayOf(stage, date), start }], found),
    ...(street === undefined ? [] : differs('street', street, state.holds[0]?.street)),
    ...total,
  ];
}

/** On channels where a yes makes no hold, what it makes instead. */
function judgeSecured({ expected, state, stage }: Case): string[] {
  const { secured } = expected;
  if (secured === undefined) return [];
  const statuses: readonly string[] = SECURED_AS.sms;
  const rows = [...state.holds, ...state.bookings].filter(({ status }) => statuses.includes(status));
  const found = rows.map(({ event_date: date, start_time: start }) => ({ date, start }));
  return differs('secured', [{ date: dayOf(stage, secured.date), start: secured.start }], found);
}

function judgeBooking({ expected, state, stage }: Case): string[] {
  const { booking } = expected;
  const { mine } = state;
  if (booking === undefined) return [];
  if (mine === null) return ['there is no booking'];
  const { status, date, start, party, total } = booking;
  return [
    ...(status === undefined ? [] : differs('status', status, mine.status)),
    ...(date === undefined ? [] : differs('date', dayOf(stage, date), mine.event_date)),
    ...(start === undefined ? [] : differs('start', start, mine.start_time)),
    ...(party === undefined ? [] : differs('guests', party, [mine.adults, mine.children, mine.toddlers])),
    ...(total === undefined ? [] : differs('bill', total, mine.total_cents)),
  ];
}

function judgeTalk({ expected, state }: Case): string[] {
  const { handOff, asked, gap, language } = expected;
  const { talk } = state;
  const reason = talk.reasons[0] ?? 'none';
  return [
    ...(handOff === undefined || handOff === 'any' || [handOff].flat().includes(reason)
      ? []
      : differs('hand-off', handOff, reason)),
    ...(asked === undefined ? [] : differs('asked', asked, talk.waiting ?? 'none')),
    ...(gap === undefined ? [] : differs('question noted', gap, talk.gaps > 0)),
    ...(language === undefined ? [] : differs('language', language, talk.language)),
  ];
}

/** What a correction names: a tool on the way, and the day and hour the talk has come to. */
function judgeWay({ expected, state, stage }: Case): string[] {
  const { tool, moment } = expected;
  const { date, start } = moment ?? {};
  return [
    ...(tool === undefined || state.tools.has(tool) ? [] : [`does not use ${tool}`]),
    ...(date === undefined ? [] : differs('day', dayOf(stage, date), state.moment.date)),
    ...(start === undefined ? [] : differs('hour', start, state.moment.start)),
  ];
}

function judgeReplies({ expected, replies }: Case): string[] {
  const { cites, citesAll, figures, figuresNot } = expected;
  const last = replies.at(-1) ?? { text: '', sources: [] };
  const stated = new Set(amountsIn(last.text));
  const everStated = new Set(replies.flatMap(({ text }) => amountsIn(text)));
  const missing = (citesAll ?? []).filter((ref) => !last.sources.includes(ref));
  const unstated = (figures ?? []).filter((cents) => !stated.has(cents));
  const forbidden = (figuresNot ?? []).filter((cents) => everStated.has(cents));
  return [
    ...(cites === undefined || cites.some((ref) => last.sources.includes(ref))
      ? []
      : [`rests on ${last.sources.join(' ') || 'nothing'} instead of ${cites.join(' or ')}`]),
    ...missing.map((ref) => `does not rest on ${ref}`),
    ...unstated.map((cents) => `does not state ${cents} cents`),
    ...forbidden.map((cents) => `states ${cents} cents`),
  ];
}

const JUDGES = [judgeQuote, judgeHold, judgeSecured, judgeBooking, judgeTalk, judgeWay, judgeReplies] as const;

export function judge(expected: Expectation, state: State, replies: readonly Reply[], stage: Stage): string[] {
  return JUDGES.flatMap((one) => one({ expected, state, replies, stage }));
}
