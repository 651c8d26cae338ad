import type { Config, Hold } from '@myhibachi/contracts';
import { startDeposit } from '../../api/endpoints.ts';
import { formatCents } from '../../format/money.ts';
import { DepositForm } from '../parts/deposit-form.tsx';

interface Props {
  readonly hold: Hold;
  readonly config: Config;
  readonly cancelled: boolean;
}

/** The deposit of a held evening. */
export function PayStep({ hold, config, cancelled }: Props) {
  const { token } = hold;
  const amount = formatCents(hold.depositCents);
  return (
    <DepositForm
      config={config}
      subject={{ token }}
      start={(method, key) => startDeposit(token, method, key)}
      label={(method) => (method === 'card' ? `Pay ${amount} by card` : 'Show me where to send it')}
      before={
        cancelled && (
          <p class="notice" aria-live="polite">
            You came back without paying. Nothing was charged and the evening is still held for you.
          </p>
        )
      }
    >
      <p>
        The deposit of <strong>{amount}</strong> locks your date and is part of your bill. The rest is due by the
        evening of the party.
      </p>
    </DepositForm>
  );
}
