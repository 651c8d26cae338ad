/** One question at the assistant's desk: the tools it is answered with, and what is meant by "it". */
import { SearchFindings, type AssistantAbout } from '@myhibachi/contracts';
import { z } from 'zod';
import type { EngineStep, Toolbox, ToolAnswer, ToolRefusal } from '../concierge/index.ts';
import type { AssistantState } from './assistant-state.ts';
import type { Meant } from './read-names.ts';

const Talks = z.object({ conversations: z.array(z.object({ id: z.string(), status: z.string() })) });

const WHICH_TALK = 'Which conversation? Open it in the inbox, or tell me whose it is.';
const WHICH_BOOKING = 'Which booking? Open it, or tell me its code or whose it is.';
export const NOT_YOURS = 'Your role does not see that.';
export const NOT_YOURS_TO_DO = 'Your role does not do that, so I do not propose it.';

function refusalFor(tool: string): ToolRefusal {
  return { ok: false, tool, code: 'forbidden', message: NOT_YOURS, fields: [], details: {} };
}

/** One question, the tools it is answered with, and what it is about. */
export class Desk {
  readonly state: AssistantState;
  readonly toolbox: Toolbox;
  readonly #report: (step: EngineStep) => void;
  /** Several answers stand one below the other, so that each says its own figures. */
  readonly inWords: boolean;

  constructor(state: AssistantState, toolbox: Toolbox, report: (step: EngineStep) => void, inWords = false) {
    this.state = state;
    this.toolbox = toolbox;
    this.#report = report;
    this.inWords = inWords;
  }

  /** The same question, asked of one station, or of all in reach. */
  at(station: string | undefined, inWords: boolean): Desk {
    const { station: _shown, ...state } = this.state;
    const there = station === undefined ? state : { ...state, station };
    return new Desk(there, this.toolbox, this.#report, inWords);
  }

  get about(): AssistantAbout {
    return this.state.about;
  }

  get station(): { readonly station?: string } {
    const { station } = this.state;
    return station === undefined ? {} : { station };
  }

  async call(tool: string, input: unknown): Promise<ToolAnswer> {
    // What their role may not do is not offered to them; asked for by name, it is said to be so.
    const offered = this.toolbox.names.some((name) => name === tool);
    const answer = offered ? await this.toolbox.call(tool, input) : refusalFor(tool);
    this.#report({ kind: 'tool', tool, ok: answer.ok, ...(answer.ok ? {} : { code: answer.code }) });
    return answer;
  }
}

/** What a verb refuses, in words for a colleague. */
export function sayRefusal({ code, message, fields }: ToolRefusal): string {
  if (code === 'forbidden') return NOT_YOURS;
  if (code === 'not_found') return 'I find nothing like that within your reach.';
  const [first] = fields;
  return first === undefined ? message : first.message;
}

export async function findAnything(desk: Desk, q: string) {
  const answer = await desk.call('find_anything', { q, ...desk.station });
  return answer.ok ? SearchFindings.parse(answer.output) : answer;
}

/** The one conversation that is meant, by name, by a booking's code or because it is open; otherwise what to say. */
export async function talkMeant(desk: Desk, { name, code }: Meant): Promise<{ readonly id: string } | string> {
  if (name === null && code === null) {
    const { conversation } = desk.about;
    return conversation === undefined ? WHICH_TALK : { id: conversation };
  }
  const answer = await desk.call('find_conversations', code === null ? { q: name } : { code });
  if (!answer.ok) return sayRefusal(answer);
  const { conversations } = Talks.parse(answer.output);
  const [only, another] = conversations;
  if (only === undefined) return `I find no conversation with ${code === null ? `“${name}”` : `the host of ${code}`}.`;
  if (another === undefined) return only;
  // Of one host, what goes on is meant before what is over.
  const active = code === null ? [] : conversations.filter(({ status }) => status !== 'closed');
  return active.length === 1 && active[0] !== undefined ? active[0] : 'There are several. Which of these?';
}

type BookingMeant = { readonly code: string } | { readonly bookingId: string };

/** The one booking that is meant, likewise. */
export async function bookingMeant(desk: Desk, { code, name }: Meant): Promise<BookingMeant | string> {
  if (code !== null) return { code };
  if (name === null) {
    const { booking } = desk.about;
    return booking === undefined ? WHICH_BOOKING : { bookingId: booking };
  }
  const found = await findAnything(desk, name);
  if ('ok' in found) return sayRefusal(found);
  const [only, another] = found.bookings;
  if (only === undefined)
    return found.customers.length > 0
      ? 'I find no booking, but this:'
      : `I find nothing by “${name}” within your reach.`;
  return another === undefined ? { bookingId: only.id } : 'There are several. Which of these?';
}
