/** What a message means where the conversation stands: heard the same way by both engines. */
import { Config, Menu } from '@myhibachi/contracts';
import { readDialogueState, type Hearing } from '../dialogue/index.ts';
import { AppError } from '../kernel/index.ts';
import type { Understanding } from '../understanding/index.ts';
import type { Turn } from './engine.ts';
import { hearParts } from './hear-parts.ts';
import { circumstancesBy } from './how-heard.ts';
import type { Toolbox } from './toolbox.ts';

const Figures = Config.omit({ variables: true });

async function read<T>(toolbox: Toolbox, tool: string, schema: { parse(value: unknown): T }): Promise<T> {
  const answer = await toolbox.call(tool, {});
  if (!answer.ok) throw new AppError('internal', { reason: `${tool} was refused: ${answer.code}` });
  return schema.parse(answer.output);
}

/** What the host said that is answered, message by message. */
export function lastWords({ messages }: Pick<Turn, 'messages'>): readonly string[] {
  const last = messages.at(-1);
  if (last === undefined || last.author !== 'host') throw new AppError('internal', { reason: 'a turn answers a host' });
  return last.parts ?? [last.text];
}

/**
 * An address or a bare "yes" says no language of its own: it goes on in the one spoken so far. Spanish words are plain
 * enough to turn to Spanish; back to English only by a request.
 */
const ASKS_ENGLISH = /\b(?:english|ingl[eé]s)\b/i;

function inLanguageOf({ language, messages }: Turn, heard: Understanding): Understanding {
  if (ASKS_ENGLISH.test(heard.text) && heard.language === 'en') return heard;
  const begins = messages.every(({ author }) => author === 'host');
  return begins || heard.language === 'es' || heard.intents.length > 0 ? heard : { ...heard, language };
}

/** Reads the figures and the menu in force, and the message by them. */
export async function hearTurn(turn: Turn, toolbox: Toolbox): Promise<Hearing> {
  const state = readDialogueState(turn.state);
  const [figures, menu] = await Promise.all([read(toolbox, 'get_figures', Figures), read(toolbox, 'get_menu', Menu)]);
  const heard = inLanguageOf(
    turn,
    hearParts(lastWords(turn), { ...circumstancesBy(turn, figures, menu), expecting: state.expecting }),
  );
  const { firstName, lastName, email, phone, customerId } = turn.person;
  return {
    state,
    heard,
    pending: toolbox.pending,
    person: {
      signedIn: customerId !== null,
      ...(firstName === undefined ? {} : { firstName }),
      ...(lastName === undefined ? {} : { lastName }),
      ...(email === undefined ? {} : { email }),
      ...(phone === undefined ? {} : { phone }),
    },
    channel: turn.channel,
    now: turn.now,
    zone: turn.zone,
    figures,
    menu,
    siteUrl: toolbox.siteUrl,
  };
}
