import type { Config, PaymentStart } from '@myhibachi/contracts';
import type { ComponentChildren } from 'preact';
import type { PaymentMethod } from '../../api/endpoints.ts';
import type { Outcome } from '../../api/reply.ts';
import { FailureNotice } from './failure-notice.tsx';
import { PaymentMethods, TransferInstructions } from './payment-methods.tsx';
import { usePayment } from './use-payment.ts';
import { useSubmit } from './use-submit.ts';

interface Props {
  readonly config: Config;
  /** What is paid for: a try again for the same is the same payment. */
  readonly subject: object;
  readonly start: (method: PaymentMethod, key: string) => Promise<Outcome<PaymentStart>>;
  readonly label: (method: PaymentMethod) => string;
  /** What is said until a transfer is asked for. */
  readonly before?: ComponentChildren;
  /** What the deposit is. */
  readonly children: ComponentChildren;
}

/** Pays a deposit. */
export function DepositForm({ config, subject, start, label, before, children }: Props) {
  const { method, setMethod, started, leaving, follow } = usePayment(config);
  const sending = useSubmit('deposit');

  async function pay() {
    follow(await sending.submit({ ...subject, method }, (key) => start(method, key)));
  }

  return (
    <form
      class="grid gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        void pay();
      }}
    >
      {started === null && before}
      {children}
      <PaymentMethods methods={config.paymentMethods} method={method} onMethod={setMethod} />
      {sending.failure && <FailureNotice failure={sending.failure} onRetry={() => void pay()} />}
      {started && <TransferInstructions start={started} />}
      <button class="button justify-self-start" type="submit" disabled={sending.busy || leaving}>
        {sending.busy || leaving ? 'One moment…' : label(method)}
      </button>
    </form>
  );
}
