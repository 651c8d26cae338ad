import type { Config, PaymentStart } from '@myhibachi/contracts';
import { useState } from 'preact/hooks';
import type { PaymentMethod } from '../../api/endpoints.ts';
import type { Outcome } from '../../api/reply.ts';

interface Payment {
  readonly method: PaymentMethod;
  readonly setMethod: (method: PaymentMethod) => void;
  /** How a transfer is sent, once it is asked for. */
  readonly started: PaymentStart | null;
  /** The browser is on its way to the payment service. */
  readonly leaving: boolean;
  /** Goes on with a payment that has begun. */
  readonly follow: (outcome: Outcome<PaymentStart> | null) => void;
}

/** How a host pays: a card goes to the payment service's own page, a transfer gets its instructions. */
export function usePayment({ paymentMethods }: Config): Payment {
  const [method, setMethod] = useState<PaymentMethod>(paymentMethods[0]?.method ?? 'card');
  const [started, setStarted] = useState<PaymentStart | null>(null);
  const [leaving, setLeaving] = useState(false);
  return {
    method,
    setMethod,
    started,
    leaving,
    follow(outcome) {
      if (!outcome?.ok) return;
      if (outcome.value.checkoutUrl) {
        setLeaving(true);
        location.assign(outcome.value.checkoutUrl);
      } else setStarted(outcome.value);
    },
  };
}
