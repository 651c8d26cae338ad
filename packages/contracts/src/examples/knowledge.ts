export const ARTICLE_ID = 'art_01a4123fcd017c1f9a2b3c4d5e6f7a01';
const TITLE = 'Is there a minimum for a party?';
const EXCERPT = 'Every party has a minimum of $550 for the food, before travel and tax.';

export const ANSWER = {
  question: 'is there a minimum?',
  answered: true,
  confidence: 0.92,
  items: [
    {
      articleId: ARTICLE_ID,
      version: 2,
      slug: 'party-minimum',
      language: 'en',
      category: 'pricing',
      title: TITLE,
      excerpt: EXCERPT,
      text: EXCERPT,
      score: 0.033,
      confidence: 0.92,
    },
  ],
};

export const KNOWLEDGE_EXAMPLES = {
  searchKnowledge: { query: { question: 'is there a minimum?', language: 'en', limit: 3 }, response: ANSWER },
  listFaqs: {
    query: { language: 'en' },
    response: {
      items: [
        {
          id: ARTICLE_ID,
          version: 2,
          slug: 'party-minimum',
          language: 'en',
          category: 'pricing',
          title: TITLE,
          html: `<p>${EXCERPT}</p>`,
          text: EXCERPT,
        },
      ],
    },
  },
};
