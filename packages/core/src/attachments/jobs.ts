import { z } from 'zod';
import { defineJob } from '../kernel/index.ts';

/** A file that came by text is still at its service, which hands it over only to us. */
export const fetchAttachment = defineJob({
  name: 'attachment.fetch',
  schema: z.strictObject({ attachmentId: z.uuid() }),
});
