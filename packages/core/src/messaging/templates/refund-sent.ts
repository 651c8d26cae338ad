import { formatCents } from '../../kernel/index.ts';
import { amount, button, paragraph } from '../message-content.ts';
import { defineTemplate } from '../template.ts';

/** Money is on its way back. */
export const refundSent = defineTemplate({
  timing: 'notice',
  needs: ['firstName', 'code', 'refundCents'],
  compose: (facts) => {
    const sum = formatCents(facts.refundCents);
    const byHand = facts.refundByHand === true;
    const link = facts.link ?? null;
    return {
      subject: byHand ? `You get ${sum} back` : `Your refund of ${sum} is on its way`,
      preheader: `For booking ${facts.code}.`,
      heading: byHand ? `You get ${sum} back, ${facts.firstName}` : `Your refund is on its way, ${facts.firstName}`,
      blocks: [
        amount(`Refund for booking ${facts.code}`, facts.refundCents, facts.rule ?? ''),
        paragraph(
          byHand
            ? 'One of us sends it back the way it came. You need not do anything.'
            : 'It goes back the way it came. A card refund shows on your statement within 5 to 10 business days, depending on your bank.',
        ),
        ...(link === null ? [] : [button('See my booking', link)]),
      ],
      sms: `${byHand ? `you get ${sum} back for ${facts.code}; one of us sends it the way it came` : `your refund of ${sum} for ${facts.code} is on its way`}.${link === null ? '' : ` Details: ${link}`}`,
    };
  },
});
