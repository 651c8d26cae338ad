import { button, paragraph } from '../message-content.ts';
import { defineTemplate } from '../template.ts';
import { partyRows, shortDate } from '../wording.ts';

/** The deadline passed and the seat is free again. */
export const holdExpired = defineTemplate({
  timing: 'notice',
  needs: ['firstName', 'code', 'party', 'link'],
  compose: ({ firstName, code, party, link }) => ({
    subject: `We have released ${shortDate(party.date)}`,
    preheader: 'Your hold has run out. Nothing was charged.',
    heading: `Your hold has run out, ${firstName}`,
    blocks: [
      paragraph(
        'The time to finish the booking has passed, so the slot is open to other hosts again. Nothing was charged. If a payment of yours is still on its way, we take the slot back for you when it is free, or return the money by ourselves.',
      ),
      partyRows(code, party),
      button('Pick a date again', link),
    ],
    sms: `the hold for ${shortDate(party.date)} at ${party.time} has run out. Nothing was charged. Book again: ${link}`,
  }),
});
