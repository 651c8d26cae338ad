import { z } from 'zod';
import { countOf, formatCents } from '../kernel/index.ts';
import type { Variables } from '../variables/index.ts';

const count = z.int().min(0);
const hours = z.number().min(0);

const Figures = z.strictObject({
  depositCents: count,
  refundDays: count,
  fullFoodCostHours: hours,
  freeReschedules: count,
  freeRescheduleHours: hours,
  rescheduleFeeCents: count,
  menuCutoffHours: hours,
  guestsCutoffHours: hours,
  dietaryCutoffHours: hours,
  windMph: z.number().min(0),
});
type PolicyFigures = z.infer<typeof Figures>;

/** The rules a host agreed to, frozen into the hold and the booking: figures to compute with, words to show (domain 5). */
export const Policy = Figures.extend({ text: z.array(z.string().min(1)).min(1) });
export type Policy = z.infer<typeof Policy>;

function refundRule({ refundDays }: PolicyFigures): string {
  const days =
    refundDays === 0
      ? 'before the date of the event'
      : `${countOf(refundDays, 'calendar day')} or more before the date of the event`;
  return `You get the deposit back in full if you cancel ${days}, counted by the calendar at the venue. If you cancel later, we keep it.`;
}

function rescheduleRule(figures: PolicyFigures): string {
  const fee = formatCents(figures.rescheduleFeeCents);
  const carried = 'What you have paid stays with your booking and moves along.';
  if (figures.rescheduleFeeCents === 0) return `You may move the party to another free slot at no charge. ${carried}`;
  if (figures.freeReschedules === 0) return `Moving the party to another free slot costs ${fee}. ${carried}`;
  const times = figures.freeReschedules === 1 ? 'once' : `up to ${figures.freeReschedules} times`;
  const notice = `if you ask at least ${countOf(figures.freeRescheduleHours, 'hour')} before the start`;
  return `You may move the party ${times} free of charge ${notice}. Asking later, or moving it more often, costs ${fee} each time. ${carried}`;
}

/** The cancellation and change rules in the words a host reads, one paragraph an entry; the same figures always give the same words. */
export function policyText(figures: PolicyFigures): string[] {
  return [
    `The deposit of ${formatCents(figures.depositCents)} locks your date and is credited to your bill.`,
    refundRule(figures),
    `If you cancel less than ${countOf(figures.fullFoodCostHours, 'hour')} before the start, or nobody is there to receive us, the whole food cost is due.`,
    rescheduleRule(figures),
    `You can change the menu until ${countOf(figures.menuCutoffHours, 'hour')}, the number of guests until ${countOf(figures.guestsCutoffHours, 'hour')} and dietary notes until ${countOf(figures.dietaryCutoffHours, 'hour')} before the start.`,
    `If we have to call the party off ourselves, or if wind above ${figures.windMph} mph or rain without a cover over the grill makes cooking unsafe, you may move it to another free slot at no charge.`,
  ];
}

/** The policy in force now, to be kept with a hold: later changes of the figures do not reach it. */
export function freezePolicy(variables: Variables): Policy {
  const figures: PolicyFigures = {
    depositCents: variables['deposit.amountCents'],
    refundDays: variables['policy.refundDays'],
    fullFoodCostHours: variables['policy.fullFoodCostHours'],
    freeReschedules: variables['policy.freeReschedules'],
    freeRescheduleHours: variables['policy.freeRescheduleHours'],
    rescheduleFeeCents: variables['policy.rescheduleFeeCents'],
    menuCutoffHours: variables['policy.menuCutoffHours'],
    guestsCutoffHours: variables['policy.guestsCutoffHours'],
    dietaryCutoffHours: variables['policy.dietaryCutoffHours'],
    windMph: variables['policy.windMph'],
  };
  return { ...figures, text: policyText(figures) };
}
