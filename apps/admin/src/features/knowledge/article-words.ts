/** What the parts of an article are called on the screen. */
import type { ArticleSummary } from '@myhibachi/api-client/shapes';
import type { Tone } from '../../ui/surfaces.tsx';

export type Category = ArticleSummary['category'];
export type Language = ArticleSummary['language'];

export const CATEGORIES: readonly { readonly value: Category; readonly label: string }[] = [
  { value: 'pricing', label: 'Pricing' },
  { value: 'menu', label: 'Menu' },
  { value: 'booking', label: 'Booking' },
  { value: 'payment', label: 'Payment' },
  { value: 'travel', label: 'Travel' },
  { value: 'event', label: 'The event' },
  { value: 'diet', label: 'Diet and allergens' },
  { value: 'policies', label: 'Policies' },
  { value: 'occasions', label: 'Occasions' },
  { value: 'company', label: 'Company' },
];
export const LANGUAGES: readonly { readonly value: Language; readonly label: string }[] = [
  { value: 'en', label: 'English' },
  { value: 'es', label: 'Spanish' },
];
export const STATUSES: readonly { readonly value: ArticleSummary['status']; readonly label: string }[] = [
  { value: 'published', label: 'Published' },
  { value: 'draft', label: 'Draft' },
  { value: 'archived', label: 'Archived' },
];
export const AUDIENCES: readonly { readonly value: ArticleSummary['audience']; readonly label: string }[] = [
  { value: 'public', label: 'Everybody' },
  { value: 'staff', label: 'Staff only' },
];

/** The one of these that stands in an address; undefined for anything else. */
export function known<T extends string>(choices: readonly { readonly value: T }[], value?: string): T | undefined {
  return choices.find((choice) => choice.value === value)?.value;
}

export function labelOf(choices: readonly { readonly value: string; readonly label: string }[], value: string): string {
  return choices.find((choice) => choice.value === value)?.label ?? value;
}

interface State {
  readonly tone: Tone;
  readonly text: string;
}

/** Where an article stands, in a word or two. */
export function stateOf({ status, version, publishedVersion }: ArticleSummary): State {
  if (status === 'archived') return { tone: 'plain', text: 'Archived' };
  if (status === 'draft') return { tone: 'warn', text: 'Draft' };
  return publishedVersion === version
    ? { tone: 'good', text: 'Published' }
    : { tone: 'warn', text: 'Change not published' };
}
