import type { Config } from '@myhibachi/contracts';
import { authorize, encodeId, readFigure, type Context } from '../kernel/index.ts';
import { listStations } from '../stations/index.ts';
import { getVariables, type Variables } from '../variables/index.ts';
import { priceSnapshot } from './price-snapshot.ts';

function companyAndPrices(figures: Variables) {
  return {
    company: {
      name: figures['company.name'],
      email: figures['company.email'],
      phone: figures['company.phone'],
      postalAddress: figures['company.postalAddress'],
    },
    price: {
      adultCents: figures['price.adultCents'],
      childCents: figures['price.childCents'],
      toddlerCents: figures['price.toddlerCents'],
      partyMinimumCents: figures['price.partyMinimumCents'],
      proteinsPerGuest: figures['price.proteinsPerGuest'],
      adultFromAge: figures['price.adultFromAge'],
      childFromAge: figures['price.childFromAge'],
    },
    party: { maxOnlineGuests: figures['party.maxOnlineGuests'], upgradesPerGuest: figures['party.upgradesPerGuest'] },
    travel: {
      freeMiles: figures['travel.freeMiles'],
      centsPerMile: figures['travel.centsPerMile'],
      maxMiles: figures['travel.maxMiles'],
    },
    tax: { defaultRatePercent: figures['price.defaultTaxMillipercent'] / 1000 },
    gratuity: { suggestedPercents: [...figures['payment.gratuityPercents']] },
    deposit: { amountCents: figures['deposit.amountCents'], refundableDays: figures['policy.refundDays'] },
    paymentMethods: (['card', 'zelle', 'venmo'] as const).map((method) => ({
      method,
      feePercent: figures['payment.feePercents'][method],
    })),
  };
}

function timesAndPolicies(figures: Variables) {
  return {
    hold: { signHours: figures['hold.signHours'], payHours: figures['hold.payHours'] },
    quote: { validDays: figures['quote.validDays'] },
    scheduling: {
      slots: figures['scheduling.slots'].map(({ start, from, to }) => ({ start, from, to })),
      noticeHours: figures['scheduling.noticeHours'],
      horizonDays: figures['scheduling.horizonDays'],
      arrivalMinutes: figures['scheduling.arrivalMinutes'],
      cleanupMinutes: figures['scheduling.cleanupMinutes'],
      durations: [...figures['scheduling.durations']],
    },
    reschedule: {
      freeCount: figures['policy.freeReschedules'],
      freeHours: figures['policy.freeRescheduleHours'],
      feeCents: figures['policy.rescheduleFeeCents'],
    },
    cancellation: { fullFoodCostHours: figures['policy.fullFoodCostHours'] },
    cutoffs: {
      menuHours: figures['policy.menuCutoffHours'],
      guestsHours: figures['policy.guestsCutoffHours'],
      dietaryHours: figures['policy.dietaryCutoffHours'],
    },
  };
}

/** What a model costs us is nobody else's figure. */
function forAnybody(figures: Variables): Record<string, unknown> {
  return Object.fromEntries(Object.entries(figures).filter(([key]) => !key.startsWith('concierge.model')));
}

async function loadConfig(ctx: Context): Promise<Config> {
  const figures = await getVariables(ctx);
  const stations = await listStations(ctx);
  return {
    currency: 'USD',
    priceVersion: (await priceSnapshot(ctx)).id,
    ...companyAndPrices(figures),
    ...timesAndPolicies(figures),
    stations: stations.map(({ id, name, city, state, timeZone }) => ({
      id: encodeId('stn', id),
      name,
      city,
      state,
      timeZone,
    })),
    variables: forAnybody(figures),
    sandbox: ctx.settings.sandbox,
  };
}

/** Every figure a page or a person needs, as in force now (domain 15). */
export async function getConfig(ctx: Context): Promise<Config> {
  authorize(ctx, 'catalog.read');
  return readFigure(ctx, 'config', () => loadConfig(ctx));
}
