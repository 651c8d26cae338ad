import { ANSWER, ARTICLE_ID } from './knowledge.ts';

export const TITLE = 'Is there a minimum for a party?';
export const BODY = 'Every party has a minimum of {{price.partyMinimum}} for the food, before travel and tax.';
export const ASKS = ['smallest order', 'minimum spend'];
const REASON = 'Hosts asked whether travel counts towards it.';
const PARAMS = { id: ARTICLE_ID };
const PLACING = { category: 'pricing', audience: 'public', reviewBy: '2027-12-01' };

const SUMMARY = {
  id: ARTICLE_ID,
  slug: 'party-minimum',
  language: 'en',
  ...PLACING,
  status: 'published',
  title: TITLE,
  version: 2,
  publishedVersion: 2,
  owner: { id: 'stf_019b2f6a1c4d7e8fa0b1c2d3e4f50701', name: 'Morgan Reyes' },
  updatedAt: '2027-05-03T17:00:00Z',
};

export const ARTICLE = { ...SUMMARY, body: BODY, asks: ASKS, missingFigures: [], translations: [] };

export const ARTICLE_EXAMPLES = {
  listArticles: {
    query: { category: 'pricing', status: 'published', limit: 25 },
    response: { items: [SUMMARY], nextCursor: null },
  },
  getArticle: { params: PARAMS, response: ARTICLE },
  createArticle: {
    body: { slug: 'party-minimum', language: 'en', ...PLACING, ownerId: null, title: TITLE, body: BODY, asks: ASKS },
    response: { ...ARTICLE, status: 'draft', version: 1, publishedVersion: null },
  },
  editArticle: {
    params: PARAMS,
    body: { version: 1, ...PLACING, ownerId: null, title: TITLE, body: BODY, asks: ASKS, reason: REASON },
    response: { ...ARTICLE, publishedVersion: 1 },
  },
  publishArticle: { params: PARAMS, body: { version: 2 }, response: ARTICLE },
  archiveArticle: {
    params: PARAMS,
    body: { version: 2, reason: 'We say this in another article now.' },
    response: { ...ARTICLE, status: 'archived' },
  },
  listArticleVersions: {
    params: PARAMS,
    query: { limit: 25 },
    response: {
      items: [
        {
          version: 2,
          title: TITLE,
          body: BODY,
          asks: ASKS,
          by: 'Morgan Reyes',
          at: '2027-05-03T17:00:00Z',
          reason: REASON,
        },
      ],
      nextCursor: null,
    },
  },
  restoreArticleVersion: {
    params: PARAMS,
    body: { version: 2, restore: 1, reason: 'The first wording was clearer.' },
    response: { ...ARTICLE, version: 3 },
  },
  previewArticle: {
    body: { language: 'en', title: TITLE, body: BODY },
    response: {
      title: TITLE,
      html: '<p>Every party has a minimum of $550 for the food, before travel and tax.</p>',
      text: 'Every party has a minimum of $550 for the food, before travel and tax.',
      faults: [],
      missingFigures: [],
    },
  },
  listFigures: {
    query: { language: 'en' },
    response: { items: [{ name: 'price.partyMinimum', about: 'cents per party', value: '$550' }] },
  },
  tryQuestion: { query: { question: 'is there a minimum?', language: 'en', limit: 3 }, response: ANSWER },
};
