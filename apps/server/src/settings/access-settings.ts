/** Settings of how our own people sign in. */
import { z } from 'zod';
import { setting, url } from './setting-kinds.ts';

const text = z.string().max(200, 'is too long');
const header = z
  .string()
  .regex(/^[A-Za-z0-9-]{1,60}$/, 'is not the name of a header')
  .transform((name) => name.toLowerCase());

const HEADER_FIX = 'Use the name of a header that your proxy sets itself, and removes when a client sends it.';

export const access = {
  BREACHED_PASSWORDS: setting({
    section: 'Staff sign-in',
    about:
      'Asks Have I Been Pwned whether a new password was found in a break-in; five characters of its hash leave the house. Without an answer, a built-in list is used.',
    fix: 'Use on or off; left out, it is on in staging and production.',
    schema: z.enum(['on', 'off'], 'is not one of on, off').optional(),
  }),
  GOOGLE_CLIENT_ID: setting({
    section: 'Staff sign-in',
    about: 'Lets staff sign in with Google. Redirect URI: PUBLIC_URL/admin/google.',
    fix: 'Copy it from the Google Cloud console, APIs and services, Credentials.',
    example: '….apps.googleusercontent.com',
    schema: text.optional(),
  }),
  GOOGLE_CLIENT_SECRET: setting({
    section: 'Staff sign-in',
    about: 'The secret of that client.',
    fix: 'Copy it from the Google Cloud console, beside the client id.',
    secret: true,
    schema: text.optional(),
  }),
  GOOGLE_DOMAIN: setting({
    section: 'Staff sign-in',
    about: 'Only Google accounts of this Workspace may ask for access.',
    fix: 'Use the domain of your Google Workspace, such as myhibachi.example.',
    example: 'myhibachi.example',
    schema: text.optional(),
  }),
  GOOGLE_ISSUER: setting({
    section: 'Staff sign-in',
    about: 'Another OpenID provider in the place of Google, for tests and trials. Refused in production.',
    fix: 'Leave it out, and Google itself answers.',
    example: 'http://127.0.0.1:9000',
    schema: url(['http:', 'https:']).optional(),
  }),
  PLACE_LATITUDE_HEADER: setting({
    section: 'Staff sign-in',
    about: 'Header in which a proxy says roughly where an address is; impossible travel is noticed by it.',
    fix: HEADER_FIX,
    example: 'cf-iplatitude',
    schema: header.optional(),
  }),
  PLACE_LONGITUDE_HEADER: setting({
    section: 'Staff sign-in',
    about: 'The same for the longitude.',
    fix: HEADER_FIX,
    example: 'cf-iplongitude',
    schema: header.optional(),
  }),
  PLACE_COUNTRY_HEADER: setting({
    section: 'Staff sign-in',
    about: 'The same for the two letters of the country.',
    fix: HEADER_FIX,
    example: 'cf-ipcountry',
    schema: header.optional(),
  }),
};
