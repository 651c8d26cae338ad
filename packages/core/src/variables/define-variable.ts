/** What a business variable is (domain 15), and the shapes several of them share. */
import { z } from 'zod';

export type Category =
  | 'company'
  | 'price'
  | 'travel'
  | 'party'
  | 'scheduling'
  | 'hold'
  | 'payment'
  | 'policy'
  | 'leads'
  | 'messages'
  | 'chat'
  | 'concierge'
  | 'inbox'
  | 'access'
  | 'settings';

export interface Definition<S extends z.ZodType = z.ZodType> {
  readonly category: Category;
  readonly unit: string;
  readonly schema: S;
  readonly value: z.output<S>;
  /**
   * Changing it needs two admins, or one super admin, logged as such (domain 15): true for whatever moves money to or
   * from hosts, or weakens a control over people or records. `guarded-figures.test.ts` holds the whole table to it.
   */
  readonly guarded?: true;
}

export function define<S extends z.ZodType>(definition: Definition<S>): Definition<S> {
  return definition;
}

export const cents = (max: number) => z.int().min(0).max(max);
export const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
export const line = (max: number) => z.string().trim().min(1).max(max);
