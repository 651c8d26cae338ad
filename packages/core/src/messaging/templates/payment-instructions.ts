import { formatCents, methodInWords } from '../../kernel/index.ts';
import { amount, button, list, rows } from '../message-content.ts';
import { defineTemplate } from '../template.ts';

/** How to send money by Zelle or Venmo so that it finds its booking. */
export const paymentInstructions = defineTemplate({
  timing: 'answer',
  needs: ['firstName', 'code', 'instructions', 'link'],
  compose: ({ firstName, code, instructions, link, deadline }) => {
    const method = methodInWords(instructions.method);
    const until = deadline === undefined ? '' : ` until ${deadline}`;
    return {
      subject: `How to pay by ${method} for booking ${code}`,
      preheader: `Send ${formatCents(instructions.amountCents)} to ${instructions.to} with the memo ${instructions.memo}.`,
      heading: `Paying by ${method}, ${firstName}`,
      blocks: [
        amount(`Please send${until}`, instructions.amountCents),
        rows(['To', instructions.to], ['Memo', instructions.memo]),
        list([
          `Write ${instructions.memo} into the memo and nothing else: it is how we know that the payment is yours.`,
          'Send the exact amount. Your bank may charge nothing and neither do we, unless your booking shows a fee.',
          'We confirm by e-mail as soon as the payment has reached us.',
        ]),
        button('Open my booking', link),
      ],
      // Half an address would send the money elsewhere: a long one stands on the page only.
      sms: `please send ${formatCents(instructions.amountCents)} by ${method}${instructions.to.length <= 60 ? ` to ${instructions.to}` : ''}, memo ${instructions.memo}. Details: ${link}`,
    };
  },
  spanish: ({ firstName, code, instructions, link, deadline }) => {
    const method = methodInWords(instructions.method);
    const until = deadline === undefined ? '' : ` hasta el ${deadline}`;
    return {
      subject: `Cómo pagar por ${method} la reserva ${code}`,
      preheader: `Envíe ${formatCents(instructions.amountCents)} a ${instructions.to} con la nota ${instructions.memo}.`,
      heading: `Pago por ${method}, ${firstName}`,
      blocks: [
        amount(`Por favor envíe${until}`, instructions.amountCents),
        rows(['Para', instructions.to], ['Nota', instructions.memo]),
        list([
          `Escriba ${instructions.memo} en la nota y nada más: así sabemos que el pago es suyo.`,
          'Envíe el monto exacto. Su banco quizá no cobre nada y nosotros tampoco, salvo que su reserva muestre un cargo.',
          'Le confirmamos por correo en cuanto nos llegue el pago.',
        ]),
        button('Abrir mi reserva', link),
      ],
      sms: `envíe ${formatCents(instructions.amountCents)} por ${method}${instructions.to.length <= 60 ? ` a ${instructions.to}` : ''}, nota ${instructions.memo}. Detalles: ${link}`,
    };
  },
});
