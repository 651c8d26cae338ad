import type { Booking, Config } from '@myhibachi/contracts';
import { useState } from 'preact/hooks';
import { type BookingAccess, payBalance } from '../../api/endpoints.ts';
import { formatCents } from '../../format/money.ts';
import { type TipChoice, tipCents } from '../../logic/tip.ts';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { PaymentMethods, TransferInstructions } from '../parts/payment-methods.tsx';
import { TextField } from '../parts/text-field.tsx';
import { usePayment } from '../parts/use-payment.ts';
import { useSubmit } from '../parts/use-submit.ts';

interface Props {
  readonly access: BookingAccess;
  readonly booking: Booking;
  readonly config: Config;
}

interface TipProps {
  readonly tip: TipChoice;
  readonly onTip: (tip: TipChoice) => void;
  readonly percents: readonly number[];
  readonly foodCents: number;
  readonly error: string | undefined;
}

function Tip({ tip, onTip, percents, foodCents, error }: TipProps) {
  const choices: { label: string; choice: TipChoice; checked: boolean }[] = [
    { label: 'None now', choice: { kind: 'none' }, checked: tip.kind === 'none' },
    ...percents.map((percent) => ({
      label: `${String(percent)} % · ${formatCents(tipCents({ kind: 'percent', percent }, foodCents) ?? 0)}`,
      choice: { kind: 'percent', percent } as const,
      checked: tip.kind === 'percent' && tip.percent === percent,
    })),
    { label: 'My own amount', choice: { kind: 'own', dollars: '' }, checked: tip.kind === 'own' },
  ];
  return (
    <fieldset class="grid gap-3">
      <legend class="mb-2 font-semibold">Something for the chefs?</legend>
      <div class="choices">
        {choices.map(({ label, choice, checked }) => (
          <label class="choice" key={label}>
            <input type="radio" name="tip" checked={checked} onChange={() => onTip(choice)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {tip.kind === 'own' && (
        <div class="max-w-[12rem]">
          <TextField
            name="gratuityCents"
            label="Dollars"
            value={tip.dollars}
            error={error}
            onValue={(dollars) => onTip({ kind: 'own', dollars })}
            input={{ inputMode: 'decimal' }}
          />
        </div>
      )}
    </fieldset>
  );
}

/** What is still due, with a tip if the host likes. */
export function PayBalance({ access, booking, config }: Props) {
  const { method, setMethod, started, leaving, follow } = usePayment(config);
  const [tip, setTip] = useState<TipChoice>({ kind: 'none' });
  const sending = useSubmit('balance', ['gratuityCents']);
  const cents = tipCents(tip, booking.summary.totals.foodCents);
  const total = booking.money.dueCents + (cents ?? 0);

  async function pay() {
    if (cents === null) {
      sending.showErrors({ fields: { gratuityCents: 'Please enter dollars, such as 40 or 40.50.' }, rest: [] });
      return;
    }
    const body = { method, ...(cents > 0 ? { gratuityCents: cents } : {}) };
    follow(await sending.submit({ ...body, version: booking.version }, (key) => payBalance(access, body, key)));
  }

  return (
    <form
      class="grid gap-5"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void pay();
      }}
    >
      <ErrorSummary of={sending} />
      <Tip
        tip={tip}
        onTip={setTip}
        percents={config.gratuity.suggestedPercents}
        foodCents={booking.summary.totals.foodCents}
        error={sending.errors.fields['gratuityCents']}
      />
      <PaymentMethods methods={config.paymentMethods} method={method} onMethod={setMethod} />
      {started && <TransferInstructions start={started} />}
      {sending.failure && <FailureNotice failure={sending.failure} onRetry={() => void pay()} />}
      <button class="button justify-self-start" type="submit" disabled={sending.busy || leaving}>
        {sending.busy || leaving ? 'One moment…' : `Pay ${formatCents(total)}`}
      </button>
    </form>
  );
}
