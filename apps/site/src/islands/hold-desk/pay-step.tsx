import type { Config, Hold, PaymentStart } from '@myhibachi/contracts';
import { useState } from 'preact/hooks';
import { type PaymentMethod, startDeposit } from '../../api/endpoints.ts';
import { formatCents } from '../../format/money.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { PaymentMethods, TransferInstructions } from '../parts/payment-methods.tsx';
import { useSubmit } from '../parts/use-submit.ts';

interface Props {
  readonly hold: Hold;
  readonly config: Config;
  readonly cancelled: boolean;
}

/** The deposit: a card goes to the payment service's own page, a transfer gets its instructions. */
export function PayStep({ hold, config, cancelled }: Props) {
  const [method, setMethod] = useState<PaymentMethod>(config.paymentMethods[0]?.method ?? 'card');
  const [started, setStarted] = useState<PaymentStart | null>(null);
  const [leaving, setLeaving] = useState(false);
  const sending = useSubmit('deposit');
  const amount = formatCents(hold.depositCents);
  const label = method === 'card' ? `Pay ${amount} by card` : 'Show me where to send it';

  async function pay() {
    const outcome = await sending.submit({ token: hold.token, method }, (key) => startDeposit(hold.token, method, key));
    if (!outcome?.ok) return;
    if (outcome.value.checkoutUrl) {
      setLeaving(true);
      location.assign(outcome.value.checkoutUrl);
    } else setStarted(outcome.value);
  }

  return (
    <form
      class="grid gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        void pay();
      }}
    >
      {cancelled && started === null && (
        <p class="notice" aria-live="polite">
          You came back without paying. Nothing was charged and the evening is still held for you.
        </p>
      )}
      <p>
        The deposit of <strong>{amount}</strong> locks your date and is part of your bill. The rest is due by the
        evening of the party.
      </p>
      <PaymentMethods methods={config.paymentMethods} method={method} onMethod={setMethod} />
      {sending.failure && <FailureNotice failure={sending.failure} onRetry={() => void pay()} />}
      {started && <TransferInstructions start={started} />}
      <button class="button justify-self-start" type="submit" disabled={sending.busy || leaving}>
        {sending.busy || leaving ? 'One moment…' : label}
      </button>
    </form>
  );
}
