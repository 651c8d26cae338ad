import { countOf } from '../../kernel/index.ts';
import { button, paragraph } from '../message-content.ts';
import { defineTemplate } from '../template.ts';

/** The link by which a host signs in: good once, and only when they press the button of the page behind it. */
export const hostSignIn = defineTemplate({
  timing: 'answer',
  needs: ['firstName', 'link', 'signIn'],
  compose: ({ firstName, link, signIn }) => ({
    subject: 'Your sign-in link',
    preheader: `Good once, for ${countOf(signIn.minutes, 'minute')}.`,
    heading: `Hello ${firstName}, here is your link`,
    blocks: [
      paragraph('Open it, press the button there, and you see your parties, bills and everything we wrote to you.'),
      button('Sign in', link),
      paragraph(
        `The link is good once, for ${countOf(signIn.minutes, 'minute')}. You did not ask for it? Then leave it: nobody gets in without it.`,
      ),
    ],
    sms: `your sign-in link: ${link}`,
  }),
  spanish: ({ firstName, link, signIn }) => ({
    subject: 'Su enlace para entrar',
    preheader: `Sirve una vez, durante ${countOf(signIn.minutes, 'minuto')}.`,
    heading: `Hola ${firstName}, aquí está su enlace`,
    blocks: [
      paragraph('Ábralo, toque el botón que aparece ahí y verá sus fiestas, sus cuentas y todo lo que le escribimos.'),
      button('Entrar', link),
      paragraph(
        `El enlace sirve una vez, durante ${countOf(signIn.minutes, 'minuto')}. ¿No lo pidió? Déjelo así: sin él nadie entra.`,
      ),
    ],
    sms: `su enlace para entrar: ${link}`,
  }),
});
