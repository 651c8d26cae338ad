import { formatCents, type Cents, type Context } from '../kernel/index.ts';
import type { Language } from '../messaging/index.ts';
import { getVariables } from '../variables/index.ts';

export interface PaymentInstructions {
  readonly to: string;
  readonly memo: string;
  readonly lines: string[];
}

const NAMES = { zelle: 'Zelle', venmo: 'Venmo' } as const;

/** What to do, one line a step. */
function linesIn(
  language: Language,
  { name, to, code, amount }: Readonly<Record<'name' | 'to' | 'code' | 'amount', string>>,
): string[] {
  if (language === 'es')
    return [
      `Envíe ${amount} por ${name} a ${to}.`,
      `Escriba ${code} en la nota, para que sepamos que el pago es suyo.`,
      'Le confirmamos por correo en cuanto nos llegue.',
    ];
  return [
    `Send ${amount} by ${name} to ${to}.`,
    `Write ${code} in the note, so that we can match your payment.`,
    'We confirm by e-mail as soon as it has arrived.',
  ];
}

/** Where to send a Zelle or Venmo payment and what to write, so that it finds its booking (domain 7). */
export async function paymentInstructions(
  ctx: Context,
  method: 'zelle' | 'venmo',
  code: string,
  { amountCents, language = 'en' }: { readonly amountCents: Cents; readonly language?: Language | undefined },
): Promise<PaymentInstructions> {
  const figures = await getVariables(ctx);
  const to = method === 'zelle' ? figures['company.zelleHandle'] : figures['company.venmoHandle'];
  const amount = formatCents(amountCents);
  return { to, memo: code, lines: linesIn(language, { name: NAMES[method], to, code, amount }) };
}
