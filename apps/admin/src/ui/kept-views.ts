import type { SavedView } from '@myhibachi/api-client/shapes';
import type { QueryKey } from '@tanstack/react-query';

export type NamedView = Pick<SavedView, 'id' | 'mine' | 'by' | 'name' | 'sharedRole'>;
export type ViewName = Pick<NamedView, 'name' | 'sharedRole'>;

/** Where a list keeps its views, and how a view becomes the list's address and comes from it. */
export interface KeptViews<View extends NamedView, Search> {
  readonly key: QueryKey;
  readonly list: () => Promise<{ readonly items: readonly View[] }>;
  readonly add: (named: ViewName, search: Search) => Promise<unknown>;
  readonly remove: (id: string) => Promise<unknown>;
  readonly searchOf: (view: View) => Search;
  /** Who may open the list, and so be shown a view of it. */
  readonly roles: readonly NonNullable<NamedView['sharedRole']>[];
  /** What of the list a view keeps, as a sentence. */
  readonly keeps: string;
}
