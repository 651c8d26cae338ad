import { formatCents, type Cents, type Context } from '../kernel/index.ts';
import { getVariables } from '../variables/index.ts';

export interface PaymentInstructions {
  readonly to: string;
  readonly memo: string;
  readonly lines: string[];
}

/** Where to send a Zelle or Venmo payment and what to write, so that it finds its booking (domain 7). */
export async function paymentInstructions(
  ctx: Context,
  method: 'zelle' | 'venmo',
  code: string,
  amountCents: Cents,
): Promise<PaymentInstructions> {
  const figures = await getVariables(ctx);
  const to = method === 'zelle' ? figures['company.zelleHandle'] : figures['company.venmoHandle'];
  const name = method === 'zelle' ? 'Zelle' : 'Venmo';
  return {
    to,
    memo: code,
    lines: [
      `Send ${formatCents(amountCents)} by ${name} to ${to}.`,
      `Write ${code} in the note, so that we can match your payment.`,
      'We confirm by e-mail as soon as it has arrived.',
    ],
  };
}
