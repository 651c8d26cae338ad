/** Filters of the list of bookings that somebody keeps under a name. */
import { z } from 'zod';
import { defineEndpoint } from '../endpoint.ts';
import { VIEW_EXAMPLES } from '../examples/admin-lists.ts';
import { id, line } from '../primitives.ts';
import { BookingFilters } from './lists.ts';

const STAFF_ERRORS = ['unauthenticated', 'forbidden'] as const;
const Role = z.enum(['super_admin', 'admin', 'support', 'station_manager', 'chef', 'finance']);

export const BookingColumn = z.enum([
  'code',
  'host',
  'event',
  'guests',
  'status',
  'total',
  'due',
  'station',
  'chefs',
  'source',
  'flags',
  'created',
]);
export type BookingColumn = z.infer<typeof BookingColumn>;

const Columns = z
  .array(BookingColumn)
  .min(1)
  .max(20)
  .refine((columns) => new Set(columns).size === columns.length, 'Please send each column once.');

const ViewFields = {
  name: line(60),
  filters: BookingFilters,
  columns: Columns,
  sharedRole: Role.nullable().meta({ description: 'Everybody of this role sees it too; null keeps it to yourself' }),
};

export const SavedView = z
  .object({ id: id('viw'), version: z.int(), mine: z.boolean(), by: z.string(), ...ViewFields, name: z.string() })
  .meta({ id: 'SavedView' });
export type SavedView = z.infer<typeof SavedView>;

export const NewSavedView = z
  .strictObject({ ...ViewFields, sharedRole: ViewFields.sharedRole.default(null) })
  .meta({ id: 'NewSavedView' });
export type NewSavedView = z.output<typeof NewSavedView>;

export const SavedViewChange = z
  .strictObject({
    version: z.int().min(1),
    name: ViewFields.name.optional(),
    filters: ViewFields.filters.optional(),
    columns: ViewFields.columns.optional(),
    sharedRole: ViewFields.sharedRole.optional(),
  })
  .meta({ id: 'SavedViewChange' });
export type SavedViewChange = z.output<typeof SavedViewChange>;

const params = z.strictObject({ id: id('viw') });

export const listSavedViews = defineEndpoint({
  id: 'listSavedViews',
  method: 'GET',
  path: '/api/v1/admin/views',
  tag: 'Lists',
  summary: 'List the kept views',
  description: 'Your own, and those shared with your role.',
  status: 200,
  response: z.object({ items: z.array(SavedView) }).meta({ id: 'SavedViewList' }),
  errors: STAFF_ERRORS,
  example: VIEW_EXAMPLES.listSavedViews,
});

export const addSavedView = defineEndpoint({
  id: 'addSavedView',
  method: 'POST',
  path: '/api/v1/admin/views',
  tag: 'Lists',
  summary: 'Keep a view',
  description: '`already_exists`: one of yours has this name. `limit_reached`: you keep 50, so remove one first.',
  body: NewSavedView,
  status: 201,
  response: SavedView,
  errors: [...STAFF_ERRORS, 'already_exists', 'limit_reached'],
  example: VIEW_EXAMPLES.addSavedView,
});

export const changeSavedView = defineEndpoint({
  id: 'changeSavedView',
  method: 'PATCH',
  path: '/api/v1/admin/views/:id',
  tag: 'Lists',
  summary: 'Change a kept view',
  description:
    'Only your own. `already_exists`: another one of yours has this name. `version_conflict`: it was changed meanwhile; read it again.',
  params,
  body: SavedViewChange,
  status: 200,
  response: SavedView,
  errors: [...STAFF_ERRORS, 'already_exists', 'version_conflict'],
  example: VIEW_EXAMPLES.changeSavedView,
});

export const removeSavedView = defineEndpoint({
  id: 'removeSavedView',
  method: 'DELETE',
  path: '/api/v1/admin/views/:id',
  tag: 'Lists',
  summary: 'Remove a kept view',
  description: 'Only your own.',
  params,
  status: 204,
  errors: STAFF_ERRORS,
  example: VIEW_EXAMPLES.removeSavedView,
});
