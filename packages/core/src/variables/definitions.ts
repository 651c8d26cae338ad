/**
 * Every figure of the business with its type, unit, range and default (domain 15). Nothing here is a literal anywhere
 * else: code, copy and prompts read the value in force.
 */
import { z } from 'zod';

export type Category = 'company' | 'price' | 'travel' | 'party' | 'scheduling' | 'hold' | 'payment' | 'policy' | 'leads' | 'messages';

interface Definition<S extends z.ZodType = z.ZodType> {
  readonly category: Category;
  readonly unit: string;
  readonly schema: S;
  readonly value: z.output<S>;
  /** Changing it needs two admins, or one super admin, logged as such. */
  readonly guarded?: true;
}

function define<S extends z.ZodType>(definition: Definition<S>): Definition<S> {
  return definition;
}

const cents = (max: number) => z.int().min(0).max(max);
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const line = (max: number) => z.string().trim().min(1).max(max);

export const DEFINITIONS = {
  'company.name': define({ category: 'company', unit: 'text', schema: line(80), value: 'MyHibachi' }),
  'company.email': define({ category: 'company', unit: 'e-mail', schema: z.email(), value: 'hello@myhibachi.example' }),
  'company.phone': define({ category: 'company', unit: 'phone', schema: line(30), value: '(510) 555-0100' }),
  'company.postalAddress': define({ category: 'company', unit: 'text', schema: line(200), value: 'MyHibachi, Fremont, CA 94538' }),
  'company.zelleHandle': define({ category: 'company', unit: 'e-mail or phone', schema: line(120), value: 'pay@myhibachi.example' }),
  'company.venmoHandle': define({ category: 'company', unit: 'handle', schema: line(60), value: '@myhibachi-demo' }),

  'price.adultCents': define({ category: 'price', unit: 'cents per adult', schema: cents(100_000), value: 5_500, guarded: true }),
  'price.childCents': define({ category: 'price', unit: 'cents per child', schema: cents(100_000), value: 3_000, guarded: true }),
  'price.toddlerCents': define({ category: 'price', unit: 'cents per toddler', schema: cents(100_000), value: 0, guarded: true }),
  'price.partyMinimumCents': define({ category: 'price', unit: 'cents per party', schema: cents(1_000_000), value: 55_000, guarded: true }),
  'price.proteinsPerGuest': define({ category: 'price', unit: 'proteins per paying guest', schema: z.int().min(1).max(5), value: 2 }),
  'price.adultFromAge': define({ category: 'price', unit: 'years', schema: z.int().min(1).max(21), value: 13 }),
  'price.childFromAge': define({ category: 'price', unit: 'years', schema: z.int().min(1).max(20), value: 6 }),
  'price.defaultTaxMillipercent': define({ category: 'price', unit: 'thousandths of a percent', schema: z.int().min(0).max(20_000), value: 8_250 }),

  'party.maxOnlineGuests': define({ category: 'party', unit: 'guests, toddlers counted', schema: z.int().min(1).max(500), value: 50 }),
  'party.upgradesPerGuest': define({ category: 'party', unit: 'upgrades per paying guest', schema: z.int().min(0).max(10), value: 2 }),

  'travel.freeMiles': define({ category: 'travel', unit: 'miles', schema: z.number().min(0).max(500), value: 30, guarded: true }),
  'travel.centsPerMile': define({ category: 'travel', unit: 'cents per mile', schema: cents(10_000), value: 200, guarded: true }),
  'travel.maxMiles': define({ category: 'travel', unit: 'miles', schema: z.number().min(1).max(1_000), value: 150 }),
  'travel.roadFactor': define({ category: 'travel', unit: 'road miles per straight mile', schema: z.number().min(1).max(3), value: 1.25 }),
  'travel.cacheDays': define({ category: 'travel', unit: 'days', schema: z.number().min(0).max(365), value: 7 }),
  'travel.townMph': define({ category: 'travel', unit: 'miles per hour', schema: z.number().min(5).max(80), value: 30 }),
  'travel.highwayMph': define({ category: 'travel', unit: 'miles per hour', schema: z.number().min(5).max(90), value: 50 }),
  'travel.townMiles': define({ category: 'travel', unit: 'miles driven at town speed', schema: z.number().min(0).max(100), value: 15 }),
  'travel.rushFactor': define({ category: 'travel', unit: 'times as long', schema: z.number().min(1).max(5), value: 1.5 }),
  'travel.rushFrom': define({ category: 'travel', unit: 'local time', schema: time, value: '15:00' }),
  'travel.rushTo': define({ category: 'travel', unit: 'local time', schema: time, value: '19:00' }),

  'scheduling.slots': define({
    category: 'scheduling',
    unit: 'slots with their bookable window and the latest asked time that snaps to them',
    schema: z
      .array(z.strictObject({ start: time, from: time, to: time, snapsUntil: time }))
      .min(1)
      .max(12)
      .refine((slots) => slots.every((slot, i) => i === 0 || (slots[i - 1]?.to ?? '') < slot.from), 'windows must not overlap'),
    value: [
      { start: '12:00', from: '11:00', to: '13:00', snapsUntil: '13:30' },
      { start: '15:00', from: '14:00', to: '16:00', snapsUntil: '16:30' },
      { start: '18:00', from: '17:00', to: '19:00', snapsUntil: '19:30' },
      { start: '21:00', from: '20:00', to: '21:59', snapsUntil: '23:59' },
    ],
  }),
  'scheduling.durations': define({
    category: 'scheduling',
    unit: 'minutes by party size',
    schema: z.array(z.strictObject({ upToGuests: z.int().min(1).nullable(), minutes: z.int().min(30).max(600) })).min(1).max(10),
    value: [
      { upToGuests: 20, minutes: 90 },
      { upToGuests: 35, minutes: 120 },
      { upToGuests: null, minutes: 150 },
    ],
  }),
  'scheduling.arrivalMinutes': define({ category: 'scheduling', unit: 'minutes before the start', schema: z.int().min(0).max(240), value: 30 }),
  'scheduling.cleanupMinutes': define({ category: 'scheduling', unit: 'minutes after the end', schema: z.int().min(0).max(240), value: 15 }),
  'scheduling.noticeHours': define({ category: 'scheduling', unit: 'hours', schema: z.number().min(0).max(720), value: 48 }),
  'scheduling.horizonDays': define({ category: 'scheduling', unit: 'days', schema: z.int().min(1).max(730), value: 365 }),
  'scheduling.rosterDays': define({ category: 'scheduling', unit: 'days in which seats follow the roster', schema: z.int().min(0).max(120), value: 14 }),
  'scheduling.seatsBeyondRoster': define({ category: 'scheduling', unit: 'seats per station and slot', schema: z.int().min(0).max(50), value: 1 }),

  'quote.validDays': define({ category: 'hold', unit: 'days', schema: z.int().min(1).max(90), value: 7 }),
  'hold.signHours': define({ category: 'hold', unit: 'hours', schema: z.number().min(0.1).max(72), value: 2 }),
  'hold.payHours': define({ category: 'hold', unit: 'hours', schema: z.number().min(0.1).max(72), value: 4 }),
  'hold.reminderMinutes': define({ category: 'hold', unit: 'minutes before each deadline', schema: z.int().min(5).max(1_440), value: 60 }),
  'hold.signingLinkLimit': define({ category: 'hold', unit: 'links per hold', schema: z.int().min(1).max(20), value: 5 }),

  'deposit.amountCents': define({ category: 'payment', unit: 'cents', schema: cents(1_000_000), value: 10_000, guarded: true }),
  'deposit.toldHours': define({ category: 'payment', unit: 'hours told to the customer', schema: z.number().min(0.5).max(168), value: 2 }),
  'deposit.enforcedHours': define({ category: 'payment', unit: 'hours until automatic cancellation', schema: z.number().min(1).max(336), value: 24 }),
  'deposit.reminderHours': define({ category: 'payment', unit: 'hours after creation', schema: z.array(z.number().min(0.1).max(336)).max(8), value: [1.5, 2, 12, 23] }),
  'payment.feePercents': define({
    category: 'payment',
    unit: 'percent by method',
    schema: z.strictObject({ card: z.number().min(0).max(10), zelle: z.number().min(0).max(10), venmo: z.number().min(0).max(10) }),
    value: { card: 0, zelle: 0, venmo: 0 },
  }),
  'payment.bothChannelsAboveCents': define({ category: 'payment', unit: 'cents', schema: cents(10_000_000), value: 50_000 }),
  'payment.refundApprovalAboveCents': define({ category: 'payment', unit: 'cents', schema: cents(10_000_000), value: 50_000 }),
  'payment.gratuityPercents': define({ category: 'payment', unit: 'percent of food', schema: z.array(z.number().min(0).max(100)).max(8), value: [20, 25, 30, 35] }),

  'policy.refundDays': define({ category: 'policy', unit: 'calendar days before the event', schema: z.int().min(0).max(90), value: 4 }),
  'policy.fullFoodCostHours': define({ category: 'policy', unit: 'hours before the event', schema: z.number().min(0).max(168), value: 24 }),
  'policy.freeReschedules': define({ category: 'policy', unit: 'times', schema: z.int().min(0).max(10), value: 1 }),
  'policy.freeRescheduleHours': define({ category: 'policy', unit: 'hours before the event', schema: z.number().min(0).max(336), value: 24 }),
  'policy.rescheduleFeeCents': define({ category: 'policy', unit: 'cents', schema: cents(1_000_000), value: 20_000 }),
  'policy.menuCutoffHours': define({ category: 'policy', unit: 'hours before the event', schema: z.number().min(0).max(336), value: 12 }),
  'policy.guestsCutoffHours': define({ category: 'policy', unit: 'hours before the event', schema: z.number().min(0).max(336), value: 24 }),
  'policy.dietaryCutoffHours': define({ category: 'policy', unit: 'hours before the event', schema: z.number().min(0).max(336), value: 48 }),
  'policy.windMph': define({ category: 'policy', unit: 'miles per hour', schema: z.number().min(5).max(100), value: 25 }),
  'agreement.keepYears': define({ category: 'policy', unit: 'years', schema: z.int().min(1).max(30), value: 7 }),

  'leads.sourcePoints': define({
    category: 'leads',
    unit: 'points by source',
    schema: z.record(z.string(), z.int().min(0).max(100)),
    value: { web_quote: 20, chat: 15, phone: 15, referral: 25, instagram: 10, facebook: 10, google: 8, yelp: 8, sms: 5, event: 12, booking_failed: 20 },
  }),
  'leads.scoring': define({
    category: 'leads',
    unit: 'points',
    schema: z.strictObject({
      perAdult: z.number().min(0).max(20),
      adultsMax: z.number().min(0).max(100),
      budgetCentsPerPoint: z.int().min(1).max(1_000_000),
      budgetMax: z.number().min(0).max(100),
      soonDays: z.int().min(0).max(60),
      soonPoints: z.number().min(0).max(100),
      plannedDays: z.int().min(0).max(730),
      plannedPoints: z.number().min(0).max(100),
      perVerifiedContact: z.number().min(0).max(50),
      perActivity: z.number().min(0).max(50),
      activityDays: z.int().min(1).max(90),
    }),
    value: {
      perAdult: 2,
      adultsMax: 15,
      budgetCentsPerPoint: 10_000,
      budgetMax: 20,
      soonDays: 7,
      soonPoints: 10,
      plannedDays: 90,
      plannedPoints: 15,
      perVerifiedContact: 5,
      perActivity: 3,
      activityDays: 7,
    },
  }),
  'leads.decayPercentPerWeek': define({ category: 'leads', unit: 'percent a week', schema: z.number().min(0).max(100), value: 10 }),
  'leads.hotFrom': define({ category: 'leads', unit: 'points', schema: z.int().min(1).max(100), value: 70 }),
  'leads.warmFrom': define({ category: 'leads', unit: 'points', schema: z.int().min(1).max(100), value: 40 }),

  'messages.dayBeforeHours': define({ category: 'messages', unit: 'hours before the start', schema: z.number().min(1).max(72), value: 24 }),
  'messages.quietFrom': define({ category: 'messages', unit: 'local time from which texts wait', schema: time, value: '21:00' }),
  'messages.quietUntil': define({ category: 'messages', unit: 'local time from which texts go again', schema: time, value: '08:00' }),
} as const;

export type VariableKey = keyof typeof DEFINITIONS;
export type VariableValue<K extends VariableKey> = (typeof DEFINITIONS)[K]['value'];
/** The whole set in force at one moment. */
export type Variables = { readonly [K in VariableKey]: z.output<(typeof DEFINITIONS)[K]['schema']> };

export function isVariableKey(key: string): key is VariableKey {
  return Object.hasOwn(DEFINITIONS, key);
}
