/** What a signed-in host agreed to hear from us (domain 10). */
import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { ME_EXAMPLES } from './examples/me.ts';
import { Instant } from './primitives.ts';

export const ConsentChannel = z.enum(['sms', 'email']);
export const ConsentPurpose = z.enum(['transactional', 'marketing']);

export const MyConsent = z
  .object({
    channel: ConsentChannel,
    purpose: ConsentPurpose,
    word: z.enum(['granted', 'revoked', 'unasked']),
    allowed: z.boolean().meta({ description: 'Whether we write to you by this way now' }),
    since: Instant.nullable().meta({ description: 'When you said so last' }),
    source: z.string().nullable().meta({ description: 'How you said so' }),
    wording: z.string().meta({ description: 'What you agree to, word for word' }),
    stoppedByText: z.boolean().meta({ description: 'You texted STOP: only a START from your phone takes it back' }),
  })
  .meta({ id: 'MyConsent' });
export type MyConsent = z.infer<typeof MyConsent>;
const MyConsents = z.object({ items: z.array(MyConsent) }).meta({ id: 'MyConsentList' });

export const listMyConsents = defineEndpoint({
  id: 'listMyConsents',
  method: 'GET',
  path: '/api/v1/me/consents',
  tag: 'Account',
  summary: 'See what I agreed to hear from you',
  description: 'By channel and purpose, for my e-mail address and phone number.',
  status: 200,
  response: MyConsents,
  errors: ['unauthenticated'],
  example: ME_EXAMPLES.listMyConsents,
});

export const changeMyConsent = defineEndpoint({
  id: 'changeMyConsent',
  method: 'POST',
  path: '/api/v1/me/consents',
  tag: 'Account',
  summary: 'Agree to hear from you, or stop it',
  description:
    'Kept with the wording shown, the time and the address of the request. `invalid_transition`: texts were stopped by STOP, which only a START from the phone takes back.',
  body: z
    .strictObject({ channel: ConsentChannel, purpose: ConsentPurpose, granted: z.boolean() })
    .meta({ id: 'MyConsentChange' }),
  status: 200,
  response: MyConsents,
  errors: ['unauthenticated', 'invalid_transition'],
  example: ME_EXAMPLES.changeMyConsent,
});
