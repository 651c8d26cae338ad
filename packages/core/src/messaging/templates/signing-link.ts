import { button, paragraph } from '../message-content.ts';
import { defineTemplate } from '../template.ts';
import { partyRows, shortDate } from '../wording.ts';

/** The link to the agreement, sent because somebody asked for it. */
export const signingLink = defineTemplate({
  timing: 'answer',
  needs: ['firstName', 'code', 'party', 'deadline', 'link'],
  compose: ({ firstName, code, party, deadline, link }) => ({
    subject: `Your link to sign for ${shortDate(party.date)}`,
    preheader: `Please sign until ${deadline}.`,
    heading: `Here is your link, ${firstName}`,
    blocks: [
      paragraph(
        `Open it on any phone or computer, read the agreement and sign with your finger or your name. The slot is held until ${deadline}.`,
      ),
      button('Read and sign', link),
      partyRows(code, party),
    ],
    sms: `here is your link to sign for ${shortDate(party.date)}, until ${deadline}: ${link}`,
  }),
});
