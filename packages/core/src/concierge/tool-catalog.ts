/** What anybody may know: the menu, the figures in force, the policies, and where a ZIP code is. */
import { Config, Menu, PostalCode } from '@myhibachi/contracts';
import { z } from 'zod';
import { getPolicies } from '../agreements/index.ts';
import { getConfig, getMenu } from '../catalog/index.ts';
import { lookUpPlace } from '../travel/index.ts';
import { defineTool } from './tool.ts';

const Nothing = z.strictObject({});

export const getMenuTool = defineTool({
  title: 'Menu',
  description:
    'Proteins, premium upgrades, add-ons and what every party includes, with prices per portion and allergens.',
  scope: 'public',
  effect: 'read',
  input: Nothing,
  output: Menu,
  run: (ctx) => getMenu(ctx),
});

export const getFiguresTool = defineTool({
  title: 'Prices and rules',
  description:
    'The business figures in force: prices per guest, party minimum, travel, deposit, slots and their hours, notice, cut-offs, fees, stations.',
  scope: 'public',
  effect: 'read',
  input: Nothing,
  // The list of all variables says nothing that is not above it, and would back any number.
  output: Config.omit({ variables: true }),
  run: (ctx) => getConfig(ctx),
});

export const getPoliciesTool = defineTool({
  title: 'Policies',
  description: 'The rules of deposit, cancellation, moving, changes and weather, word for word.',
  scope: 'public',
  effect: 'read',
  input: Nothing,
  output: z.object({ text: z.array(z.string()) }),
  run: async (ctx) => ({ text: [...(await getPolicies(ctx)).text] }),
});

export const findPlaceTool = defineTool({
  title: 'Place of a ZIP code',
  description: 'City and state of a US ZIP code. `not_found` for codes nobody knows.',
  scope: 'public',
  effect: 'read',
  input: z.strictObject({ postalCode: PostalCode }),
  output: z.object({ postalCode: z.string(), city: z.string(), state: z.string() }),
  run: async (ctx, input) => lookUpPlace(ctx, input),
});
