/** A company with its database, clock and calendar as one play finds them. */
import { seedArticles } from '@myhibachi/core/knowledge';
import { changeVariable } from '@myhibachi/core/variables';
import { FREMONT, confirmedBooking, openStation, type Booked } from '../support/journey.ts';
import { bookParty, openSacramento } from '../support/parties.ts';
import { createTestPlatform, type TestPlatform } from '../support/platform.ts';
import { BUSY_DAYS, type Circumstances } from './circumstances.ts';
import type { ScriptedDialogue } from './dialogue-file.ts';
import type { ModelAccess } from './engine-by-name.ts';
import { clearCalendar } from './state-store.ts';

export interface Stage {
  readonly t: TestPlatform;
  readonly circumstances: Circumstances;
  /** The day of the play by the station's clock. */
  readonly today: Temporal.PlainDate;
  /** Parties of others, which stay when a dialogue is over. */
  readonly others: ReadonlySet<string>;
}

const ZONE = 'America/Los_Angeles';
const NAMES = ['Avery Stone', 'Blair Woods', 'Casey Rivers', 'Devon Fields', 'Emery Banks', 'Flynn Marsh'] as const;

async function takeSlot(t: TestPlatform, date: string, start: string, nth: number): Promise<string> {
  const name = NAMES[nth % NAMES.length] ?? NAMES[0];
  const { id } = await bookParty(t, { name, date, start, phone: `(510) 555-01${80 + (nth % 20)}`, venue: FREMONT });
  return id;
}

/** Lets the connected model answer, as an admin would, every message anew and within no day's budget. */
async function answerByModel(t: TestPlatform, { name }: ModelAccess): Promise<void> {
  const figures = {
    'concierge.engine': 'model',
    ...(name === null ? {} : { 'concierge.modelName': name }),
    'concierge.modelDayBudgetCents': 1_000_000,
    'concierge.modelConversationBudgetCents': 100_000,
    'concierge.keptAnswerHours': 0,
  } as const;
  for (const [key, value] of Object.entries(figures))
    await changeVariable(t.staff('super_admin'), { key, value, reason: 'The model is evaluated.' });
  // A variable is in force from the moment after it was changed.
  t.clock.advance({ seconds: 20 });
}

/** Opens the company. A second station in another part of the state must not change what is said of the first. */
export async function openStage(circumstances: Circumstances, model: ModelAccess | null = null): Promise<Stage> {
  const t = await createTestPlatform({ now: circumstances.now, ...(model === null ? {} : { model }) });
  await seedArticles(t.system());
  await openStation(t);
  await openSacramento(t);
  if (model !== null) await answerByModel(t, model);
  const others = new Set<string>();
  const wanted = BUSY_DAYS.flatMap((date) => circumstances.taken.map((start) => ({ date, start })));
  for (const [nth, { date, start }] of wanted.entries()) others.add(await takeSlot(t, date, start, nth));
  return { t, circumstances, today: t.clock.now().toZonedDateTimeISO(ZONE).toPlainDate(), others };
}

/** `+21` is so many days after the day of the play. */
export function dayOf({ today }: Stage, day: string): string {
  return day.startsWith('+') ? today.add({ days: Number(day.slice(1)) }).toString() : day;
}

/** What a dialogue presupposes: a party of the host's own, and starts that others have. */
export async function prepare(stage: Stage, { given }: ScriptedDialogue, host: number): Promise<Booked | null> {
  for (const [nth, { date, start }] of given.taken.entries())
    await takeSlot(stage.t, dayOf(stage, date), start, host + nth);
  return given.booking === undefined
    ? null
    : confirmedBooking(stage.t, { date: dayOf(stage, given.booking), host: 1_000 + host });
}

export function tidy({ t, others }: Stage): Promise<void> {
  return clearCalendar(t.database.pool, others);
}
