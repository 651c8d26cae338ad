/** A quote's lines as a bill: what each is, how it was counted, and the rule behind it. */
import type { Quote, QuoteLine } from '@myhibachi/contracts';
import { formatCents, formatPrice } from '../format/money.ts';

export interface BillLine {
  readonly key: string;
  readonly label: string;
  /** "10 × $55", or null where the line is not a count. */
  readonly count: string | null;
  readonly amount: string;
  readonly rule: string;
}

export interface Bill {
  readonly food: readonly BillLine[];
  readonly rest: readonly BillLine[];
  readonly total: string;
  /** False while the drive is not measured, so that the total is before travel. */
  readonly withTravel: boolean;
  readonly deposit: string;
  /** Null where nobody pays. */
  readonly perGuest: string | null;
}

const COUNTED: ReadonlySet<QuoteLine['kind']> = new Set(['adults', 'children', 'toddlers', 'upgrade', 'add_on']);

type Travel = Pick<Quote['travel'], 'status'>;

/** What stands in place of an amount nobody has worked out yet. */
const UNMEASURED: Partial<Record<Quote['travel']['status'], string>> = {
  needs_address: 'once we know where',
  to_be_confirmed: 'to be confirmed',
};

function amountOf(line: QuoteLine, counted: boolean, travel: Travel | undefined): string {
  const unmeasured = line.kind === 'travel' && travel ? UNMEASURED[travel.status] : undefined;
  if (unmeasured !== undefined) return unmeasured;
  return line.amountCents === 0 && counted ? 'Free' : formatCents(line.amountCents);
}

function toBillLine(line: QuoteLine, index: number, travel: Travel | undefined): BillLine {
  const counted = COUNTED.has(line.kind);
  const unit = line.unitCents === 0 ? 'free' : formatPrice(line.unitCents);
  return {
    key: `${line.kind}-${String(index)}`,
    label: line.label,
    count: counted ? `${String(line.quantity)} × ${unit}` : null,
    amount: amountOf(line, counted, travel),
    rule: line.rule,
  };
}

/** What a changed booking has in common with a quote: its lines and its total. */
export function toBillLines(lines: readonly QuoteLine[], travel?: Travel): Pick<Bill, 'food' | 'rest'> {
  const all = lines.map((line, index) => ({ counted: COUNTED.has(line.kind), bill: toBillLine(line, index, travel) }));
  return {
    food: all.filter((row) => row.counted).map((row) => row.bill),
    rest: all.filter((row) => !row.counted).map((row) => row.bill),
  };
}

export function toBill(
  quote: Pick<Quote, 'lines' | 'totals' | 'depositCents' | 'party'> & { readonly travel: Travel },
): Bill {
  const paying = quote.party.adults + quote.party.children;
  return {
    ...toBillLines(quote.lines, quote.travel),
    withTravel: UNMEASURED[quote.travel.status] === undefined,
    total: formatCents(quote.totals.totalCents),
    deposit: formatPrice(quote.depositCents),
    perGuest: paying > 0 ? formatPrice(Math.round(quote.totals.totalCents / paying / 100) * 100) : null,
  };
}
