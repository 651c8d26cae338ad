/** What anybody may ask and read: answers from the published articles, their figures as they are now. */
import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { KNOWLEDGE_EXAMPLES } from './examples/knowledge.ts';
import { id, line } from './primitives.ts';

export const KnowledgeLanguage = z.enum(['en', 'es']).meta({ id: 'KnowledgeLanguage' });
export type KnowledgeLanguage = z.infer<typeof KnowledgeLanguage>;

export const KnowledgeCategory = z
  .enum(['pricing', 'menu', 'booking', 'payment', 'travel', 'event', 'diet', 'policies', 'occasions', 'company'])
  .meta({ id: 'KnowledgeCategory' });
export type KnowledgeCategory = z.infer<typeof KnowledgeCategory>;

export const ArticleSlug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Please write a slug such as party-minimum.');

const Confidence = z
  .number()
  .min(0)
  .max(1)
  .meta({ description: 'How well it fits the question, from 0 to 1; comparable between questions' });

export const KnowledgeHit = z
  .object({
    articleId: id('art'),
    version: z.int().meta({ description: 'The version that is quoted, for citing it' }),
    slug: ArticleSlug,
    language: KnowledgeLanguage,
    category: KnowledgeCategory,
    title: z.string(),
    excerpt: z.string().meta({ description: 'The passage that fits best' }),
    text: z.string().meta({ description: 'The whole article as plain words' }),
    score: z.number().meta({ description: 'Sum of the reciprocal ranks; orders the hits of one question only' }),
    confidence: Confidence,
  })
  .meta({ id: 'KnowledgeHit' });
export type KnowledgeHit = z.infer<typeof KnowledgeHit>;

export const KnowledgeAnswer = z
  .object({
    question: z.string(),
    answered: z.boolean().meta({ description: 'False: nothing fits well enough to be given as an answer' }),
    confidence: Confidence,
    items: z.array(KnowledgeHit),
  })
  .meta({ id: 'KnowledgeAnswer' });
export type KnowledgeAnswer = z.infer<typeof KnowledgeAnswer>;

export const KnowledgeQuestion = z.strictObject({
  question: line(500),
  language: KnowledgeLanguage.default('en'),
  limit: z.coerce.number().int().min(1).max(10).default(3),
});
export type KnowledgeQuestion = z.infer<typeof KnowledgeQuestion>;

export const searchKnowledge = defineEndpoint({
  id: 'searchKnowledge',
  method: 'GET',
  path: '/api/v1/knowledge',
  tag: 'Knowledge',
  summary: 'Ask a question',
  description:
    'The published articles that fit best, best first. Where `answered` is false, say so and offer a person. An article not written in the language asked for is found in English.',
  query: KnowledgeQuestion,
  status: 200,
  response: KnowledgeAnswer,
  errors: [],
  example: KNOWLEDGE_EXAMPLES.searchKnowledge,
});

export const Faq = z
  .object({
    id: id('art'),
    version: z.int(),
    slug: ArticleSlug,
    language: KnowledgeLanguage,
    category: KnowledgeCategory,
    title: z.string(),
    html: z.string().meta({ description: 'Safe to put into a page' }),
    text: z.string(),
  })
  .meta({ id: 'Faq' });
export type Faq = z.infer<typeof Faq>;

export const listFaqs = defineEndpoint({
  id: 'listFaqs',
  method: 'GET',
  path: '/api/v1/knowledge/articles',
  tag: 'Knowledge',
  summary: 'Read the published articles',
  description:
    'Those hosts may read, by category and title, each in the language asked for where there is one and in English otherwise.',
  query: z.strictObject({ language: KnowledgeLanguage.default('en') }),
  status: 200,
  response: z.object({ items: z.array(Faq) }).meta({ id: 'FaqList' }),
  errors: [],
  example: KNOWLEDGE_EXAMPLES.listFaqs,
});
