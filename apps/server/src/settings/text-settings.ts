/** Who carries texts, and the keys of each. */
import { z } from 'zod';
import { oneOf, setting } from './setting-kinds.ts';

const text = z.string().max(4_000, 'is too long');

export const texts = {
  SMS_PROVIDER: setting({
    section: 'SMS',
    about: 'Who carries the texts. Its keys are the ones that count.',
    fix: 'Use twilio or ringcentral.',
    example: 'twilio',
    schema: oneOf(['twilio', 'ringcentral'], 'twilio'),
  }),
  TWILIO_ACCOUNT_SID: setting({
    section: 'SMS',
    about: 'Twilio account. Left out, the sandbox catches the texts (not in production).',
    fix: 'Copy the Account SID from the Twilio console.',
    example: 'AC…',
    schema: text.regex(/^AC[0-9a-zA-Z]{32}$/, 'is not AC and 32 characters').optional(),
  }),
  TWILIO_AUTH_TOKEN: setting({
    section: 'SMS',
    about: 'Signs in to Twilio and checks its webhooks.',
    fix: 'Copy the Auth Token from the Twilio console.',
    secret: true,
    schema: text.optional(),
  }),
  TWILIO_FROM: setting({
    section: 'SMS',
    about: 'The number texts come from.',
    fix: 'Use your Twilio number in E.164 form, such as +15105550100.',
    example: '+15105550100',
    schema: text.regex(/^\+[1-9]\d{7,14}$/, 'is not a number in E.164 form').optional(),
  }),
  RINGCENTRAL_CLIENT_ID: setting({
    section: 'SMS',
    about: 'RingCentral app. Left out, the sandbox catches the texts (not in production).',
    fix: 'Copy the Client ID of an app with JWT sign-in and the scopes ReadMessages, SMS and SubscriptionWebhook.',
    schema: text.max(200).optional(),
  }),
  RINGCENTRAL_CLIENT_SECRET: setting({
    section: 'SMS',
    about: 'Signs in to RingCentral, with the JWT.',
    fix: 'Copy the Client Secret of the same app.',
    secret: true,
    schema: text.max(200).optional(),
  }),
  RINGCENTRAL_JWT: setting({
    section: 'SMS',
    about: 'Speaks for the RingCentral user whose number it is.',
    fix: 'Make a JWT credential for this app as that user, in the developer console.',
    secret: true,
    schema: text.optional(),
  }),
  RINGCENTRAL_FROM: setting({
    section: 'SMS',
    about: 'The number texts come from, with RingCentral.',
    fix: 'Use a number of that user that may send texts, in E.164 form, such as +15105550100.',
    example: '+15105550100',
    schema: text.regex(/^\+[1-9]\d{7,14}$/, 'is not a number in E.164 form').optional(),
  }),
  RINGCENTRAL_WEBHOOK_TOKEN: setting({
    section: 'SMS',
    about: 'The secret RingCentral’s notices come with. With a new one, the subscription is made anew by itself.',
    fix: 'Make one with openssl rand -hex 32.',
    secret: true,
    schema: text.regex(/^[\w-]{32,128}$/, 'is not 32 to 128 letters, digits, - and _').optional(),
  }),
};
