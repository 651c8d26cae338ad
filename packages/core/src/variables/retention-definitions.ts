/** How long what we know is kept (domain 14). Signed agreements carry their own day, by `agreement.keepYears`. */
import { z } from 'zod';
import { define } from './define-variable.ts';

export const RETENTION_DEFINITIONS = {
  'retention.bookingYears': define({
    category: 'policy',
    unit: 'years a party is kept with its bill, money and books',
    schema: z.int().min(7).max(30),
    value: 7,
    guarded: true,
  }),
  'retention.messageYears': define({
    category: 'policy',
    unit: 'years a message is kept',
    schema: z.int().min(1).max(30),
    value: 3,
    guarded: true,
  }),
  'retention.originDays': define({
    category: 'policy',
    unit: 'days the address and browser something came from are kept',
    schema: z.int().min(30).max(3_650),
    value: 365,
    guarded: true,
  }),
};
