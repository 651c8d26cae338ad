import { z } from 'zod';

export const WordsSent = z.string().nullable().meta({
  description:
    'A text as it left, an e-mail’s subject, without the host’s own links. Null before it is written, and for whoever may not read conversations or know money',
});
