/** A company of a million bookings, and people who have signed in to its console. */
import { listChefs } from '@myhibachi/core/chefs';
import { FigureCache, actingAs, contextFor, decodeId, encodeId, newId, type Platform } from '@myhibachi/core/kernel';
import { listStations, saveStation } from '@myhibachi/core/stations';
import { createStaff, type TestStaff } from '../support/staff.ts';
import { askAsChef, askAsManager, askAsOwner, type Question } from './console-questions.ts';
import { seedHistory } from './prepare-trial.ts';
import { recordReads, visitorOf, type Statement } from './record-holds.ts';
import { openProgram, type TrialDatabase } from './trial-database.ts';

export const CONSOLE_DATABASE = 'bench_console';

/** One way of asking, over HTTP and, to be explained, as its statements. */
export interface ConsoleRead {
  readonly name: string;
  readonly path: string;
  readonly cookie: string;
  readonly statements: readonly Statement[];
}

async function prepareReads(
  platform: Platform,
  url: string,
  { ctx, cookie }: TestStaff,
  questions: Readonly<Record<string, Question>>,
): Promise<ConsoleRead[]> {
  const reads: ConsoleRead[] = [];
  for (const [name, { path, run }] of Object.entries(questions)) {
    // Figures come from a warm cache, as they do in a program that runs.
    const figures = new FigureCache(platform.clock);
    await run({ ...ctx, figures });
    const statements = await recordReads(platform, url, (base) =>
      run(actingAs(visitorOf({ ...base, figures }), ctx.actor)),
    );
    reads.push({ name, path, cookie, statements });
  }
  return reads;
}

const MORE_STATIONS = 10;

/** A million parties need more chefs than two stations have. */
async function openStations(platform: Platform): Promise<void> {
  const ctx = contextFor(platform, {
    actor: { kind: 'system', job: 'bench' },
    origin: { ip: null, userAgent: null },
    requestId: newId(),
  });
  for (let n = 1; n <= MORE_STATIONS; n += 1) {
    await saveStation(ctx, {
      slug: `station-${n}`,
      name: `Station ${n}`,
      city: 'Fresno',
      state: 'CA',
      lat: 36.5 + n / 20,
      lng: -119.8,
      timeZone: 'America/Los_Angeles',
      alertEmail: 'alerts@load.example',
    });
  }
}

async function prepareQuestions(platform: Platform, url: string): Promise<ConsoleRead[]> {
  const today = platform.clock.now().toZonedDateTimeISO('America/Los_Angeles').toPlainDate();
  const owner = await createStaff(platform, 'super_admin');
  const [station] = await listStations(owner.ctx);
  const {
    items: [chef],
  } = await listChefs(owner.ctx, {});
  if (station === undefined || chef === undefined) throw new Error('the history has no station or no chef');
  const manager = await createStaff(platform, 'station_manager', [station.id]);
  const cook = await createStaff(platform, 'chef', [decodeId('stn', chef.stationId)], decodeId('chf', chef.id));
  const stationId = encodeId('stn', station.id);
  return [
    ...(await prepareReads(platform, url, owner, await askAsOwner(owner.ctx, stationId, today))),
    ...(await prepareReads(platform, url, manager, askAsManager(stationId, today))),
    ...(await prepareReads(platform, url, cook, askAsChef(chef.stationId, today))),
  ];
}

/** Schema, stations, history, people's sessions, and what each question asks the database. */
export async function prepareConsole(trial: TrialDatabase, bookings: number): Promise<readonly ConsoleRead[]> {
  await trial.server.createDatabase(CONSOLE_DATABASE);
  const program = await openProgram(trial, CONSOLE_DATABASE);
  try {
    await openStations(program.platform);
    await seedHistory(trial, program.platform, bookings, CONSOLE_DATABASE);
    return await prepareQuestions(program.platform, trial.server.urlOf(CONSOLE_DATABASE));
  } finally {
    await program.stop();
  }
}
