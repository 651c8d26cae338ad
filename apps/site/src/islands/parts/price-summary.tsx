import type { ComponentChildren } from 'preact';
import { type Failure, isUndecided } from '../../api/reply.ts';
import type { LiveQuoteState } from '../../logic/live-quote.ts';
import { type Bill, toBill } from '../../logic/price-summary.ts';
import { FailureNotice } from './failure-notice.tsx';
import { PriceLines } from './price-lines.tsx';
import { SummaryLines } from './summary-lines.tsx';

interface Props {
  readonly state: LiveQuoteState;
  readonly onRetry: () => void;
  /** The way on, beneath the total. */
  readonly children?: ComponentChildren;
}

function Lines({ bill, note }: { readonly bill: Bill; readonly note: string | undefined }) {
  return (
    <>
      <PriceLines lines={bill.food} />
      <PriceLines lines={bill.rest} />
      {note && <p class="field-hint mt-2">{note}</p>}
    </>
  );
}

function Figures({ bill }: { readonly bill: Bill }) {
  return (
    <dl class="summary-figures">
      <div class="price-row">
        <dt>{bill.withTravel ? 'Total' : 'Total before travel'}</dt>
        <span class="leader" aria-hidden="true" />
        <dd class="summary-grand">{bill.total}</dd>
      </div>
      {bill.perGuest && (
        <div class="price-row">
          <dt class="text-soft">About, per paying guest</dt>
          <span class="leader" aria-hidden="true" />
          <dd>{bill.perGuest}</dd>
        </div>
      )}
      <div class="price-row">
        <dt class="text-soft">Deposit, part of the total</dt>
        <span class="leader" aria-hidden="true" />
        <dd>{bill.deposit}</dd>
      </div>
    </dl>
  );
}

function Announcement({ bill, busy }: { readonly bill: Bill | null; readonly busy: boolean }) {
  return (
    <>
      <p class="visually-hidden" aria-live="polite">
        {bill === null ? '' : `The total${bill.withTravel ? '' : ' before travel'} is ${bill.total}.`}
      </p>
      {busy && <p class="field-hint summary-busy">Working it out…</p>}
    </>
  );
}

function titleOf(bill: Bill | null): string {
  return bill?.withTravel === false ? 'Your price before travel' : 'Your price';
}

function Refusal({ failure, onRetry }: { readonly failure: Failure; readonly onRetry: () => void }) {
  return <FailureNotice failure={failure} onRetry={isUndecided(failure) ? onRetry : undefined} />;
}

/** The bill beside the form: a column on a desk, a bar at the foot of a phone that opens upwards. */
export function PriceSummary({ state, onRetry, children }: Props) {
  const { quote, stale, failure } = state;
  const bill = quote?.outcome === 'priced' ? toBill(quote) : null;
  const total = bill?.total ?? null;
  return (
    <aside class="summary" aria-label="Your price" data-stale={stale}>
      <SummaryLines title={titleOf(bill)} total={total}>
        {bill ? (
          <Lines bill={bill} note={quote?.travel.note} />
        ) : (
          !failure && <p class="text-soft">Tell us who comes, and the price appears here.</p>
        )}
      </SummaryLines>
      {bill && <Figures bill={bill} />}
      <Announcement bill={stale ? null : bill} busy={stale && !failure} />
      {failure && <Refusal failure={failure} onRetry={onRetry} />}
      {children}
    </aside>
  );
}
