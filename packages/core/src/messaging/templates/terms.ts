/** Agreeing to the terms of a booking by text (domain 6). Their words are part of the evidence, so nobody rewords them. */
import { button, list, paragraph } from '../message-content.ts';
import { defineTemplate } from '../template.ts';
import { partyRows, partyRowsInSpanish, shortDate } from '../wording.ts';

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
  spanish: ({ code, party, deadline, link, terms }) => ({
    subject: `Por favor acepte los términos para el ${shortDate(party.date)}`,
    preheader: `Léalos y responda hasta el ${deadline}.`,
    heading: 'Los términos de su reserva',
    blocks: [
      paragraph(
        `Por favor lea los términos de su reserva. Le pedimos por mensaje de texto que los acepte hasta el ${deadline}.`,
      ),
      button('Leer los términos', link),
      partyRowsInSpanish(code, party),
    ],
    sms: `sus términos del ${shortDate(party.date)}: ${link} Para aceptar, responda ${terms.answer} hasta el ${deadline}.`,
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
  spanish: ({ code, link, terms }) => {
    const { parties } = terms;
    const several = parties.length > 1;
    return {
      subject: several ? '¿De qué reserva habla?' : `¿Acepta los términos de ${code}?`,
      preheader: 'No lo pudimos saber por su mensaje.',
      heading: several ? '¿De qué reserva habla?' : '¿Los acepta?',
      blocks: [
        paragraph('No lo pudimos saber por su mensaje. Por favor respóndalo otra vez.'),
        list(parties.map((party) => `${party.code}, ${party.date}`)),
        button('Leer los términos', link),
      ],
      sms: several
        ? `perdón, ¿de qué reserva habla? Hay términos abiertos de ${which(parties)}. Responda ACEPTO y su código, por ejemplo: ACEPTO ${code}`
        : `perdón, no quedó claro. ¿Acepta los términos de ${code}? Responda ${terms.answer}, o NO. ${link}`,
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
      paragraph(
        'Does anybody at your table have a food allergy? Reply and tell us what and how severe, so the chef knows.',
      ),
      button('Open my booking', link),
      partyRows(code, party),
    ],
    sms: `thank you! You accepted the terms of ${code}. Your copy: ${link} Any food allergies at the table? Just reply here.`,
  }),
  spanish: ({ code, party, link }) => ({
    subject: `Aceptó los términos para el ${shortDate(party.date)}`,
    preheader: 'Su copia va adjunta.',
    heading: 'Gracias, queda registrado',
    blocks: [
      paragraph(
        'Aceptó los términos de su reserva por mensaje de texto. Su copia va adjunta y se queda en la página de su reserva.',
      ),
      paragraph('¿Alguien en su mesa tiene una alergia? Responda qué y qué tan grave, para que el chef lo sepa.'),
      button('Abrir mi reserva', link),
      partyRowsInSpanish(code, party),
    ],
    // A text has no accents to tell “you accepted” from “I accept”.
    sms: `¡gracias! Los términos de ${code} quedan aceptados. Su copia: ${link} ¿Alguien tiene una alergia? Responda aquí.`,
  }),
});

/** It stayed unclear: our people get in touch, and the words that were asked for still count. */
export const termsLeft = defineTemplate({
  timing: 'answer',
  needs: ['code', 'link', 'terms', 'party'],
  compose: ({ code, link, party, terms }) => ({
    subject: `About the terms for ${shortDate(party.date)}`,
    preheader: 'Nothing is agreed to yet.',
    heading: 'One of us will get in touch',
    blocks: [
      paragraph('We could not tell from your texts whether you agree to the terms. One of us will get in touch.'),
      button('Open my booking', link),
      partyRows(code, party),
    ],
    sms: `thank you. One of us will get in touch about the terms of ${code}. If you accept them, replying ${terms.answer} is still enough.`,
  }),
  spanish: ({ code, link, party, terms }) => ({
    subject: `Sobre los términos para el ${shortDate(party.date)}`,
    preheader: 'Todavía no se aceptó nada.',
    heading: 'Uno de nosotros le contactará',
    blocks: [
      paragraph('No pudimos saber por sus mensajes si acepta los términos. Uno de nosotros le contactará.'),
      button('Abrir mi reserva', link),
      partyRowsInSpanish(code, party),
    ],
    sms: `gracias. Uno de nosotros le contactará sobre los términos de ${code}. Si los acepta, basta con responder ${terms.answer}.`,
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
  spanish: ({ code, link, party }) => ({
    subject: `Sobre los términos para el ${shortDate(party.date)}`,
    preheader: 'No se aceptó nada.',
    heading: 'Gracias por decirnos',
    blocks: [
      paragraph('No aceptó los términos. Uno de nosotros le contactará antes de que pase cualquier otra cosa.'),
      button('Abrir mi reserva', link),
      partyRowsInSpanish(code, party),
    ],
    sms: `gracias por decirnos. No se acepta nada; uno de nosotros le contactará sobre ${code}. Su reserva: ${link}`,
  }),
});
