import { amount, button, list, paragraph } from '../message-content.ts';
import { defineTemplate } from '../template.ts';
import { partyRows } from '../wording.ts';

/** The day before: when the chef comes and what to prepare. */
export const dayBefore = defineTemplate({
  timing: 'notice',
  needs: ['firstName', 'code', 'party', 'arrival', 'link', 'dueCents'],
  compose: (facts) => ({
    subject: `Tomorrow: hibachi at ${facts.party.time}`,
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
      ...(facts.dueCents > 0 ? [amount('Due tomorrow at the latest', facts.dueCents)] : []),
      button('Open my booking', facts.link),
    ],
    sms: `your hibachi is tomorrow at ${facts.party.time}; the chef arrives about ${facts.arrival}. Details: ${facts.link}`,
  }),
});
