/** What a person reads when they agree or stop, by channel and purpose. A changed text is a new version. */
import type { ConsentChannel, ConsentPurpose } from '../customers/index.ts';

export const WORDING_VERSION = '2027.1';

export type ConsentLanguage = 'en' | 'es';

const WORDS: Readonly<Record<`${ConsentChannel}.${ConsentPurpose}`, Readonly<Record<ConsentLanguage, string>>>> = {
  'email.transactional': {
    en: 'Send me e-mails about my own parties: confirmations, bills, reminders.',
    es: 'Envíenme correos sobre mis propias fiestas: confirmaciones, cuentas, recordatorios.',
  },
  'email.marketing': {
    en: 'Send me news and offers by e-mail. I can stop this at any time.',
    es: 'Envíenme novedades y ofertas por correo electrónico. Puedo dejar de recibirlas en cualquier momento.',
  },
  'sms.transactional': {
    en: 'Text me about my own parties. Message and data rates may apply; reply STOP at any time to end texts.',
    es: 'Envíenme mensajes de texto sobre mis propias fiestas. Pueden aplicarse tarifas de mensajes y datos; responda STOP en cualquier momento para no recibir más.',
  },
  'sms.marketing': {
    en: 'Text me news and offers. Not needed to book. Message and data rates may apply; reply STOP at any time to end texts.',
    es: 'Envíenme novedades y ofertas por mensaje de texto. No es necesario para reservar. Pueden aplicarse tarifas de mensajes y datos; responda STOP en cualquier momento para no recibir más.',
  },
};

export function consentWording(
  channel: ConsentChannel,
  purpose: ConsentPurpose,
  language: ConsentLanguage = 'en',
): string {
  return WORDS[`${channel}.${purpose}`][language];
}
