/** What a drive costs, without a party to price. */
import { PostalCode, TravelSummary } from '@myhibachi/contracts';
import { z } from 'zod';
import { priceDrive, priceMiles } from '../travel/index.ts';
import { defineTool } from './tool.ts';

const MOST_MILES = 10_000;

export const priceTravelTool = defineTool({
  title: 'Travel',
  description:
    'What the drive to a ZIP code, or of so many miles one way, costs. `beyond`: farther than we drive, a person quotes it and there is no fee to tell. `status: estimated` has to be told as an estimate.',
  scope: 'public',
  effect: 'read',
  input: z
    .strictObject({ postalCode: PostalCode.optional(), miles: z.number().min(0).max(MOST_MILES).optional() })
    .refine(({ postalCode, miles }) => (postalCode === undefined) !== (miles === undefined), {
      message: 'Please send either a ZIP code or the miles.',
    }),
  output: z.object({
    miles: z.number().nullable(),
    status: TravelSummary.shape.status,
    feeCents: z.int().nullable(),
    beyond: z.boolean(),
    freeMiles: z.number(),
    maxMiles: z.number(),
    station: z.string().nullable(),
  }),
  run: async (ctx, { postalCode, miles }) =>
    postalCode === undefined ? priceMiles(ctx, { miles: miles ?? 0 }) : priceDrive(ctx, { postalCode }),
});
