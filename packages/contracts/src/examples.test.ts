import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import * as contracts from './index.ts';
import type { Endpoint } from './index.ts';

const isEndpoint = (value: unknown): value is Endpoint =>
  typeof value === 'object' && value !== null && 'path' in value && 'errors' in value;
const ENDPOINTS: readonly Endpoint[] = Object.values<unknown>(contracts).filter(isEndpoint);

const SPEAK_FOR_THEMSELVES: ReadonlySet<string> = new Set(['link_expired', 'unauthenticated', 'forbidden']);

const PARTS = ['params', 'query', 'body', 'response'] as const;

interface Part {
  readonly name: string;
  readonly schema: z.ZodType | undefined;
  readonly example: unknown;
}

const PARTS_OF_ALL: readonly Part[] = ENDPOINTS.flatMap((endpoint) =>
  PARTS.map((part) => ({
    name: `${endpoint.id} ${part}`,
    schema: endpoint[part],
    example: endpoint.example?.[part],
  })),
);

describe('every endpoint', () => {
  it('has an example of everything it takes and answers, and of nothing else', () => {
    const astray = PARTS_OF_ALL.filter(({ schema, example }) => (schema === undefined) !== (example === undefined));
    expect(ENDPOINTS.length).toBeGreaterThan(25);
    expect(astray.map(({ name }) => name)).toEqual([]);
  });

  it('says what it does, and what each error of its own means there', () => {
    const silent = ENDPOINTS.flatMap(({ id, description = '', errors }) => [
      ...(description === '' ? [id] : []),
      // These mean the same everywhere.
      ...errors
        .filter((code) => !SPEAK_FOR_THEMSELVES.has(code) && !description.includes(`\`${code}\``))
        .map((code) => `${id}: ${code}`),
    ]);
    expect(silent).toEqual([]);
  });
});

describe('every example', () => {
  const typed = PARTS_OF_ALL.flatMap(({ name, schema, example }) =>
    schema === undefined ? [] : [{ name, schema, example }],
  );

  it.each(typed)('$name is taken by its own schema', ({ schema, example }) => {
    // Nothing is dropped either: what the schema does not know would be missing from what it gives back.
    expect(schema.parse(example)).toMatchObject(Object(example));
  });

  it('shows problems as the schema of problems has them', () => {
    for (const [code, members] of Object.entries(contracts.PROBLEM_EXAMPLES)) {
      const whole = { type: '', title: '', status: 409, code, requestId: '', retryable: false, errors: [], ...members };
      expect(contracts.Problem.parse(whole)).toEqual(whole);
    }
    expect(contracts.PROBLEM_EXAMPLES.slot_taken?.alternatives).toHaveLength(3);
  });
});

/** A value and everything inside it, however deep. */
function everythingIn(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [value];
  return [value, ...Object.values(value as Readonly<Record<string, unknown>>).flatMap(everythingIn)];
}

describe('nothing in an example looks real:', () => {
  const strings = everythingIn([ENDPOINTS.map(({ example }) => example), contracts.PROBLEM_EXAMPLES]).filter(
    (value) => typeof value === 'string',
  );
  const found = (pattern: RegExp) => strings.flatMap((text) => [...text.matchAll(pattern)].map(([, hit]) => hit ?? ''));

  it('hosts of addresses and e-mails end in .example (RFC 2606)', () => {
    const hosts = found(/(?:https?:\/\/|@)([\w.-]*\w)/g);
    expect(hosts.length).toBeGreaterThan(10);
    expect(hosts.filter((host) => !host.endsWith('.example'))).toEqual([]);
    expect(found(/\b([\w-]+\.(?:com|net|org|io|dev|app|co|us|biz|info))\b/gi)).toEqual([]);
  });

  it('phones are among 555-0100 to 555-0199, which are kept for stories', () => {
    const phones = found(/(?<![\w-])((?:\+?1[\s.-]?)?\(?\d{3}\)?[\s.-]?\d{3}[\s.-]?\d{4})(?![\w-])/g);
    expect(phones.length).toBeGreaterThan(3);
    expect(phones.filter((phone) => !/555-?01\d\d$/.test(phone))).toEqual([]);
  });

  it('dates are in 2027', () => {
    expect(found(/(?<![\w-])(20\d\d)-\d\d-\d\d/g).filter((year) => year !== '2027')).toEqual([]);
  });
});

type Bill = Pick<contracts.Quote, 'lines' | 'totals'>;

const isBill = (value: unknown): value is Bill =>
  typeof value === 'object' && value !== null && 'lines' in value && 'totals' in value;

const ANSWERS = ENDPOINTS.map(({ example }) => example?.response);
const sum = (rows: readonly { readonly amountCents: number }[]) =>
  rows.reduce((total, { amountCents }) => total + amountCents, 0);
