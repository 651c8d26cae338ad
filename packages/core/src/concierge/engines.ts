import { builtInEngine } from './built-in-engine.ts';
import type { Engines } from './compose-reply.ts';
import { openModelEngine } from './model-engine.ts';

/** The engines that answer: the built-in one, which needs nothing and always stands behind whichever comes first. */
export const ENGINES: Engines = { builtIn: builtInEngine, model: openModelEngine };
