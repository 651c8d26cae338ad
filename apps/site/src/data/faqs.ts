/** The published articles as the page of questions shows them, and what a visitor's own question finds. */
import type { Faq, KnowledgeAnswer } from '@myhibachi/contracts';
import { CatalogUnavailable } from './catalog.ts';

type FetchApi = App.Locals['fetchApi'];

const HEADINGS: Readonly<Record<Faq['category'], string>> = {
  pricing: 'Prices',
  menu: 'On the menu',
  booking: 'Booking',
  payment: 'Paying',
  travel: 'Where we cook',
  event: 'The evening itself',
  diet: 'Diets and allergies',
  policies: 'Changes, weather and small print',
  occasions: 'Occasions',
  company: 'About us',
};

export interface FaqGroup {
  readonly category: Faq['category'];
  readonly heading: string;
  readonly faqs: readonly Faq[];
}

/** A question longer than this is refused by the API, and nobody asks one. */
const LONGEST = 500;

async function read<T>(fetchApi: FetchApi, path: string): Promise<T> {
  const response = await fetchApi(path);
  if (!response.ok) throw new CatalogUnavailable(path, response.status);
  return (await response.json()) as T;
}

/** The articles by category, in the order of the categories. */
async function loadFaqs(fetchApi: FetchApi): Promise<readonly FaqGroup[]> {
  const { items } = await read<{ items: readonly Faq[] }>(fetchApi, '/api/v1/knowledge/articles');
  const groups = Map.groupBy(items, ({ category }) => category);
  return [...groups].map(([category, faqs]) => ({ category, heading: HEADINGS[category], faqs }));
}

/** What a question finds; null without one. */
async function askQuestion(fetchApi: FetchApi, typed: string | null): Promise<KnowledgeAnswer | null> {
  const question = (typed ?? '')
    .replaceAll(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, LONGEST);
  if (question === '') return null;
  return read<KnowledgeAnswer>(fetchApi, `/api/v1/knowledge?${new URLSearchParams({ question }).toString()}`);
}

export interface Questions {
  readonly groups: readonly FaqGroup[];
  readonly answer: KnowledgeAnswer | null;
}

/** Everything the page shows; null when the API does not answer. */
export async function loadQuestions(fetchApi: FetchApi, typed: string | null): Promise<Questions | null> {
  try {
    const [groups, answer] = await Promise.all([loadFaqs(fetchApi), askQuestion(fetchApi, typed)]);
    return { groups, answer };
  } catch (error) {
    if (error instanceof CatalogUnavailable) return null;
    throw error;
  }
}
