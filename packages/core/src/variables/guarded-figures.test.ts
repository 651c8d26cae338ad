/** Whatever moves money to or from hosts, or weakens a control, takes two people: held over the whole table. */
import { describe, expect, it } from 'vitest';
import { DEFINITIONS, type VariableKey } from './index.ts';

/** Words that speak of money or of a control, in a figure's key, unit and fields. */
const SPEAKS_OF = {
  money:
    /cents|dollar|price|percent|\bfees?\b|\btax|deposit|refund|\btip|gratuity|discount|coupon|credit|bonus|\bpay|handle|reschedule|free ?miles/i,
  control:
    /failed|\block|\bcode|session|trust|token|\bkeys?\b|invitation|sign[- ]in|password|approv|second factor|decided about|\bkept\b|restored|restore|retention|keep years/i,
} as const;

/** Everything in these is money, a policy about it, or who gets in: each figure is guarded or has its reason here. */
const CATEGORIES: ReadonlySet<string> = new Set([
  'price',
  'travel',
  'party',
  'payment',
  'policy',
  'access',
  'settings',
]);

/** What one admin may change alone although it stands there or sounds like it, and why that is right. */
const FREE: Partial<Record<VariableKey, string>> = {
  'party.maxOnlineGuests': 'Larger parties are quoted by a person, at the same prices.',
  'party.upgradesPerGuest': 'How many upgrades may be ordered; each keeps its price.',
  'travel.maxMiles': 'Beyond it a person quotes; the fee within it stays the same.',
  'travel.cacheDays': 'How long a measured distance is used again.',
  'travel.townMph': 'Drive time only: the fee is by miles.',
  'travel.highwayMph': 'Drive time only: the fee is by miles.',
  'travel.townMiles': 'Drive time only: the fee is by miles.',
  'travel.rushFactor': 'Drive time only: the fee is by miles.',
  'travel.rushFrom': 'Drive time only: the fee is by miles.',
  'travel.rushTo': 'Drive time only: the fee is by miles.',
  'deposit.toldHours': 'The deadline hosts are told; the one that counts is guarded.',
  'deposit.reminderHours': 'When hosts are reminded.',
  'payment.bothChannelsAboveCents': 'By which channels instructions go; the amount asked for is the same.',
  'policy.dietaryCutoffHours': 'Notes for the kitchen cost nothing.',
  'customers.mergeUndoDays': 'How long a merge can be undone; a merge deletes nothing.',
  'hold.payHours': 'How long a hold waits for its deposit, which stays the same.',
  'hold.maxLivePerHost': 'Holds nobody has paid for.',
  'settings.aheadDays': 'How far ahead a change may be dated; it still needs its two people.',
  'settings.staleFlagDays': 'When a flag is reported as stale.',
  'knowledge.reviewDays': 'When an article is due for review.',
  'leads.scoring': 'Points that order leads; no host pays or gets anything by them.',
  'leads.decayPercentPerWeek': 'Points that order leads; no host pays or gets anything by them.',
  'concierge.emailApprovalHours': 'By when our people say yes to a draft.',
  'concierge.keptAnswerHours': 'How long a true answer is given again; a change of any figure ends it at once.',
  'agreement.replyHours': 'How long a host may take to agree by text; what they agree to stays the same.',
  'agreement.reAsks': 'How often an unclear reply is asked about; it never counts as a yes.',
  'concierge.canaryPercent': 'Who of the two engines answers; both quote by the same tools and guards.',
  'concierge.canaryRollback': 'When a trial of the model ends; both engines quote by the same tools and guards.',
  'concierge.modelMaxTokens': 'How long a model may write.',
  'concierge.modelDayBudgetCents': 'What we pay for the model; hosts pay nothing by it.',
  'concierge.modelConversationBudgetCents': 'What we pay for the model; hosts pay nothing by it.',
  'concierge.modelInputPriceCents': 'What the service asks of us; it decides only when our budget is spent.',
  'concierge.modelOutputPriceCents': 'What the service asks of us; it decides only when our budget is spent.',
  'messages.quietFrom': 'When texts wait; nothing is decided by it.',
};

function wordsOf(key: VariableKey): string {
  const { unit, schema } = DEFINITIONS[key];
  const fields = JSON.stringify('shape' in schema ? schema.shape : {});
  return [key.replaceAll(/([A-Z])/g, ' $1'), unit, fields].join(' ');
}

function mustDecide(key: VariableKey): boolean {
  const words = wordsOf(key);
  return CATEGORIES.has(DEFINITIONS[key].category) || Object.values(SPEAKS_OF).some((pattern) => pattern.test(words));
}

const KEYS = Object.keys(DEFINITIONS) as VariableKey[];
const isGuarded = (key: VariableKey): boolean => 'guarded' in DEFINITIONS[key];

describe('a figure that moves money or weakens a control', () => {
  it('takes two people, unless it is written here why one is enough', () => {
    const undecided = KEYS.filter((key) => mustDecide(key) && !isGuarded(key) && FREE[key] === undefined);
    expect(undecided).toEqual([]);
  });

  it('that takes two people has no reason why one would be enough, and every reason is about a figure that exists', () => {
    expect(
      Object.keys(FREE).filter((key) => !KEYS.includes(key as VariableKey) || isGuarded(key as VariableKey)),
    ).toEqual([]);
  });

  it.each<VariableKey>([
    'payment.refundApprovalAboveCents',
    'price.defaultTaxMillipercent',
    'price.adultFromAge',
    'company.zelleHandle',
    'company.venmoHandle',
    'policy.refundDays',
    'policy.guestsCutoffHours',
    'payment.feePercents',
    'settings.requestDays',
    'access.failuresPerAccount',
    'retention.bookingYears',
  ])('%s takes two people', (key) => {
    expect(isGuarded(key)).toBe(true);
  });

  it('is recognised by its name alone, wherever somebody defines it', () => {
    for (const name of ['loyalty creditCents', 'referral bonus', 'service fee percent', 'tax on travel']) {
      expect(SPEAKS_OF.money.test(name)).toBe(true);
    }
  });
});
