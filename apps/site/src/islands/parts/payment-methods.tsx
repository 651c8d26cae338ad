import type { Config, PaymentStart } from '@myhibachi/contracts';
import type { PaymentMethod } from '../../api/endpoints.ts';
import { formatCents } from '../../format/money.ts';

const METHOD_WORDS = {
  card: 'Card, at once',
  zelle: 'Zelle, from your bank',
  venmo: 'Venmo',
} as const satisfies Record<PaymentMethod, string>;

interface Props {
  readonly methods: Config['paymentMethods'];
  readonly method: PaymentMethod;
  readonly onMethod: (method: PaymentMethod) => void;
}

export function PaymentMethods({ methods, method, onMethod }: Props) {
  return (
    <fieldset class="slot-list">
      <legend class="mb-3 font-semibold">How would you like to pay?</legend>
      {methods.map((row) => (
        <label class="slot" key={row.method}>
          <input type="radio" name="method" checked={row.method === method} onChange={() => onMethod(row.method)} />
          <span>
            <strong>{METHOD_WORDS[row.method]}</strong>
            {row.feePercent > 0 && <span class="text-soft"> · fee {row.feePercent} %</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** Where to send a transfer and what to write into it. */
export function TransferInstructions({ start }: { readonly start: PaymentStart }) {
  if (!start.instructions) return null;
  const { to, memo, lines } = start.instructions;
  return (
    <div class="notice" aria-live="polite">
      <h2 class="text-h3">Send {formatCents(start.amountCents)}</h2>
      <dl class="facts">
        <div>
          <dt>To</dt>
          <dd>{to}</dd>
        </div>
        <div>
          <dt>Memo, exactly</dt>
          <dd>{memo}</dd>
        </div>
      </dl>
      <ul class="grid gap-1">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class="text-soft">We write to you as soon as it has arrived. You may close this page.</p>
    </div>
  );
}
