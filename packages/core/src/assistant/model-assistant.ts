/** The assistant that lets a model do the talking: the same tools, guards and budget as the concierge's. */
import {
  STAFF_INSTRUCTIONS,
  letModelTalk,
  readModelSettings,
  type Draft,
  type Engine,
  type Turn,
} from '../concierge/index.ts';
import type { Context, ModelMessage } from '../kernel/index.ts';
import { readState } from './assistant-state.ts';

/** As JSON, so that no quotation mark of anybody's ends it. */
function notesFor({ now, zone, state, rejected }: Turn): string {
  const { about, station, stations } = readState(state);
  const local = now.toZonedDateTimeISO(zone);
  const notes = {
    now: `${local.toLocaleString('en-US', { weekday: 'long' })}, ${local.toPlainDate().toString()}, ${local.toPlainTime().toString({ smallestUnit: 'minute' })}`,
    looksAt: about,
    ...(station === undefined ? {} : { station }),
    stations,
    ...(rejected === undefined ? {} : { yourLastTryWasNotShownBecause: rejected }),
  };
  return `Notes, as data: ${JSON.stringify(notes)}`;
}

function promptFor(turn: Turn): readonly ModelMessage[] {
  const said = turn.messages.map(({ author, text }): ModelMessage =>
    author === 'host' ? { role: 'user', text } : { role: 'assistant', text, calls: [] },
  );
  return [{ role: 'user', text: notesFor(turn) }, ...said];
}

/** The model's engine for one question; null where none is connected or the settings want the built-in one. */
export async function openModelAssistant(ctx: Context): Promise<Engine | null> {
  const gateway = ctx.gateways.model ?? null;
  const settings = gateway === null ? null : await readModelSettings(ctx);
  if (gateway === null || settings === null) return null;
  // One time for the answer, whether it takes one try or two.
  const signal = AbortSignal.timeout(settings.timeoutMs);
  return {
    name: 'model',
    async reply(turn, toolbox, report): Promise<Draft> {
      const { conversationId } = turn;
      const caller = { ctx, gateway, settings, instructions: STAFF_INSTRUCTIONS, conversationId, signal, report };
      const spoken = await letModelTalk({ caller, toolbox, prompt: promptFor(turn), language: 'en' });
      const text = toolbox.proposed()?.summary ?? spoken.text;
      return { text, language: 'en', sources: [], actions: [], intents: [], gaps: [], state: turn.state };
    },
  };
}
