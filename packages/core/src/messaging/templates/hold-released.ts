import { button, paragraph } from '../message-content.ts';
import { defineTemplate } from '../template.ts';
import { partyRows, partyRowsInSpanish, shortDate } from '../wording.ts';

/** One of us gave the seat free before the deadline. */
export const holdReleased = defineTemplate({
  timing: 'notice',
  needs: ['firstName', 'code', 'party', 'link'],
  compose: ({ firstName, code, party, link }) => ({
    subject: `We have released ${shortDate(party.date)}`,
    preheader: 'Your hold has ended. Money that has arrived comes back by itself.',
    heading: `Your hold has ended, ${firstName}`,
    blocks: [
      paragraph(
        'Our team has released the slot, so it is open to other hosts again. If you have paid anything, it comes back to you by itself. If this is not what you wanted, answer this message or pick a date again.',
      ),
      partyRows(code, party),
      button('Pick a date again', link),
    ],
    sms: `our team has released the hold for ${shortDate(party.date)} at ${party.time}. Anything you paid comes back. Book again: ${link}`,
  }),
  spanish: ({ firstName, code, party, link }) => ({
    subject: `Liberamos el ${shortDate(party.date)}`,
    preheader: 'Su apartado terminó. Lo que haya pagado se le devuelve sin que haga nada.',
    heading: `Su apartado terminó, ${firstName}`,
    blocks: [
      paragraph(
        'Nuestro equipo liberó el turno, así que está libre para otros. Si ya pagó algo, se le devuelve sin que haga nada. Si no es lo que quería, responda a este mensaje o elija otra fecha.',
      ),
      partyRowsInSpanish(code, party),
      button('Elegir otra fecha', link),
    ],
    sms: `liberamos el apartado del ${shortDate(party.date)} a las ${party.time}. Lo pagado se devuelve. Reservar: ${link}`,
  }),
});