const answerOf = <E extends { readonly response: z.ZodType; readonly example: { readonly response: unknown } }>(
  endpoint: E,
) => endpoint.response.parse(endpoint.example.response) as z.output<E['response']>;

describe('the figures of an example agree:', () => {
  const booking = answerOf(contracts.getBooking);
  const changed = answerOf(contracts.addRequests);
  const hold = answerOf(contracts.placeHold);
  const config = answerOf(contracts.getConfig);

  it('lines add up to their totals, each line being its units times its price', () => {
    const bills = everythingIn(ANSWERS).filter(isBill);
    expect(bills.length).toBeGreaterThan(6);
    for (const { lines, totals } of bills) {
      for (const line of lines) expect(line.amountCents).toBe(Math.round(line.quantity * line.unitCents));
      const food = lines.filter(({ kind }) => ['adults', 'children', 'toddlers', 'upgrade', 'add_on'].includes(kind));
      expect([sum(food), sum(lines)]).toEqual([totals.foodCents, totals.totalCents]);
      const { foodCents, minimumAdjustmentCents, discountCents, travelCents, taxCents, gratuityCents } = totals;
      expect(foodCents + minimumAdjustmentCents - discountCents + travelCents + taxCents + gratuityCents).toBe(
        totals.totalCents,
      );
    }
  });

  it('due is the total less what was paid, and what was paid is the payments', () => {
    for (const { money, summary, payments } of [booking, changed]) {
      expect(money.totalCents).toBe(summary.totals.totalCents);
      expect(money.paidCents).toBe(sum(payments) - money.refundedCents);
      expect(money.dueCents).toBe(money.totalCents - money.paidCents);
    }
  });

  it('each step of the story begins where the one before it ended', () => {
    const [change, move] = [answerOf(contracts.changeBooking), answerOf(contracts.rescheduleBooking)];
    const cancelled = answerOf(contracts.cancelBooking);
    expect(answerOf(contracts.createQuote).totals).toEqual(hold.booking.totals);
    expect(change.differenceCents).toBe(change.totals.totalCents - booking.money.totalCents);
    expect([change.dueCents, move.dueCents]).toEqual([changed.money.dueCents, changed.money.dueCents]);
    expect([booking.version, change.version, move.version, changed.version, cancelled.version]).toEqual([
      1, 2, 3, 4, 5,
    ]);
    expect([move.date, move.start]).toEqual([changed.summary.date, changed.summary.start]);
    expect(cancelled.refundCents + cancelled.keptCents).toBe(changed.money.paidCents);
    const { gratuityCents } = contracts.payBalance.example.body;
    expect(answerOf(contracts.payBalance).amountCents).toBe(changed.money.dueCents + gratuityCents);
  });

  it('prices, the deposit and the tax are those of the configuration and the menu', () => {
    const { upgrades, addOns } = answerOf(contracts.getMenu);
    const unitOf = (kind: string) => hold.booking.lines.find((line) => line.kind === kind)?.unitCents;
    expect([unitOf('adults'), unitOf('children')]).toEqual([config.price.adultCents, config.price.childCents]);
    expect([unitOf('upgrade'), unitOf('add_on')]).toEqual([upgrades[0]?.priceCents, addOns[0]?.priceCents]);
    expect([hold.depositCents, answerOf(contracts.startDeposit).amountCents, booking.policy.depositCents]).toEqual(
      Array.from({ length: 3 }, () => config.deposit.amountCents),
    );
  });

  it('instants are the date and time at the venue, and deadlines are counted from them', () => {
    for (const { summary, policy, cutoffs } of [booking, changed]) {
      const starts = Temporal.PlainDateTime.from(`${summary.date}T${summary.start}`).toZonedDateTime(summary.timeZone);
      const before = (hours: number) => starts.subtract({ hours }).toInstant().toString();
      expect(before(0)).toBe(summary.startsAt);
      expect(starts.subtract({ minutes: config.scheduling.arrivalMinutes }).toInstant().toString()).toBe(
        summary.arrivalAt,
      );
      expect(starts.add({ minutes: summary.durationMinutes }).toInstant().toString()).toBe(summary.endsAt);
      expect([cutoffs.menuUntil, cutoffs.guestsUntil, cutoffs.dietaryUntil]).toEqual(
        [config.cutoffs.menuHours, config.cutoffs.guestsHours, config.cutoffs.dietaryHours].map(before),
      );
      const lastDay = Temporal.PlainDate.from(summary.date).subtract({ days: config.deposit.refundableDays });
      expect(policy.refundableUntil).toBe(lastDay.toString());
    }
  });

  it('the hash of the agreement is the hash of its text', () => {
    const { text, sha256 } = answerOf(contracts.getAgreement);
    expect(createHash('sha256').update(text).digest('hex')).toBe(sha256);
    expect(contracts.signAgreement.example.body.textSha256).toBe(sha256);
  });
});
