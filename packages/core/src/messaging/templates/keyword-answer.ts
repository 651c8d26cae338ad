import { paragraph } from '../message-content.ts';
import { defineTemplate } from '../template.ts';

/** The one answer to STOP, START and HELP, and to an e-mail that wants no more (domain 10; CTIA principles 5.1.3). */
export const keywordAnswer = defineTemplate({
  timing: 'answer',
  needs: ['keyword'],
  compose: ({ keyword, company, preferencesLink }) => {
    const choose = preferencesLink === undefined ? '' : ` Choose what you hear: ${preferencesLink}`;
    const answers = {
      help: `for help with your party call ${company.phone} or write to ${company.email}. Msg & data rates may apply. Reply STOP to opt out.${choose}`,
      revoke: 'you will get no more texts from us. Reply START to get them again.',
      grant: 'texts about your bookings are on again. Reply HELP for help, STOP to opt out.',
      revoke_email: `you will get no more news from us by e-mail. What is about your own bookings still reaches you.${choose}`,
    } as const;
    const sms = answers[keyword];
    const heading = keyword === 'revoke_email' ? 'No more news by e-mail' : 'Your text';
    return { subject: heading, preheader: sms, heading, blocks: [paragraph(sms)], sms };
  },
  spanish: ({ keyword, company }) => {
    const answers = {
      help: `para ayuda con su fiesta llame al ${company.phone} o escriba a ${company.email}. Pueden aplicarse cargos de mensajes y datos. Responda STOP para no recibir más.`,
      revoke: 'no le enviaremos más mensajes de texto. Responda START para recibirlos otra vez.',
      grant: 'volverá a recibir mensajes sobre sus reservas. Responda HELP para ayuda, STOP para no recibir más.',
      revoke_email:
        'no le enviaremos más novedades por correo. Lo que trata de sus propias reservas le sigue llegando.',
    } as const;
    const sms = answers[keyword];
    const heading = keyword === 'revoke_email' ? 'No más novedades por correo' : 'Su mensaje';
    return { subject: heading, preheader: sms, heading, blocks: [paragraph(sms)], sms };
  },
});
