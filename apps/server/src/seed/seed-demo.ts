/**
 * Demo parties for a trial copy, made through the same verbs as real ones: quoted, held, signed, paid by Zelle and
 * settled, some of them in the past by a clock that is turned back. Everything is labelled as a demo.
 */
import {
  advanceBookings,
  getAgreement,
  hasAnyHold,
  placeHold,
  recogniseHoldLink,
  recordReceivedPayment,
  settlePayment,
  signAgreement,
} from '@myhibachi/core/booking';
import {
  FigureCache,
  ManualClock,
  actingAs,
  contextFor,
  newId,
  type Context,
  type Platform,
} from '@myhibachi/core/kernel';
import { createQuote } from '@myhibachi/core/quoting';
import { DEMO_PARTIES, type DemoParty } from './demo-parties.ts';
import { seedCompany } from './seed-company.ts';

function seeder(platform: Platform, clock: Platform['clock']): Context {
  const ownTime = { ...platform, clock, figures: new FigureCache(clock) };
  return contextFor(ownTime, {
    actor: { kind: 'system', job: 'demo-seed' },
    origin: { ip: null, userAgent: 'demo seed' },
    requestId: newId(),
  });
}

/** Far enough ahead of the party that notice is kept, whichever day it is seeded. */
const BOOKED_DAYS_BEFORE = 6;

async function seedParty(platform: Platform, party: DemoParty): Promise<void> {
  const now = platform.clock.now();
  const day = now.toZonedDateTimeISO('America/Los_Angeles').add({ days: party.inDays });
  const early = day.subtract({ days: BOOKED_DAYS_BEFORE }).toInstant();
  const clock = new ManualClock(Temporal.Instant.compare(early, now) < 0 ? early : now);
  const system = seeder(platform, clock);
  const visitor = actingAs(system, { kind: 'visitor' });
  const contact = { firstName: 'Demo', lastName: party.lastName, email: party.email, phone: party.phone };
  const quote = await createQuote(visitor, {
    party: party.party,
    upgrades: [...party.upgrades],
    addOns: [...party.addOns],
    venue: party.venue,
    gratuityPercent: party.gratuityPercent,
    contact,
  });
  const hold = await placeHold(visitor, {
    quoteId: quote.id,
    date: day.toPlainDate().toString(),
    start: party.start,
    venue: party.venue,
    contact,
    smsConsent: true,
    requests: party.requests,
  });
  const { ctx: host, holdId } = recogniseHoldLink(visitor, hold.token);
  const agreement = await getAgreement(host, { holdId });
  await signAgreement(host, {
    holdId,
    signature: {
      typedName: `Demo ${party.lastName}`,
      allergens: [...party.allergens],
      acknowledgements: Object.fromEntries(agreement.acknowledgements.map(({ key }) => [key, true])),
    },
  });
  const received = {
    code: hold.booking.code,
    method: 'zelle',
    amountCents: hold.depositCents,
    reference: `DEMO-${hold.booking.code}`,
  } as const;
  const { paymentId } = await recordReceivedPayment(system, received);
  await settlePayment(system, { paymentId });
}

/**
 * Opens the stations of a copy that has none, and with `parties` fills it with demo parties unless somebody has asked
 * for a seat already. Answers how many parties it made; a second run makes none.
 */
export async function seedTrialCopy(platform: Platform, parties: boolean): Promise<number> {
  const ctx = seeder(platform, platform.clock);
  await seedCompany(ctx);
  if (!parties || (await hasAnyHold(ctx))) return 0;
  for (const party of DEMO_PARTIES) await seedParty(platform, party);
  // Twice: parties of the past first begin, then end.
  await advanceBookings(ctx);
  await advanceBookings(ctx);
  return DEMO_PARTIES.length;
}
