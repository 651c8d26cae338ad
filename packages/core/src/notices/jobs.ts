import { z } from 'zod';
import { defineJob } from '../kernel/index.ts';

/** Something happened: who is to hear of it is found out now. With a group, only its people, whose hours begin. */
export const noticeSpread = defineJob({
  name: 'notice.spread',
  schema: z.strictObject({ noticeId: z.uuid(), groupId: z.uuid().optional() }),
});

/** Sends the digests that are due. */
export const noticeDigests = defineJob({ name: 'notices.digest', schema: z.strictObject({}) });

/** Looks for parties nobody is to cook at that come near. */
export const unassignedWatch = defineJob({ name: 'notices.unassigned', schema: z.strictObject({}) });
