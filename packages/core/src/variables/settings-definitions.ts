/** How changes of settings themselves are treated (domain 15). */
import { z } from 'zod';
import { define } from './define-variable.ts';

export const SETTINGS_DEFINITIONS = {
  'settings.requestDays': define({
    category: 'settings',
    unit: 'days until a change nobody decided about lapses',
    schema: z.int().min(1).max(60),
    value: 7,
    guarded: true,
  }),
  'settings.aheadDays': define({
    category: 'settings',
    unit: 'days a change may be set ahead',
    schema: z.int().min(1).max(730),
    value: 365,
  }),
  'knowledge.reviewDays': define({
    category: 'settings',
    unit: 'days after which an article that came with the program is due for review',
    schema: z.int().min(1).max(1_825),
    value: 365,
  }),
  'settings.staleFlagDays': define({
    category: 'settings',
    unit: 'days after which a flag that is on or off for everybody is stale',
    schema: z.int().min(1).max(365),
    value: 30,
  }),
} as const;
