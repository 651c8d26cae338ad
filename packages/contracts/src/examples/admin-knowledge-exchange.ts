import { ARTICLE, ASKS, BODY, TITLE } from './admin-knowledge.ts';
import { ARTICLE_ID } from './knowledge.ts';

const NAME = { slug: 'party-minimum', language: 'en' };
const FILE = { ...NAME, category: 'pricing', audience: 'public', title: TITLE, reviewBy: null, asks: ASKS, body: BODY };
const WORDS = { title: TITLE, body: BODY, asks: ASKS };

const GAP = {
  id: 'gap_01a4123fcd027c1f9a2b3c4d5e6f7a02',
  question: 'can you cook on a boat',
  language: 'en',
  asked: 3,
  firstAskedAt: '2027-04-20T17:00:00Z',
  lastAskedAt: '2027-05-03T17:00:00Z',
  status: 'open',
  article: null,
  resolvedAt: null,
};

export const EXCHANGE_EXAMPLES = {
  importArticles: {
    body: { apply: false, files: [], articles: [FILE] },
    response: { applied: false, items: [{ ...NAME, outcome: 'changed' }] },
  },
  exportArticles: { query: { language: 'en' } },
  compareWithRepository: {
    response: {
      same: 47,
      onlyHere: 2,
      items: [
        {
          ...NAME,
          articleId: ARTICLE_ID,
          version: 2,
          state: 'edited',
          here: { ...WORDS, title: 'What is the smallest party?' },
          repository: WORDS,
        },
      ],
    },
  },
  takeFromRepository: { body: { ...NAME, version: 2 }, response: { ...ARTICLE, version: 3, publishedVersion: 3 } },
  listGaps: { query: { status: 'open', limit: 25 }, response: { items: [GAP], nextCursor: null } },
  recordGap: { body: { question: 'Can you cook on a boat?', language: 'en' }, response: GAP },
  resolveGap: {
    params: { id: GAP.id },
    body: { articleId: ARTICLE_ID },
    response: {
      ...GAP,
      status: 'answered',
      article: { id: ARTICLE_ID, title: TITLE },
      resolvedAt: '2027-05-04T17:00:00Z',
    },
  },
};
