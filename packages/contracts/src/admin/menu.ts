/** The menu as staff keep it: every dish, also those that are not offered now (domain 1). */
import { z } from 'zod';
import { Allergen, MenuItemKind } from '../catalog.ts';
import { defineEndpoint } from '../endpoint.ts';
import { MENU_EXAMPLES } from '../examples/admin-menu.ts';
import { Cents, Reason, Slug, id, line, text } from '../primitives.ts';
import { ChangeEffect, SettingOutcome } from './variables.ts';

export const Dish = z
  .object({
    slug: Slug,
    kind: MenuItemKind,
    name: z.string(),
    description: z.string(),
    priceCents: Cents.meta({ description: 'Per portion; 0 for what is included' }),
    allergens: z.array(Allergen),
    vegetarian: z.boolean(),
    sort: z.int(),
    active: z.boolean().meta({ description: 'Offered now' }),
    priced: z.boolean().meta({ description: 'False while the first price waits for a second person' }),
    version: z.int(),
    openRequestId: id('var').nullable().meta({ description: 'A price that waits for a second person' }),
  })
  .meta({ id: 'Dish' });
export type Dish = z.infer<typeof Dish>;

export const listDishes = defineEndpoint({
  id: 'listDishes',
  method: 'GET',
  path: '/api/v1/admin/menu',
  tag: 'Settings',
  summary: 'List every dish, offered or not',
  description: 'In the order of the menu.',
  status: 200,
  response: z.object({ items: z.array(Dish) }).meta({ id: 'DishList' }),
  errors: ['unauthenticated', 'forbidden'],
  example: MENU_EXAMPLES.listDishes,
});

const Allergens = z
  .array(Allergen)
  .max(10)
  .refine((all) => new Set(all).size === all.length, 'Please name each allergen once.');
const Price = z.int().min(0).max(1_000_000);

export const NewDish = z
  .strictObject({
    kind: MenuItemKind,
    name: line(80),
    description: text(300),
    priceCents: Price.default(0).meta({ description: 'Only for upgrades and add-ons' }),
    allergens: Allergens.default([]),
    vegetarian: z.boolean().default(false),
    reason: Reason,
  })
  .meta({ id: 'NewDish' });
export type NewDish = z.infer<typeof NewDish>;

export const addDish = defineEndpoint({
  id: 'addDish',
  method: 'POST',
  path: '/api/v1/admin/menu',
  tag: 'Settings',
  summary: 'Add a dish',
  description:
    'It is not offered until it is switched on. The price of an upgrade or add-on waits for a second person like every price. `already_exists`: there is a dish of this name.',
  body: NewDish,
  status: 201,
  response: Dish,
  errors: ['unauthenticated', 'forbidden', 'already_exists'],
  example: MENU_EXAMPLES.addDish,
});

const DishChange = z
  .strictObject({
    version: z.int().min(1),
    name: line(80).optional(),
    description: text(300).optional(),
    allergens: Allergens.optional(),
    vegetarian: z.boolean().optional(),
    active: z.boolean().optional(),
    reason: Reason,
  })
  .meta({ id: 'DishChange' });

export const changeDish = defineEndpoint({
  id: 'changeDish',
  method: 'PATCH',
  path: '/api/v1/admin/menu/:slug',
  tag: 'Settings',
  summary: 'Change a dish, or take it off the menu',
  description:
    'The website shows it at once; quotes and bookings keep what they were made with. `version_conflict`: read it again. `invalid_transition`: its first price is not approved yet.',
  params: z.strictObject({ slug: Slug }),
  body: DishChange,
  status: 200,
  response: Dish,
  errors: ['unauthenticated', 'forbidden', 'version_conflict', 'invalid_transition'],
  example: MENU_EXAMPLES.changeDish,
});

export const changeDishPrice = defineEndpoint({
  id: 'changeDishPrice',
  method: 'POST',
  path: '/api/v1/admin/menu/:slug/price',
  tag: 'Settings',
  summary: 'Ask for another price',
  description:
    'Waits for a second person, unless a super admin says that they act alone. `already_exists`: a price waits already. `forbidden`: only a super admin may act alone.',
  params: z.strictObject({ slug: Slug }),
  body: z.strictObject({ priceCents: Price, reason: Reason, alone: z.boolean().default(false) }),
  status: 200,
  response: SettingOutcome,
  errors: ['unauthenticated', 'forbidden', 'already_exists'],
  example: MENU_EXAMPLES.changeDishPrice,
});

export const previewDishPrice = defineEndpoint({
  id: 'previewDishPrice',
  method: 'POST',
  path: '/api/v1/admin/menu/:slug/preview',
  tag: 'Settings',
  summary: 'See what another price would mean',
  description:
    'Prices sample parties with this dish by the price in force and by the proposed one. Nothing is changed.',
  params: z.strictObject({ slug: Slug }),
  body: z.strictObject({ priceCents: Price }),
  status: 200,
  response: ChangeEffect,
  errors: ['unauthenticated', 'forbidden'],
  example: MENU_EXAMPLES.previewDishPrice,
});

export const orderDishes = defineEndpoint({
  id: 'orderDishes',
  method: 'PUT',
  path: '/api/v1/admin/menu/order/:kind',
  tag: 'Settings',
  summary: 'Put the dishes of one kind in order',
  description:
    '`version_conflict`: the list does not name every dish of the kind, because one has come or gone; read it again.',
  params: z.strictObject({ kind: MenuItemKind }),
  body: z.strictObject({ slugs: z.array(Slug).min(1).max(100) }),
  status: 200,
  response: z.object({ items: z.array(Dish) }).meta({ id: 'DishList' }),
  errors: ['unauthenticated', 'forbidden', 'version_conflict'],
  example: MENU_EXAMPLES.orderDishes,
});
