/** Parties booked by phone for hosts of different names and towns, as lists and searches need them. */
import { DeskBookingRequest } from '@myhibachi/contracts';
import { addChef } from '@myhibachi/core/chefs';
import { makeBooking } from '@myhibachi/core/desk';
import { decodeId } from '@myhibachi/core/kernel';
import { saveStation, type Station } from '@myhibachi/core/stations';
import { FREMONT } from './journey.ts';
import type { TestPlatform } from './platform.ts';

export const SACRAMENTO = { street: '915 I St', city: 'Sacramento', state: 'CA', postalCode: '95814' } as const;

const SLOTS = ['12:00', '15:00', '18:00', '21:00'] as const;

export async function openSacramento(t: TestPlatform, chefs = 2): Promise<Station> {
  const station = await saveStation(t.system(), {
    slug: 'sacramento',
    name: 'Sacramento',
    city: 'Sacramento',
    state: 'CA',
    lat: 38.5816,
    lng: -121.4944,
    timeZone: 'America/Los_Angeles',
    alertEmail: 'sacramento@myhibachi.example',
  });
  for (let n = 1; n <= chefs; n += 1) {
    const weeklySlots = [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => SLOTS.map((slot) => ({ weekday, slot })));
    await addChef(t.system(), { stationId: station.id, displayName: `Sac chef ${n}`, payClass: 'chef', weeklySlots });
  }
  return station;
}

export interface PartyWish {
  readonly name: string;
  readonly date: string;
  readonly start?: string;
  readonly phone?: string;
  readonly adults?: number;
  readonly venue?: typeof SACRAMENTO | typeof FREMONT;
}

export interface BookedParty {
  readonly id: string;
  readonly publicId: string;
  readonly code: string;
  readonly email: string;
}

export async function bookParty(t: TestPlatform, wish: PartyWish): Promise<BookedParty> {
  const [firstName = '', lastName = ''] = wish.name.split(' ');
  const email = `${firstName}.${lastName}@mail.example`
    .normalize('NFKD')
    .replaceAll(/[^\w.@]/g, '')
    .toLowerCase();
  const request = DeskBookingRequest.parse({
    party: { adults: wish.adults ?? 10 },
    venue: wish.venue ?? FREMONT,
    date: wish.date,
    start: wish.start ?? '18:00',
    contact: { firstName, lastName, email, phone: wish.phone ?? '(510) 555-0100' },
    source: 'phone',
  });
  const { id, code } = await makeBooking(t.staff('support'), request);
  return { id: decodeId('bkg', id), publicId: id, code, email };
}
