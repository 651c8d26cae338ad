/** From a wish for a day and an hour to a start that is free (domain 3). */
import { Availability, SlotAlternative } from '@myhibachi/contracts';
import { z } from 'zod';
import { fold } from '../understanding/index.ts';
import type { Start, Wanted } from './dialogue-state.ts';
import { sayDay, sayList, sayTime } from './say-figures.ts';
import { callTool, type Scene, type Script } from './script.ts';

const FoundStart = z.object({
  date: z.string(),
  asked: z.string(),
  start: z.string(),
  open: z.boolean(),
  reason: z.string().nullable(),
  alternatives: z.array(SlotAlternative),
});

/** A wish for a day and an hour, and where: of a new party, or of one to be moved. */
export interface TimeWish {
  readonly wanted: Wanted;
  readonly postalCode: string | undefined;
}

function where({ postalCode }: TimeWish) {
  return postalCode === undefined ? {} : { postalCode };
}

function sayStarts(scene: Scene, starts: readonly Start[]): string {
  const { language } = scene;
  const at = language === 'es' ? 'a las' : 'at';
  return sayList(
    starts.map(({ date, start }) => `${sayDay(date, language)} ${at} ${sayTime(start, language)}`),
    language,
    'or',
  );
}

/** Offers free starts, which a day, an hour or "the second one" can choose from. */
export function offerStarts(scene: Scene, starts: readonly Start[]): void {
  const offers = starts.slice(0, 3).map(({ date, start }) => ({ date, start }));
  scene.set({ offers, start: null });
  if (offers.length === 0) scene.ask(scene.words.noAlternatives, 'date');
  else scene.ask(scene.words.alternatives(sayStarts(scene, offers)), 'date', 'start');
}

function* readDays(scene: Scene, wish: TimeWish, from: string, days: number): Script<Availability['days'] | null> {
  const to = Temporal.PlainDate.from(from)
    .add({ days: days - 1 })
    .toString();
  const { party } = wish.wanted;
  const guests = party === null ? 1 : Math.max(1, party.adults + party.children + party.toddlers);
  const answer = yield* callTool(scene, 'check_availability', { from, to, guests, ...where(wish) });
  return answer.ok ? Availability.parse(answer.output).days : null;
}

/** The hours of one day that are free; a day with none is answered with what is near it. */
function* offerHours(scene: Scene, wish: TimeWish, date: string): Script {
  const days = yield* readDays(scene, wish, date, 1);
  const open = days?.[0]?.slots.filter((slot) => slot.open) ?? [];
  const { words, language } = scene;
  if (open.length > 0) {
    const times = open.map(({ start }) => sayTime(start, language));
    scene.ask(words.askTime(sayDay(date, language), sayList(times, language, 'or')), 'time');
    return;
  }
  const first = days?.[0]?.slots.at(-1);
  if (first === undefined) scene.ask(words.askDate, 'date');
  else yield* tryStart(scene, wish, { date, start: first.start });
}

/** The first free days of a week or a month, at the hour that was asked for where there is one. */
function* offerDays(scene: Scene, wish: TimeWish, span: NonNullable<Wanted['span']>): Script {
  const { time } = wish.wanted;
  const rule = scene.hearing.figures.scheduling.slots.find(
    ({ from, to }) => time !== null && from <= time && time <= to,
  );
  const all = (yield* readDays(scene, wish, span.from, span.days)) ?? [];
  const { weekdays } = span;
  const days = all.filter(({ date }) => weekdays?.includes(Temporal.PlainDate.from(date).dayOfWeek) ?? true);
  const starts = days.flatMap(({ date, slots }): Start[] => {
    const open = slots.filter((slot) => slot.open && (rule === undefined || slot.start === rule.start));
    // An evening is what most parties want; the host can say otherwise.
    const slot = open.find(({ start }) => start === rule?.start) ?? open.at(-2) ?? open.at(-1);
    return slot === undefined ? [] : [{ date, start: rule !== undefined && time !== null ? time : slot.start }];
  });
  const weekend = starts.filter(({ date }) => Temporal.PlainDate.from(date).dayOfWeek >= 5);
  offerStarts(scene, weekend.length >= 2 ? weekend : starts);
}

const minutesOf = (time: string) => {
  const { hour, minute } = Temporal.PlainTime.from(time);
  return hour * 60 + minute;
};

