/** The price and the free times of a party. */
import {
  Availability,
  AvailabilityQuery,
  HoldRequest,
  PostalCode,
  Quote,
  QuoteRequest,
  SlotAlternative,
} from '@myhibachi/contracts';
import { z } from 'zod';
import { createQuote } from '../quoting/index.ts';
import { findStart, getAvailability } from '../scheduling/index.ts';
import { defineTool } from './tool.ts';

const StartWish = HoldRequest.pick({ date: true }).extend({
  time: HoldRequest.shape.start,
  postalCode: PostalCode.optional(),
});

export const quotePartyTool = defineTool({
  title: 'Quote',
  description:
    'Prices a party exactly and keeps the quote to book from. `outcome` other than `priced`: a person quotes. Send the address as far as it is known; items by their slug from the menu.',
  scope: 'public',
  effect: 'read',
  input: QuoteRequest,
  anonymousInput: QuoteRequest.omit({ contact: true }),
  output: Quote,
  run: createQuote,
});

export const checkAvailabilityTool = defineTool({
  title: 'Availability',
  description:
    'Free slots by day, at most 62 days, at the station that serves the ZIP code; each closed slot says why.',
  scope: 'public',
  effect: 'read',
  input: AvailabilityQuery,
  output: Availability,
  run: getAvailability,
});

export const findStartTool = defineTool({
  title: 'Start time',
  description:
    'What a date and time asked for in words comes to: the bookable start nearest to it, whether it is free, and if not why, with the nearest free starts.',
  scope: 'public',
  effect: 'read',
  input: StartWish,
  output: z.object({
    station: Availability.shape.station,
    date: z.string(),
    asked: z.string(),
    start: z.string(),
    open: z.boolean(),
    reason: z.string().nullable(),
    reasonText: z.string().nullable(),
    alternatives: z.array(SlotAlternative),
  }),
  run: async (ctx, input) => {
    const found = await findStart(ctx, input);
    return { ...found, alternatives: [...found.alternatives] };
  },
});
