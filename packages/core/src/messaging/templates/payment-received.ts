import { formatCents } from '../../kernel/index.ts';
import { amount, button, paragraph, rows } from '../message-content.ts';
import { defineTemplate } from '../template.ts';

/** Money came in: how much, and what is left. */
export const paymentReceived = defineTemplate({
  timing: 'answer',
  needs: ['firstName', 'code', 'amountCents', 'paidCents', 'dueCents', 'link'],
  compose: (facts) => {
    const settled = facts.dueCents <= 0;
    return {
      subject: `We received ${formatCents(facts.amountCents)} for booking ${facts.code}`,
      preheader: settled ? 'Your bill is paid in full.' : `${formatCents(facts.dueCents)} are still due.`,
      heading: settled ? `All paid, ${facts.firstName}. Thank you!` : `Thank you, ${facts.firstName}`,
      blocks: [
        amount('Payment received', facts.amountCents),
        rows(
          ['Booking', facts.code],
          ['Paid so far', formatCents(facts.paidCents)],
          ['Still due', formatCents(Math.max(0, facts.dueCents))],
        ),
        ...(settled ? [paragraph('Your bill is settled. There is nothing left to do but invite your friends.')] : []),
        button('Open my booking', facts.link),
      ],
      sms: `we received ${formatCents(facts.amountCents)} for ${facts.code}. ${settled ? 'All paid, thank you!' : `Still due: ${formatCents(facts.dueCents)}.`} ${facts.link}`,
    };
  },
});
