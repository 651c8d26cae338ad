import type { Engines } from '../concierge/index.ts';
import { builtInAssistant } from './built-in-assistant.ts';
import { openModelAssistant } from './model-assistant.ts';

/** The engines that answer our own people: the built-in one always stands behind a model. */
export const ASSISTANT_ENGINES: Engines = { builtIn: builtInAssistant, model: openModelAssistant };
