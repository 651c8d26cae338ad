/** Agreeing to the terms of a booking by text (domain 6). Their words are part of the evidence, so nobody rewords them. */
import { button, list, paragraph } from '../message-content.ts';
import { defineTemplate } from '../template.ts';
import { partyRows, shortDate } from '../wording.ts';

export const termsRequest = defineTemplate({
  timing: 'answer',
  needs: ['code', 'party', 'deadline', 'link', 'terms'],
  compose: ({ code, party, deadline, link, terms }) => ({
    subject: `Please agree to the terms for ${shortDate(party.date)}`,
    preheader: `Read them and answer until ${deadline}.`,
    heading: 'The terms of your booking',
    blocks: [
      paragraph(`Please read the terms of your booking. We asked you by text to agree to them until ${deadline}.`),
      button('Read the terms', link),
      partyRows(code, party),
    ],
    sms: `your terms for ${shortDate(party.date)}: ${link} To accept, reply ${terms.answer} by ${deadline}.`,
  }),
});

function which(parties: readonly { readonly code: string; readonly date: string }[]): string {
  const named = parties.slice(0, 3).map(({ code, date }) => `${code} (${shortDate(date)})`);
  return named.join(', ');
}

export const termsAgain = defineTemplate({
  timing: 'answer',
  needs: ['code', 'link', 'terms'],
  compose: ({ code, link, terms }) => {
    const { parties } = terms;
    const several = parties.length > 1;
    return {
      subject: several ? 'Which booking do you mean?' : `Do you agree to the terms of ${code}?`,
      preheader: 'We could not tell from your text.',
      heading: several ? 'Which booking do you mean?' : 'Do you agree?',
      blocks: [
        paragraph('We could not tell from your text. Please answer it once more.'),
        list(parties.map((party) => `${party.code}, ${party.date}`)),
        button('Read the terms', link),
      ],
      sms: several
        ? `sorry, which booking do you mean? Terms are open for ${which(parties)}. Please reply I AGREE and its code, such as: I AGREE ${code}`
        : `sorry, we could not tell. Do you accept the terms of ${code}? Please reply ${terms.answer}, or NO. ${link}`,
    };
  },
});

export const termsRecorded = defineTemplate({
  timing: 'answer',
  needs: ['code', 'party', 'link', 'terms'],
  compose: ({ code, party, link }) => ({
    subject: `You agreed to the terms for ${shortDate(party.date)}`,
    preheader: 'Your copy is attached.',
    heading: 'Thank you, that is recorded',
    blocks: [
      paragraph(
        'You agreed to the terms of your booking by text. Your copy is attached, and stays on your booking’s page.',
      ),
      button('Open my booking', link),
      partyRows(code, party),
    ],
    sms: `thank you! You accepted the terms of ${code}. Your copy: ${link}`,
  }),
});

export const termsRefused = defineTemplate({
  timing: 'answer',
  needs: ['code', 'link', 'terms', 'party'],
  compose: ({ code, link, party }) => ({
    subject: `About the terms for ${shortDate(party.date)}`,
    preheader: 'Nothing is agreed to.',
    heading: 'Thank you for telling us',
    blocks: [
      paragraph('You did not agree to the terms. One of us will get in touch with you before anything else happens.'),
      button('Open my booking', link),
      partyRows(code, party),
    ],
    sms: `thank you for telling us. Nothing is accepted; one of us will get in touch about ${code}. Your booking: ${link}`,
  }),
});
