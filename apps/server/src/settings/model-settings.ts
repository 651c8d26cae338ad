/** Services that read and write language. None is needed: without one, the built-in ways answer. */
import { z } from 'zod';
import { setting, url } from './setting-kinds.ts';

const TOGETHER = 'Set EMBEDDING_BASE_URL, EMBEDDING_MODEL and EMBEDDING_API_KEY together, or none.';
const text = z.string().max(500, 'is too long');

export const models = {
  EMBEDDING_BASE_URL: setting({
    section: 'Knowledge',
    about:
      'An OpenAI-compatible service that makes articles comparable by meaning. Left out, words alone are searched.',
    fix: TOGETHER,
    example: 'https://api.openai.com/v1',
    schema: url(['http:', 'https:']).optional(),
  }),
  EMBEDDING_MODEL: setting({
    section: 'Knowledge',
    about: 'Its model. Another one has every article embedded anew.',
    fix: TOGETHER,
    example: 'text-embedding-3-small',
    schema: text.optional(),
  }),
  EMBEDDING_API_KEY: setting({
    section: 'Knowledge',
    about: 'Its key.',
    fix: TOGETHER,
    secret: true,
    schema: text.optional(),
  }),
};
