import { button, paragraph, rows } from '../message-content.ts';
import { defineTemplate } from '../template.ts';
import { partyRows } from '../wording.ts';

/** Something needs a person of the station: a travel fee to confirm, an overpayment, a dispute, a failed refund. */
export const staffAlert = defineTemplate({
  timing: 'notice',
  needs: ['alert'],
  compose: ({ alert, code, party, link }) => ({
    subject: `Needs you: ${alert.subject}`,
    preheader: alert.body.slice(0, 120),
    heading: alert.subject,
    blocks: [
      ...alert.body.split(/\n+/).map(paragraph),
      ...(code === undefined || party !== undefined ? [] : [rows(['Booking', code])]),
      ...(code === undefined || party === undefined ? [] : [partyRows(code, party)]),
      ...(link === undefined ? [] : [button('Open it', link)]),
    ],
    sms: `${alert.subject.slice(0, 140)}${code === undefined ? '' : ` (${code})`}`,
  }),
});