/** Farther from every start than one slot is from the next: no start of ours is near it. */
function isFarFromStarts({ hearing }: Scene, time: string): boolean {
  const { slots } = hearing.figures.scheduling;
  const at = minutesOf(time);
  const off = slots.map(({ from, to }) => Math.max(minutesOf(from) - at, at - minutesOf(to), 0));
  const [first, second] = slots.map(({ start }) => minutesOf(start)).toSorted((one, other) => one - other);
  return first !== undefined && second !== undefined && Math.min(...off) > second - first;
}

/**
 * An hour at which nobody can start, such as midnight, is said to be none, with those there are, and forgotten: the nearest
 * start is hours away and may be of another day. True when it was one.
 */
export function dropFarTime(scene: Scene): boolean {
  const { own, wanted } = scene.state;
  const { time, date } = own?.wanted ?? wanted;
  if (time === null || !isFarFromStarts(scene, time)) return false;
  const { words, language, hearing } = scene;
  const starts = hearing.figures.scheduling.slots.map(({ start }) => sayTime(start, language));
  // Of a day that is named, the hours that are free follow.
  const follow = own !== null || (date !== null && wanted.party !== null);
  scene.say(words.noStartAt(sayTime(time, language), follow ? '' : sayList(starts, language, 'and')));
  if (own === null) scene.set({ wanted: { ...wanted, time: null }, start: null });
  else scene.set({ own: { ...own, wanted: { ...own.wanted, time: null } } });
  return true;
}

function* tryStart(scene: Scene, wish: TimeWish, { date, start: time }: Start): Script<boolean> {
  const { words, language } = scene;
  const answer = yield* callTool(scene, 'find_start', { date, time, ...where(wish) });
  if (!answer.ok) {
    scene.say(words.badField(answer.fields[0]?.message ?? answer.message));
    scene.ask(words.askDate, 'date');
    return false;
  }
  const found = FoundStart.parse(answer.output);
  if (found.open && found.start === found.asked) {
    const start = { date, start: found.start };
    scene.set({ start, offers: [], awaiting: null });
    scene.say(words.free(sayDay(date, language), sayTime(found.start, language)));
    return true;
  }
  if (found.open) {
    scene.set({ offers: [{ date, start: found.start }], start: null });
    const line = words.gap(sayTime(time, language), sayDay(date, language), sayTime(found.start, language));
    scene.ask(line, 'yes_no', 'start');
    return false;
  }
  const { noticeHours, horizonDays } = scene.hearing.figures.scheduling;
  scene.say(
    words.closed[found.reason ?? 'full']?.({ noticeHours, horizonDays }) ?? words.dayFull(sayDay(date, language)),
  );
  offerStarts(scene, found.alternatives);
  return false;
}

const SOONEST =
  /\b(?:soonest|earliest|next available|first available|next opening|asap|as soon as possible|lo antes posible|cuanto antes|(?:la )?(?:proxima|primera) fecha (?:libre|disponible))\b/;
/** So many days are looked through for the next that is free. */
const SOON_DAYS = 21;

/** "The soonest date": from today; what is too soon for our notice is not open. */
function soon({ hearing: { now, zone } }: Scene): NonNullable<Wanted['span']> {
  return { from: now.toZonedDateTimeISO(zone).toPlainDate().toString(), days: SOON_DAYS };
}

/** True once the day and hour wanted are known and found free; otherwise asks, offers or explains. */
export function* ensureStart(scene: Scene, wish: TimeWish): Script<boolean> {
  const { wanted } = wish;
  const { start } = scene.state;
  const { words, language } = scene;
  if (wanted.dates.length > 0) {
    const days = wanted.dates.map((date) => sayDay(date, language));
    scene.ask(words.askWhichDate(sayList(days, language, 'or')), 'date');
    return false;
  }
  if (wanted.span !== null) {
    yield* offerDays(scene, wish, wanted.span);
    return false;
  }
  const { date, time } = wanted;
  if (date === null) {
    if (SOONEST.test(fold(scene.heard.text))) yield* offerDays(scene, wish, soon(scene));
    else scene.ask(words.askDate, 'date');
    return false;
  }
  if (time === null) {
    yield* offerHours(scene, wish, date);
    return false;
  }
  if (start !== null && start.date === date && start.start === time) return true;
  return yield* tryStart(scene, wish, { date, start: time });
}
