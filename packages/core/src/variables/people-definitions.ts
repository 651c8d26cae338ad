/** Figures of hosts who sign in, and of looking after customers (domain 12, 14). */
import { z } from 'zod';
import { define } from './define-variable.ts';

export const PEOPLE_DEFINITIONS = {
  'access.hostLinkMinutes': define({
    category: 'access',
    unit: 'minutes a sign-in link of a host is good for',
    schema: z.int().min(5).max(120),
    value: 15,
    guarded: true,
  }),
  'access.hostLinksPerHour': define({
    category: 'access',
    unit: 'sign-in links an hour to one e-mail address',
    schema: z.int().min(1).max(50),
    value: 5,
    guarded: true,
  }),
  'access.hostLinksPerAddress': define({
    category: 'access',
    unit: 'sign-in links an hour asked for from one network address',
    schema: z.int().min(1).max(500),
    value: 30,
    guarded: true,
  }),
  'access.hostSessionIdleDays': define({
    category: 'access',
    unit: 'days without a visit after which a host is signed out',
    schema: z.int().min(1).max(180),
    value: 30,
    guarded: true,
  }),
  'customers.mergeUndoDays': define({
    category: 'policy',
    unit: 'days a merge of two customers can be undone',
    schema: z.int().min(1).max(365),
    value: 30,
  }),
} as const;
