/** Policies and prices in words, every figure taken from the config in force: copy never holds a number of its own. */
import type { Config } from '@myhibachi/contracts';
import { addMinutes, formatDuration, formatTime } from '../format/dates.ts';
import { formatPrice } from '../format/money.ts';

/** Said where kitchens differ: the figures of a page are then those of most of them. */
export function ownTravelWords({ variables }: Pick<Config, 'variables'>): string {
  const own = variables['travel.byStation'];
  return Array.isArray(own) && own.length > 0
    ? ' Some kitchens drive by figures of their own; your quote shows which count for you.'
    : '';
}

export interface Paragraph {
  readonly heading: string;
  readonly text: string;
}

function times(count: number): string {
  return count === 1 ? 'once' : `${String(count)} times`;
}

function paymentWords(config: Config): string {
  const words = { card: 'card', zelle: 'Zelle', venmo: 'Venmo' } as const;
  const methods = config.paymentMethods.map(({ method, feePercent }) =>
    feePercent > 0 ? `${words[method]} (+${String(feePercent)} %)` : words[method],
  );
  return methods.length > 1 ? `${methods.slice(0, -1).join(', ')} or ${methods.at(-1) ?? ''}` : (methods[0] ?? 'card');
}

/** What a host should know before booking, shortest first on the home page and again in the terms. */
export function policyParagraphs(config: Config): readonly Paragraph[] {
  const { deposit, reschedule, cancellation, cutoffs, hold, travel, quote } = config;
  return [
    {
      heading: `${formatPrice(deposit.amountCents)} holds your date`,
      text: `The deposit is credited to your bill, and with it the date is locked. You have ${String(hold.signHours)} hours to sign and then ${String(hold.payHours)} hours to pay it, by ${paymentWords(config)}.`,
    },
    {
      heading: 'Change your mind',
      text: `Cancel ${String(deposit.refundableDays)} or more calendar days before the party and the deposit comes back. Later than that it is kept. Inside ${String(cancellation.fullFoodCostHours)} hours, or if nobody is home, the whole food cost is due.`,
    },
    {
      heading: 'Move the party',
      text: `You may move it ${times(reschedule.freeCount)} for free when you ask at least ${String(reschedule.freeHours)} hours ahead. Later, or again, costs ${formatPrice(reschedule.feeCents)}. What you have paid stays with your party.`,
    },
    {
      heading: 'Change guests or dishes',
      text: `The menu stays open until ${String(cutoffs.menuHours)} hours before, the guest count until ${String(cutoffs.guestsHours)} hours, dietary notes until ${String(cutoffs.dietaryHours)} hours. You see the difference in price before you agree to it.`,
    },
    {
      heading: 'Travel',
      text: `The first ${String(travel.freeMiles)} miles of driving are free, then ${formatPrice(travel.centsPerMile)} a mile, one way. Beyond ${String(travel.maxMiles)} miles one of us quotes in person.${ownTravelWords(config)}`,
    },
    {
      heading: 'Weather and us',
      text: `If we must cancel, or the wind or rain makes a fire unsafe, you move the party for free. A quote stays good for ${String(quote.validDays)} days.`,
    },
  ];
}

export interface EveningStep {
  readonly art: 'arrive' | 'setup' | 'show' | 'dinner' | 'clean';
  readonly time: string;
  readonly title: string;
  readonly text: string;
}

/** One evening by the clock, counted from a dinner slot with the shortest party's duration. */
export function eveningSteps(config: Config): readonly EveningStep[] {
  const { slots, arrivalMinutes, cleanupMinutes, durations } = config.scheduling;
  const start = (slots.at(-2) ?? slots[0])?.start ?? '18:00';
  const minutes = durations[0]?.minutes ?? 0;
  const at = (offset: number) => formatTime(addMinutes(start, offset));
  return [
    {
      art: 'arrive',
      time: at(-arrivalMinutes),
      title: 'Your chef arrives',
      text: `${formatDuration(arrivalMinutes)} ahead, with the grill, the gas, the knives and every ingredient. You point at a flat spot outside.`,
    },
    {
      art: 'setup',
      time: at(-Math.round(arrivalMinutes / 2)),
      title: 'Iron gets hot',
      text: 'Set the table with your own plates and glasses, pour something. Sake is on us for guests of age.',
    },
    {
      art: 'show',
      time: at(0),
      title: 'The volcano erupts',
      text: 'Flames, flying shrimp, an egg that never lands where you expect. Children in front, at a safe distance.',
    },
    {
      art: 'dinner',
      time: at(Math.round(minutes / 3)),
      title: 'Everyone eats hot',
      text: `Rice, vegetables and ${String(config.price.proteinsPerGuest)} proteins each, straight from the iron to the plate, cooked as each guest likes it.`,
    },
    {
      art: 'clean',
      time: at(minutes),
      title: 'We clean up',
      text: `${formatDuration(cleanupMinutes)} later the patio is yours again, and the grill is back in the van.`,
    },
  ];
}

/** Who counts as what, in the words used beside every counter. */
export function ageWords({ price }: Config): { adults: string; children: string; toddlers: string } {
  return {
    adults: `${String(price.adultFromAge)} and over`,
    children: `${String(price.childFromAge)} to ${String(price.adultFromAge - 1)}`,
    toddlers: `${String(price.childFromAge - 1)} and under`,
  };
}

export function cityWords(config: Config): string {
  const cities = config.stations.map((station) => station.city);
  return cities.length > 1
    ? `${cities.slice(0, -1).join(', ')} and ${cities.at(-1) ?? ''}`
    : (cities[0] ?? 'your city');
}
