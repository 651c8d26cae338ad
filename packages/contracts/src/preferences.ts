/** What the reader of a message of ours chooses to hear, by the link in it; nobody is signed in by it (domain 10). */
import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { PREFERENCE_EXAMPLES } from './examples/preferences.ts';
import { ConsentChannel, ConsentPurpose } from './me-consents.ts';
import { Instant } from './primitives.ts';

const Params = z.strictObject({ token: z.string().min(10).max(120) });
const Language = z.enum(['en', 'es']);

export const Preference = z
  .object({
    channel: ConsentChannel,
    purpose: ConsentPurpose,
    to: z.string().meta({ description: 'Where it goes, masked' }),
    word: z.enum(['granted', 'revoked', 'unasked']),
    allowed: z.boolean().meta({ description: 'Whether we write by this way now' }),
    since: Instant.nullable(),
    source: z.string().nullable().meta({ description: 'How it was said' }),
    wording: z.object({ en: z.string(), es: z.string() }).meta({ description: 'What one agrees to, word for word' }),
    version: z.string(),
    stoppedByText: z.boolean().meta({ description: 'STOP was texted: only a START from the phone takes it back' }),
  })
  .meta({ id: 'Preference' });
export type Preference = z.infer<typeof Preference>;

const Preferences = z.object({ items: z.array(Preference) }).meta({ id: 'PreferenceList' });

export const getPreferences = defineEndpoint({
  id: 'getPreferences',
  method: 'GET',
  path: '/api/v1/preferences/:token',
  tag: 'Preferences',
  summary: 'See what I hear from you',
  description:
    'By the link in a message. Changes nothing, however often a mailbox or a scanner opens it. `not_found`: the link is not ours, or cut off.',
  params: Params,
  status: 200,
  response: Preferences,
  errors: ['not_found', 'link_expired'],
  example: PREFERENCE_EXAMPLES.getPreferences,
});

export const changePreference = defineEndpoint({
  id: 'changePreference',
  method: 'POST',
  path: '/api/v1/preferences/:token',
  tag: 'Preferences',
  summary: 'Agree to hear from you, or stop it',
  description:
    'Kept with the wording shown in this language, the time and the address of the request. `invalid_transition`: texts were stopped by STOP, which only a START from the phone takes back. `version_conflict`: the wording has changed since it was shown. `not_found`: the link is not ours, or cut off.',
  params: Params,
  body: z
    .strictObject({
      channel: ConsentChannel,
      purpose: ConsentPurpose,
      granted: z.boolean(),
      language: Language,
      version: z.string().min(1).max(20),
    })
    .meta({ id: 'PreferenceChange' }),
  status: 200,
  response: Preferences,
  errors: ['not_found', 'link_expired', 'invalid_transition', 'version_conflict'],
  example: PREFERENCE_EXAMPLES.changePreference,
});

export const unsubscribeInOneClick = defineEndpoint({
  id: 'unsubscribeInOneClick',
  method: 'POST',
  path: '/api/v1/preferences/:token/unsubscribe',
  tag: 'Webhooks',
  summary: 'Stop news and offers by e-mail in one click',
  description:
    'What a mailbox posts for its reader (RFC 8058): `List-Unsubscribe=One-Click` as a form. Believed by the signed address alone. `bad_request` for any other body, `not_found` for an address that is not ours.',
  params: Params,
  status: 204,
  errors: ['bad_request', 'not_found'],
  example: PREFERENCE_EXAMPLES.unsubscribeInOneClick,
});
