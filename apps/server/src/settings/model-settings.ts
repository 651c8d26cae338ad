/** Services that read and write language. None is needed: without one, the built-in ways answer. */
import { z } from 'zod';
import { setting, url } from './setting-kinds.ts';

const TOGETHER = 'Set EMBEDDING_BASE_URL, EMBEDDING_MODEL and EMBEDDING_API_KEY together, or none.';
const text = z.string().max(500, 'is too long');

const MODEL_TOGETHER = 'Set MODEL_BASE_URL and MODEL_API_KEY together, or neither.';

export const models = {
  MODEL_BASE_URL: setting({
    section: 'Concierge',
    about:
      'An OpenAI-compatible service whose model may answer before the built-in engine. Which model, and what it may cost, are variables (concierge.*). Left out, the built-in engine answers.',
    fix: MODEL_TOGETHER,
    example: 'https://api.openai.com/v1',
    schema: url(['http:', 'https:']).optional(),
  }),
  MODEL_API_KEY: setting({
    section: 'Concierge',
    about: 'Its key. A service of your own that asks for none takes any word.',
    fix: MODEL_TOGETHER,
    secret: true,
    schema: text.optional(),
  }),
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
