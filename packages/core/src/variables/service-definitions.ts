/** When we come, what a hold, a payment and a change mean, and how leads and messages are treated (domain 3–10). */
import { z } from 'zod';
import { cents, define, line, time } from './define-variable.ts';

export const SERVICE_DEFINITIONS = {
  'scheduling.slots': define({
    category: 'scheduling',
    unit: 'slots with their bookable window and the latest asked time that snaps to them',
    schema: z
      .array(
        z.strictObject({
          start: time.meta({ title: 'Slot' }),
          from: time.meta({ title: 'Bookable from' }),
          to: time.meta({ title: 'Bookable until' }),
          snapsUntil: time.meta({ title: 'Asked up to', description: 'later ones go to the next slot' }),
        }),
      )
      .min(1)
      .max(12)
      .refine(
        (slots) => slots.every((slot, i) => i === 0 || (slots[i - 1]?.to ?? '') < slot.from),
        'windows must not overlap',
      ),
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
    schema: z
      .array(
        z.strictObject({
          upToGuests: z.int().min(1).nullable().meta({ description: 'empty for however many' }),
          minutes: z.int().min(30).max(600),
        }),
      )
      .min(1)
      .max(10),
    value: [
      { upToGuests: 20, minutes: 90 },
      { upToGuests: 35, minutes: 120 },
      { upToGuests: null, minutes: 150 },
    ],
  }),
  'scheduling.arrivalMinutes': define({
    category: 'scheduling',
    unit: 'minutes before the start',
    schema: z.int().min(0).max(240),
    value: 30,
  }),
  'scheduling.cleanupMinutes': define({
    category: 'scheduling',
    unit: 'minutes after the end',
    schema: z.int().min(0).max(240),
    value: 15,
  }),
  'scheduling.driveMinimumMinutes': define({
    category: 'scheduling',
    unit: 'minutes a chef is given between two parties, however near they are',
    schema: z.int().min(0).max(120),
    value: 10,
  }),
  'scheduling.secondChefAbove': define({
    category: 'scheduling',
    unit: 'guests above which a party takes two chefs',
    schema: z.int().min(1).max(1_000),
    value: 30,
  }),
  'scheduling.noticeHours': define({
    category: 'scheduling',
    unit: 'hours',
    schema: z.number().min(0).max(720),
    value: 48,
  }),
  'scheduling.horizonDays': define({
    category: 'scheduling',
    unit: 'days',
    schema: z.int().min(1).max(730),
    value: 365,
  }),
  'scheduling.rosterDays': define({
    category: 'scheduling',
    unit: 'days in which seats follow the roster',
    schema: z.int().min(0).max(120),
    value: 14,
  }),
  'scheduling.seatsBeyondRoster': define({
    category: 'scheduling',
    unit: 'seats per station and slot',
    schema: z.int().min(0).max(50),
    value: 1,
  }),

  'quote.validDays': define({ category: 'hold', unit: 'days', schema: z.int().min(1).max(90), value: 7 }),
  'hold.signHours': define({ category: 'hold', unit: 'hours', schema: z.number().min(0.1).max(72), value: 2 }),
  'hold.payHours': define({ category: 'hold', unit: 'hours', schema: z.number().min(0.1).max(72), value: 4 }),
  'hold.reminderMinutes': define({
    category: 'hold',
    unit: 'minutes before each deadline',
    schema: z.int().min(5).max(1_440),
    value: 60,
  }),
  'hold.maxLivePerHost': define({
    category: 'hold',
    unit: 'unpaid holds of one host at a time',
    schema: z.int().min(1).max(1_000),
    value: 10,
  }),
  'hold.signingLinkLimit': define({
    category: 'hold',
    unit: 'links per hold',
    schema: z.int().min(1).max(20),
    value: 5,
  }),

  'deposit.amountCents': define({
    category: 'payment',
    unit: 'cents',
    schema: cents(1_000_000),
    value: 10_000,
    guarded: true,
  }),
  'deposit.toldHours': define({
    category: 'payment',
    unit: 'hours told to the customer',
    schema: z.number().min(0.5).max(168),
    value: 2,
  }),
  'deposit.enforcedHours': define({
    category: 'payment',
    unit: 'hours until automatic cancellation',
    schema: z.number().min(1).max(336),
    value: 24,
  }),
  'deposit.reminderHours': define({
    category: 'payment',
    unit: 'hours after creation',
    schema: z.array(z.number().min(0.1).max(336).meta({ title: 'Hours' })).max(8),
    value: [1.5, 2, 12, 23],
  }),
  'payment.feePercents': define({
    category: 'payment',
    unit: 'percent by method',
    schema: z.strictObject({
      card: z.number().min(0).max(10),
      zelle: z.number().min(0).max(10),
      venmo: z.number().min(0).max(10),
    }),
    value: { card: 0, zelle: 0, venmo: 0 },
  }),
  'payment.bothChannelsAboveCents': define({
    category: 'payment',
    unit: 'cents',
    schema: cents(10_000_000),
    value: 50_000,
  }),
  'payment.refundApprovalAboveCents': define({
    category: 'payment',
    unit: 'cents',
    schema: cents(10_000_000),
    value: 50_000,
  }),
  'payment.gratuityPercents': define({
    category: 'payment',
    unit: 'percent of food',
    schema: z.array(z.number().min(0).max(100).meta({ title: 'Percent' })).max(8),
    value: [20, 25, 30, 35],
  }),

  'policy.refundDays': define({
    category: 'policy',
    unit: 'calendar days before the event',
    schema: z.int().min(0).max(90),
    value: 4,
  }),
  'policy.fullFoodCostHours': define({
    category: 'policy',
    unit: 'hours before the event',
    schema: z.number().min(0).max(168),
    value: 24,
  }),
  'policy.freeReschedules': define({ category: 'policy', unit: 'times', schema: z.int().min(0).max(10), value: 1 }),
  'policy.freeRescheduleHours': define({
    category: 'policy',
    unit: 'hours before the event',
    schema: z.number().min(0).max(336),
    value: 24,
  }),
  'policy.rescheduleFeeCents': define({ category: 'policy', unit: 'cents', schema: cents(1_000_000), value: 20_000 }),
  'policy.menuCutoffHours': define({
    category: 'policy',
    unit: 'hours before the event',
    schema: z.number().min(0).max(336),
    value: 12,
  }),
  'policy.guestsCutoffHours': define({
    category: 'policy',
    unit: 'hours before the event',
    schema: z.number().min(0).max(336),
    value: 24,
  }),
  'policy.dietaryCutoffHours': define({
    category: 'policy',
    unit: 'hours before the event',
    schema: z.number().min(0).max(336),
    value: 48,
  }),
  'policy.windMph': define({
    category: 'policy',
    unit: 'miles per hour',
    schema: z.number().min(5).max(100),
    value: 25,
  }),
  'agreement.keepYears': define({ category: 'policy', unit: 'years', schema: z.int().min(1).max(30), value: 7 }),

  'leads.sourcePoints': define({
    category: 'leads',
    unit: 'points by source',
    schema: z.record(line(60), z.int().min(0).max(100).meta({ title: 'Points' })),
    value: {
      web_quote: 20,
      chat: 15,
      phone: 15,
      referral: 25,
      instagram: 10,
      facebook: 10,
      google: 8,
      yelp: 8,
      sms: 5,
      event: 12,
      booking_failed: 20,
    },
  }),
  'leads.scoring': define({
    category: 'leads',
    unit: 'points',
    schema: z.strictObject({
      perAdult: z.number().min(0).max(20),
      adultsMax: z.number().min(0).max(100).meta({ title: 'For adults, at most' }),
      budgetCentsPerPoint: z.int().min(1).max(1_000_000).meta({ title: 'Budget for a point', unit: 'cents' }),
      budgetMax: z.number().min(0).max(100).meta({ title: 'For the budget, at most' }),
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
  'leads.decayPercentPerWeek': define({
    category: 'leads',
    unit: 'percent a week',
    schema: z.number().min(0).max(100),
    value: 10,
  }),
  'leads.hotFrom': define({ category: 'leads', unit: 'points', schema: z.int().min(1).max(100), value: 70 }),
  'leads.warmFrom': define({ category: 'leads', unit: 'points', schema: z.int().min(1).max(100), value: 40 }),

  'messages.dayBeforeHours': define({
    category: 'messages',
    unit: 'hours before the start',
    schema: z.number().min(1).max(72),
    value: 24,
  }),
  'messages.quietFrom': define({
    category: 'messages',
    unit: 'local time from which texts wait',
    schema: time,
    value: '21:00',
  }),
  'messages.quietUntil': define({
    category: 'messages',
    unit: 'local time from which texts go again',
    schema: time,
    value: '08:00',
  }),
} as const;
