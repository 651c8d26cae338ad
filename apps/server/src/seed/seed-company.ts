/** The company a trial copy starts with: two stations at city-level coordinates, and a roster labelled as a demo. */
import { addChef } from '@myhibachi/core/chefs';
import type { Context } from '@myhibachi/core/kernel';
import { seedArticles } from '@myhibachi/core/knowledge';
import { listStations, saveStation } from '@myhibachi/core/stations';
import { getVariables } from '@myhibachi/core/variables';

const STATIONS = [
  {
    slug: 'fremont',
    name: 'Fremont',
    city: 'Fremont',
    state: 'CA',
    lat: 37.5485,
    lng: -121.9886,
    alertEmail: 'fremont@myhibachi.example',
  },
  {
    slug: 'sacramento',
    name: 'Sacramento',
    city: 'Sacramento',
    state: 'CA',
    lat: 38.5816,
    lng: -121.4944,
    alertEmail: 'sacramento@myhibachi.example',
  },
] as const;

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const WEEKEND = [5, 6, 7];

const CHEFS = [
  { displayName: 'Demo chef Ember', payClass: 'lead', weekdays: EVERY_DAY },
  { displayName: 'Demo chef Sear', payClass: 'senior', weekdays: EVERY_DAY },
  { displayName: 'Demo chef Flame', payClass: 'chef', weekdays: WEEKEND },
] as const;

/**
 * Opens the stations with their chefs where there are none yet, and brings in the articles that are not there. What staff
 * have changed stays.
 */
export async function seedCompany(ctx: Context): Promise<void> {
  await seedStations(ctx);
  await seedArticles(ctx);
}

async function seedStations(ctx: Context): Promise<void> {
  if ((await listStations(ctx)).length > 0) return;
  const slots = (await getVariables(ctx))['scheduling.slots'].map((slot) => slot.start);
  for (const values of STATIONS) {
    const station = await saveStation(ctx, { ...values, timeZone: 'America/Los_Angeles' });
    for (const { weekdays, ...chef } of CHEFS) {
      const weeklySlots = weekdays.flatMap((weekday) => slots.map((slot) => ({ weekday, slot })));
      await addChef(ctx, { ...chef, stationId: station.id, weeklySlots });
    }
  }
}
