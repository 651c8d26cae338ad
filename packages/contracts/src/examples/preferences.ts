/** What a reader of ours hears. */
const TOKEN = 'AwGkAlPNAHwfmis8TV5veo0AAGpXLkBp7nqv1w0hFz0ZtRk2u9TS6u2yV5m0c2E';
const ITEM = {
  channel: 'email',
  purpose: 'marketing',
  to: 'j***@mail.example',
  word: 'granted',
  allowed: true,
  since: '2027-04-13T17:00:00Z',
  source: 'booking_form',
  wording: {
    en: 'Send me news and offers by e-mail. I can stop this at any time.',
    es: 'Envíenme novedades y ofertas por correo electrónico. Puedo dejar de recibirlas en cualquier momento.',
  },
  version: '2027.1',
  stoppedByText: false,
} as const;

export const PREFERENCE_EXAMPLES = {
  getPreferences: { params: { token: TOKEN }, response: { items: [ITEM] } },
  changePreference: {
    params: { token: TOKEN },
    body: { channel: 'email', purpose: 'marketing', granted: false, language: 'en', version: '2027.1' },
    response: {
      items: [{ ...ITEM, word: 'revoked', allowed: false, since: '2027-04-14T17:00:00Z', source: 'preference_page' }],
    },
  },
  unsubscribeInOneClick: { params: { token: TOKEN } },
} as const;
