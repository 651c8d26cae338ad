/** When we come, how long we stay, and how many parties a slot takes (domain 3). */
import { z } from 'zod';
import { define, time } from './define-variable.ts';
import { durationComplaints, judgedBy, slotComplaints } from './list-rules.ts';

export const SCHEDULING_DEFINITIONS = {
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
      .superRefine(judgedBy(slotComplaints)),
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
      .max(10)
      .superRefine(judgedBy(durationComplaints)),
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
  'scheduling.unassignedDays': define({
    category: 'scheduling',
    unit: 'days before a party without a chef on which our people are alerted, and on which it is critical',
    schema: z
      .strictObject({ alert: z.int().min(1).max(60), critical: z.int().min(1).max(60) })
      .refine(({ alert, critical }) => critical <= alert, '“Critical” has to be as near as “Alert” or nearer.'),
    value: { alert: 7, critical: 3 },
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
} as const;
