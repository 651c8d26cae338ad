import { button, paragraph } from '../message-content.ts';
import { defineTemplate } from '../template.ts';
import { partyRows, shortDate } from '../wording.ts';

/** A booking made by our staff got no deposit in time. */
export const depositCancelled = defineTemplate({
  timing: 'notice',
  needs: ['firstName', 'code', 'party', 'link'],
  compose: ({ firstName, code, party, link }) => ({
    subject: `Cancelled for want of a deposit: ${shortDate(party.date)}`,
    preheader: 'The slot is open to other hosts again. Nothing is owed.',
    heading: `We had to let your date go, ${firstName}`,
    blocks: [
      paragraph(
        'The deposit has not reached us in time, so the booking is cancelled and the slot is open to other hosts again. You owe nothing.',
      ),
      partyRows(code, party),
      button('Pick a date again', link),
    ],
    sms: `no deposit came for ${shortDate(party.date)}, so the booking is cancelled. You owe nothing. Book again: ${link}`,
  }),
});
