import { button, due, list, paragraph } from '../message-content.ts';
import { defineTemplate } from '../template.ts';
import { partyRows, partyRowsInSpanish, shortDate } from '../wording.ts';

/** The day before: when the chef comes and what to prepare. It names the date: quiet hours can carry it over midnight. */
export const dayBefore = defineTemplate({
  timing: 'notice',
  needs: ['firstName', 'code', 'party', 'arrival', 'link', 'dueCents'],
  compose: (facts) => ({
    subject: `Soon: hibachi on ${shortDate(facts.party.date)} at ${facts.party.time}`,
    preheader: `The chef arrives about ${facts.arrival}.`,
    heading: `Hungry, ${facts.firstName}? It is almost time`,
    blocks: [
      paragraph(`Your chef arrives about ${facts.arrival} to set up and cooks from ${facts.party.time}.`),
      partyRows(facts.code, facts.party),
      list(
        facts.notes ?? [
          'Tables, chairs, plates and cutlery stand ready.',
          'The grill has a level, open spot at least ten feet from anything that can catch fire.',
          'Children and pets can stay six feet away from it.',
        ],
      ),
      ...due('Due on the day at the latest', facts.dueCents),
      button('Open my booking', facts.link),
    ],
    sms: `your hibachi is on ${shortDate(facts.party.date)} at ${facts.party.time}; the chef arrives about ${facts.arrival}. Details: ${facts.link}`,
  }),
  spanish: (facts) => ({
    subject: `Pronto: hibachi el ${shortDate(facts.party.date)} a las ${facts.party.time}`,
    preheader: `El chef llega cerca de las ${facts.arrival}.`,
    heading: `¿Con hambre, ${facts.firstName}? Ya casi es hora`,
    blocks: [
      paragraph(
        `Su chef llega cerca de las ${facts.arrival} para preparar todo y cocina desde las ${facts.party.time}.`,
      ),
      partyRowsInSpanish(facts.code, facts.party),
      list(
        facts.notes ?? [
          'Las mesas, las sillas, los platos y los cubiertos están listos.',
          'La plancha tiene un lugar plano y abierto, por lo menos a diez pies de lo que pueda quemarse.',
          'Los niños y las mascotas pueden quedar a seis pies de ella.',
        ],
      ),
      ...due('Por pagar, a más tardar ese día', facts.dueCents),
      button('Abrir mi reserva', facts.link),
    ],
    sms: `su hibachi es el ${shortDate(facts.party.date)} a las ${facts.party.time}; el chef llega cerca de las ${facts.arrival}. Ver: ${facts.link}`,
  }),
});
