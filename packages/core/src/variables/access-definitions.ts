/** Figures of signing in (domain 12): how many tries, for how long, and when a session ends by itself. */
import { z } from 'zod';
import { define } from './define-variable.ts';

const minutes = (max: number) => z.int().min(1).max(max);

export const ACCESS_DEFINITIONS = {
  'access.failuresPerAccount': define({
    category: 'access',
    unit: 'failed sign-ins within the window that lock an account',
    schema: z.int().min(3).max(20),
    value: 5,
  }),
  // A whole office shares one address: its people's typing errors must not add up to a lock as quickly.
  'access.failuresPerAddress': define({
    category: 'access',
    unit: 'failed sign-ins within the window that lock an address',
    schema: z.int().min(3).max(200),
    value: 20,
  }),
  'access.failureWindowMinutes': define({
    category: 'access',
    unit: 'minutes in which failed sign-ins are counted',
    schema: minutes(1_440),
    value: 60,
  }),
  'access.lockMinutes': define({
    category: 'access',
    unit: 'minutes a lock lasts',
    schema: minutes(1_440),
    value: 15,
  }),
  'access.chefContactDaysBefore': define({
    category: 'access',
    unit: 'days before an event from which its chefs see phone and street of the host',
    schema: z.int().min(1).max(365),
    value: 14,
  }),
  'access.chefContactHoursAfter': define({
    category: 'access',
    unit: 'hours after the end of an event until which its chefs see phone and street of the host',
    schema: z.int().min(1).max(720),
    value: 24,
  }),
  'access.trustDays': define({
    category: 'access',
    unit: 'days a device is trusted without a second factor',
    schema: z.int().min(1).max(90),
    value: 30,
  }),
  'access.resetLinkMinutes': define({
    category: 'access',
    unit: 'minutes a link to choose a new password is good for',
    schema: minutes(1_440),
    value: 60,
  }),
  'access.resetsPerHour': define({
    category: 'access',
    unit: 'links to choose a new password an hour',
    schema: z.int().min(1).max(20),
    value: 3,
  }),
  'access.setupLinkHours': define({
    category: 'access',
    unit: 'hours a link to set an account up is good for',
    schema: z.int().min(1).max(168),
    value: 24,
  }),
  'access.codeMinutes': define({
    category: 'access',
    unit: 'minutes an e-mailed code is good for',
    schema: minutes(60),
    value: 10,
  }),
  'access.codeTries': define({
    category: 'access',
    unit: 'tries at one e-mailed code',
    schema: z.int().min(1).max(10),
    value: 5,
  }),
  'access.codesPerSession': define({
    category: 'access',
    unit: 'e-mailed codes for one sign-in',
    schema: z.int().min(1).max(20),
    value: 5,
  }),
  'access.sessionIdleMinutes': define({
    category: 'access',
    unit: 'minutes without a request after which a session ends',
    schema: minutes(10_080),
    value: 720,
  }),
  'access.sessionHours': define({
    category: 'access',
    unit: 'hours after which a session ends in any case',
    schema: z.int().min(1).max(720),
    value: 168,
  }),
  'access.impossibleKmPerHour': define({
    category: 'access',
    unit: 'kilometres an hour nobody travels between two sign-ins',
    schema: z.int().min(100).max(5_000),
    value: 900,
  }),
  'access.invitationDays': define({
    category: 'access',
    unit: 'days an invitation is good for',
    schema: z.int().min(1).max(30),
    value: 7,
  }),
  'access.invitationMails': define({
    category: 'access',
    unit: 'e-mails for one invitation',
    schema: z.int().min(1).max(20),
    value: 5,
  }),
  'access.accessTokenMinutes': define({
    category: 'access',
    unit: 'minutes an access token of a client works',
    schema: minutes(1_440),
    value: 30,
  }),
  'access.refreshTokenDays': define({
    category: 'access',
    unit: 'days after which a client that did not renew itself is over',
    schema: z.int().min(1).max(90),
    value: 7,
  }),
  'access.clientsPerPerson': define({
    category: 'access',
    unit: 'programs that may act in one person’s name at a time',
    schema: z.int().min(1).max(100),
    value: 20,
  }),
  'access.apiKeyDays': define({
    category: 'access',
    unit: 'days a key of an integration works at most',
    schema: z.int().min(1).max(366),
    value: 366,
  }),
  'access.apiKeys': define({
    category: 'access',
    unit: 'active keys of integrations at a time',
    schema: z.int().min(1).max(500),
    value: 50,
  }),
} as const;
