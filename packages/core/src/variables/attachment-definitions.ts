/** What a file in a conversation may be (domain 10). */
import { z } from 'zod';
import { define } from './define-variable.ts';

/** More than this no request may carry, whatever the figures say. */
const MOST_MEGABYTES = 20;

export const ATTACHMENT_DEFINITIONS = {
  'attachments.fileMegabytes': define({
    category: 'chat',
    unit: 'megabytes a file of a conversation may have',
    schema: z.number().min(0.1).max(MOST_MEGABYTES),
    value: 10,
  }),
  'attachments.perMessage': define({
    category: 'chat',
    unit: 'files that may go with one message',
    schema: z.int().min(1).max(10),
    value: 5,
  }),
  'attachments.dayMegabytes': define({
    category: 'chat',
    unit: 'megabytes a visitor of the chat may send within 24 hours',
    schema: z.number().min(1).max(500),
    value: 50,
  }),
} as const;
