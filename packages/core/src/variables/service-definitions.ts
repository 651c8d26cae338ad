/** What a hold, a payment and a change mean, and how leads and messages are treated (domain 4–10). */
import { z } from 'zod';
import { cents, define, line, time } from './define-variable.ts';
import { inOrder, judgedBy } from './list-rules.ts';

export const SERVICE_DEFINITIONS = {
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
    guarded: true,
  }),
  'deposit.reminderHours': define({
    category: 'payment',
    unit: 'hours after creation',
    schema: z
      .array(z.number().min(0.1).max(336).meta({ title: 'Hours' }))
      .min(1)
      .max(8)
      .superRefine(judgedBy(inOrder('hours'))),
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
    guarded: true,
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
    guarded: true,
  }),
  'payment.gratuityPercents': define({
    category: 'payment',
    unit: 'percent of food',
    schema: z
      .array(z.number().min(0).max(100).meta({ title: 'Percent' }))
      .min(1)
      .max(8)
      .superRefine(judgedBy(inOrder('percent'))),
    value: [20, 25, 30, 35],
    guarded: true,
  }),

  'policy.refundDays': define({
    category: 'policy',
    unit: 'calendar days before the event',
    schema: z.int().min(0).max(90),
    value: 4,
    guarded: true,
  }),
  'policy.fullFoodCostHours': define({
    category: 'policy',
    unit: 'hours before the event',
    schema: z.number().min(0).max(168),
    value: 24,
    guarded: true,
  }),
  'policy.freeReschedules': define({
    category: 'policy',
    unit: 'times',
    schema: z.int().min(0).max(10),
    value: 1,
    guarded: true,
  }),
  'policy.freeRescheduleHours': define({
    category: 'policy',
    unit: 'hours before the event',
    schema: z.number().min(0).max(336),
    value: 24,
    guarded: true,
  }),
  'policy.rescheduleFeeCents': define({
    category: 'policy',
    unit: 'cents',
    schema: cents(1_000_000),
    value: 20_000,
    guarded: true,
  }),
  'policy.menuCutoffHours': define({
    category: 'policy',
    unit: 'hours before the event',
    schema: z.number().min(0).max(336),
    value: 12,
    guarded: true,
  }),
  'policy.guestsCutoffHours': define({
    category: 'policy',
    unit: 'hours before the event',
    schema: z.number().min(0).max(336),
    value: 24,
    guarded: true,
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
    guarded: true,
  }),
  'agreement.keepYears': define({
    category: 'policy',
    unit: 'years',
    schema: z.int().min(1).max(30),
    value: 7,
    guarded: true,
  }),

  'leads.sourcePoints': define({
    category: 'leads',
    unit: 'points by source',
    schema: z
      .record(line(60), z.int().min(0).max(100).meta({ title: 'Points' }))
      .refine((points) => Object.keys(points).length <= 50, 'At most 50 sources have points. Please remove some.'),
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
    schema: z
      .strictObject({
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
      })
      .refine(
        ({ soonDays, plannedDays }) => soonDays < plannedDays,
        '“Soon days” has to be smaller than “Planned days”: what is soon comes before what is planned.',
      ),
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
  'messages.replyTexts': define({
    category: 'messages',
    unit: 'texts an answer may be divided into',
    schema: z.int().min(1).max(5),
    value: 3,
  }),
  'messages.marketingTextsPerMonth': define({
    category: 'messages',
    unit: 'marketing texts a person gets in 30 days at most',
    schema: z.int().min(0).max(30),
    value: 8,
  }),
  'messages.marketingEmailsPerWeek': define({
    category: 'messages',
    unit: 'marketing e-mails a person gets in 7 days at most',
    schema: z.int().min(0).max(14),
    value: 2,
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
  'messages.answerMinutes': define({
    category: 'messages',
    unit: 'minutes after what a host did in which a text still answers it, at any hour',
    schema: z.int().min(1).max(120),
    value: 30,
  }),
} as const;
