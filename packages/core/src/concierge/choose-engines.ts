import type { Context } from '../kernel/index.ts';
import { builtInEngine } from './built-in-engine.ts';
import type { Engines } from './compose-reply.ts';

/** The engines that answer, by the settings in force: the built-in one always stands behind whichever comes first. */
export async function chooseEngines(_ctx: Context, _conversationId: string): Promise<Engines> {
  return Promise.resolve({ builtIn: builtInEngine, model: null });
}
