import type { ComponentChildren } from 'preact';
import type { LiveQuoteState } from '../../logic/live-quote.ts';
import { type Bill, toBill } from '../../logic/price-summary.ts';
import { FailureNotice } from './failure-notice.tsx';
import { PriceLines } from './price-lines.tsx';

interface Props {
  readonly state: LiveQuoteState;
  readonly onRetry: () => void;
  /** The way on, beneath the total. */
  readonly children?: ComponentChildren;
}

function Lines({ bill }: { readonly bill: Bill }) {
  return (
    <>
      <PriceLines lines={bill.food} />
      <PriceLines lines={bill.rest} />
    </>
  );
}

/** The bill beside the form: a column on a desk, a bar at the foot of a phone that opens upwards. */
export function PriceSummary({ state, onRetry, children }: Props) {
  const { quote, stale, failure } = state;
  const bill = quote?.outcome === 'priced' ? toBill(quote) : null;
  return (
    <aside class="summary" aria-label="Your price" data-stale={stale}>
      <details class="summary-lines" open>
        <summary>
          <span class="summary-title">Your price</span>
          <span class="summary-total figure" aria-hidden="true">
            {bill?.total ?? '—'}
          </span>
        </summary>
        {bill ? <Lines bill={bill} /> : <p class="text-soft">Tell us who comes, and the price appears here.</p>}
        {quote && bill && quote.travel.note && <p class="field-hint mt-2">{quote.travel.note}</p>}
      </details>
      {bill && (
        <dl class="summary-figures">
          <div class="price-row">
            <dt>Total</dt>
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
      )}
      <p class="visually-hidden" role="status">
        {stale ? '' : bill ? `The total is ${bill.total}.` : ''}
      </p>
      {stale && !failure && <p class="field-hint summary-busy">Working it out…</p>}
      {failure && <FailureNotice failure={failure} onRetry={onRetry} />}
      {children}
    </aside>
  );
}
