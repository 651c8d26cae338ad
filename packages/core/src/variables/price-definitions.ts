/** Who we are, what a party costs, and how far we drive (domain 1, 2). */
import { z } from 'zod';
import { cents, define, line, time } from './define-variable.ts';
import { judgedBy, stationComplaints } from './list-rules.ts';

const AS_ELSEWHERE = { description: 'empty: as elsewhere' } as const;

export const PRICE_DEFINITIONS = {
  'company.name': define({ category: 'company', unit: 'text', schema: line(80), value: 'MyHibachi' }),
  'company.email': define({ category: 'company', unit: 'e-mail', schema: z.email(), value: 'hello@myhibachi.example' }),
  'company.phone': define({ category: 'company', unit: 'phone', schema: line(30), value: '(510) 555-0100' }),
  'company.postalAddress': define({
    category: 'company',
    unit: 'text',
    schema: line(200),
    value: 'MyHibachi, Fremont, CA 94538',
  }),
  'company.zelleHandle': define({
    category: 'company',
    unit: 'e-mail or phone',
    schema: line(120),
    value: 'pay@myhibachi.example',
    guarded: true,
  }),
  'company.venmoHandle': define({
    category: 'company',
    unit: 'handle',
    schema: line(60),
    value: '@myhibachi-demo',
    guarded: true,
  }),

  'price.adultCents': define({
    category: 'price',
    unit: 'cents per adult',
    schema: cents(100_000),
    value: 5_500,
    guarded: true,
  }),
  'price.childCents': define({
    category: 'price',
    unit: 'cents per child',
    schema: cents(100_000),
    value: 3_000,
    guarded: true,
  }),
  'price.toddlerCents': define({
    category: 'price',
    unit: 'cents per toddler',
    schema: cents(100_000),
    value: 0,
    guarded: true,
  }),
  'price.partyMinimumCents': define({
    category: 'price',
    unit: 'cents per party',
    schema: cents(1_000_000),
    value: 55_000,
    guarded: true,
  }),
  'price.proteinsPerGuest': define({
    category: 'price',
    unit: 'proteins per paying guest',
    schema: z.int().min(1).max(5),
    value: 2,
    guarded: true,
  }),
  'price.adultFromAge': define({
    category: 'price',
    unit: 'years',
    schema: z.int().min(1).max(21),
    value: 13,
    guarded: true,
  }),
  'price.childFromAge': define({
    category: 'price',
    unit: 'years',
    schema: z.int().min(1).max(20),
    value: 6,
    guarded: true,
  }),
  'price.defaultTaxMillipercent': define({
    category: 'price',
    unit: 'thousandths of a percent',
    schema: z.int().min(0).max(20_000),
    value: 8_250,
    guarded: true,
  }),

  'party.maxOnlineGuests': define({
    category: 'party',
    unit: 'guests, toddlers counted',
    schema: z.int().min(1).max(500),
    value: 50,
  }),
  'party.upgradesPerGuest': define({
    category: 'party',
    unit: 'upgrades per paying guest',
    schema: z.int().min(0).max(10),
    value: 2,
  }),

  'travel.freeMiles': define({
    category: 'travel',
    unit: 'miles',
    schema: z.number().min(0).max(500),
    value: 30,
    guarded: true,
  }),
  'travel.centsPerMile': define({
    category: 'travel',
    unit: 'cents per mile',
    schema: cents(10_000),
    value: 200,
    guarded: true,
  }),
  'travel.maxMiles': define({ category: 'travel', unit: 'miles', schema: z.number().min(1).max(1_000), value: 150 }),
  'travel.byStation': define({
    category: 'travel',
    unit: 'stations whose travel differs from that of the others',
    schema: z
      .array(
        z.strictObject({
          station: z
            .string()
            .regex(/^stn_[0-9a-f]{32}$/, 'Please choose a station.')
            .meta({ title: 'Station', format: 'station' }),
          freeMiles: z
            .number()
            .min(0)
            .max(500)
            .meta({ title: 'Free miles', ...AS_ELSEWHERE })
            .nullable(),
          centsPerMile: cents(10_000)
            .meta({ title: 'A mile', unit: 'cents', ...AS_ELSEWHERE })
            .nullable(),
          maxMiles: z
            .number()
            .min(1)
            .max(1_000)
            .meta({ title: 'At most, miles', ...AS_ELSEWHERE })
            .nullable(),
        }),
      )
      .max(100)
      .superRefine(judgedBy(stationComplaints)),
    value: [],
    guarded: true,
  }),
  'travel.roadFactor': define({
    category: 'travel',
    unit: 'road miles per straight mile',
    schema: z.number().min(1).max(3),
    value: 1.25,
    guarded: true,
  }),
  'travel.cacheDays': define({ category: 'travel', unit: 'days', schema: z.number().min(0).max(365), value: 7 }),
  'travel.townMph': define({
    category: 'travel',
    unit: 'miles per hour',
    schema: z.number().min(5).max(80),
    value: 30,
  }),
  'travel.highwayMph': define({
    category: 'travel',
    unit: 'miles per hour',
    schema: z.number().min(5).max(90),
    value: 50,
  }),
  'travel.townMiles': define({
    category: 'travel',
    unit: 'miles driven at town speed',
    schema: z.number().min(0).max(100),
    value: 15,
  }),
  'travel.rushFactor': define({
    category: 'travel',
    unit: 'times as long',
    schema: z.number().min(1).max(5),
    value: 1.5,
  }),
  'travel.rushFrom': define({ category: 'travel', unit: 'local time', schema: time, value: '15:00' }),
  'travel.rushTo': define({ category: 'travel', unit: 'local time', schema: time, value: '19:00' }),
} as const;
