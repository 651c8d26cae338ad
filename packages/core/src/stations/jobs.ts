import { z } from 'zod';
import { defineJob } from '../kernel/index.ts';

/** The alerts of a station go to another address from now on; whoever had them until now has to hear of it. */
export const alertAddressMoved = defineJob({
  name: 'station.alert-address-moved',
  schema: z.strictObject({
    stationId: z.uuid(),
    version: z.int(),
    /** The address of before, sealed. */
    sealed: z.string().max(1000),
    changedBy: z.string().max(120),
  }),
});
