/** The assistant that needs no key: it reads the wish by its words and lets the staff tools do the rest. */
import { SearchFindings, type AssistantAbout } from '@myhibachi/contracts';
import { z } from 'zod';
import type { Draft, Engine, EngineStep, Toolbox, ToolAnswer, ToolRefusal, Turn } from '../concierge/index.ts';
import { sayDate } from '../dialogue/index.ts';
import { AppError } from '../kernel/index.ts';
import { readState, type AssistantState } from './assistant-state.ts';
import { readWish, type Wish } from './read-wish.ts';
import { sayBooking, sayTalk } from './say-summary.ts';
import { sayHelp } from './show-findings.ts';

type WishOf<K extends Wish['kind']> = Extract<Wish, { kind: K }>;

const Talks = z.object({ conversations: z.array(z.object({ id: z.string() })) });
const Colleagues = z.object({ items: z.array(z.object({ id: z.string(), name: z.string() })) });
const Suggestion = z.object({ text: z.string().nullable(), why: z.string().nullable() });

const WHICH_TALK = 'Which conversation? Open it in the inbox, or tell me whose it is.';
const WHICH_BOOKING = 'Which booking? Open it, or tell me its code or whose it is.';
const NOTHING_DONE = 'I cannot do that from here, and nothing was changed.';
const NOT_YOURS = 'Your role does not see that.';

/** One question, the tools it is answered with, and what it is about. */
class Desk {
  readonly state: AssistantState;
  readonly toolbox: Toolbox;
  readonly #report: (step: EngineStep) => void;

  constructor(state: AssistantState, toolbox: Toolbox, report: (step: EngineStep) => void) {
    this.state = state;
    this.toolbox = toolbox;
    this.#report = report;
  }

  get about(): AssistantAbout {
    return this.state.about;
  }

  get station(): { readonly station?: string } {
    const { station } = this.state;
    return station === undefined ? {} : { station };
  }

  async call(tool: string, input: unknown): Promise<ToolAnswer> {
    const answer = await this.toolbox.call(tool, input);
    this.#report({ kind: 'tool', tool, ok: answer.ok, ...(answer.ok ? {} : { code: answer.code }) });
    return answer;
  }
}

/** What a verb refuses, in words for a colleague. */
function sayRefusal({ code, message, fields }: ToolRefusal): string {
  if (code === 'forbidden') return NOT_YOURS;
  if (code === 'not_found') return 'I find nothing like that within your reach.';
  const [first] = fields;
  return first === undefined ? message : first.message;
}

async function findAnything(desk: Desk, q: string) {
  const answer = await desk.call('find_anything', { q, ...desk.station });
  return answer.ok ? SearchFindings.parse(answer.output) : answer;
}

/** The one conversation that is meant, by name or because it is open; otherwise what to say. */
async function talkMeant(desk: Desk, name: string | null): Promise<{ readonly id: string } | string> {
  if (name === null) {
    const { conversation } = desk.about;
    return conversation === undefined ? WHICH_TALK : { id: conversation };
  }
  const answer = await desk.call('find_conversations', { q: name });
  if (!answer.ok) return sayRefusal(answer);
  const { conversations } = Talks.parse(answer.output);
  const [only, another] = conversations;
  if (only === undefined) return `I find no conversation with “${name}”.`;
  return another === undefined ? only : 'There are several. Which of these?';
}

async function find(desk: Desk, { q, talks }: WishOf<'find'>): Promise<string> {
  if (talks) {
    const meant = await talkMeant(desk, q);
    return typeof meant === 'string' ? meant : `The conversation with “${q}”:`;
  }
  const found = await findAnything(desk, q);
  if ('ok' in found) return sayRefusal(found);
  const { bookings, customers, stations } = found;
  const none = bookings.length + customers.length + stations.length === 0;
  return none ? `I find nothing by “${q}” within your reach.` : `What I find by “${q}”:`;
}

type BookingMeant = { readonly code: string } | { readonly bookingId: string };

async function bookingMeant(desk: Desk, { code, name }: WishOf<'booking'>): Promise<BookingMeant | string> {
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

async function sumUpBooking(desk: Desk, wish: WishOf<'booking'>): Promise<string> {
  const { conversation, booking } = desk.about;
  // "Sum this up" in the inbox is about what is open there.
  if (wish.code === null && wish.name === null && booking === undefined && conversation !== undefined)
    return sumUpTalk(desk, null);
  const meant = await bookingMeant(desk, wish);
  if (typeof meant === 'string') return meant;
  const answer = await desk.call('open_booking', meant);
  return answer.ok ? sayBooking(answer.output) : sayRefusal(answer);
}

async function sumUpTalk(desk: Desk, name: string | null): Promise<string> {
  const meant = await talkMeant(desk, name);
  if (typeof meant === 'string') return meant;
  const answer = await desk.call('read_conversation', { conversationId: meant.id });
  return answer.ok ? sayTalk(answer.output) : sayRefusal(answer);
}

async function draftReply(desk: Desk, { name }: WishOf<'draft'>): Promise<string> {
  const meant = await talkMeant(desk, name);
  if (typeof meant === 'string') return meant;
  const answer = await desk.call('draft_reply', { conversationId: meant.id });
  if (!answer.ok) return sayRefusal(answer);
  const { text, why } = Suggestion.parse(answer.output);
  if (text === null) return why ?? 'There is nothing I could back.';
  return 'Here is a draft. Nothing is sent: please read it, change it as you like, and send it yourself.';
}

async function propose(desk: Desk, tool: string, input: object): Promise<string> {
  const { conversation } = desk.about;
  if (conversation === undefined) return WHICH_TALK;
  const answer = await desk.toolbox.propose(tool, { conversationId: conversation, ...input });
  if (answer.ok) return answer.proposal.summary;
  return answer.code === 'not_found' && !desk.toolbox.names.some((name) => name === tool)
    ? NOT_YOURS
    : sayRefusal(answer);
}

async function assign(desk: Desk, { to }: WishOf<'assign'>): Promise<string> {
  if (typeof to !== 'object') return propose(desk, 'assign_conversation', { to });
  const answer = await desk.call('list_colleagues', {});
  if (!answer.ok) return sayRefusal(answer);
  const wanted = to.colleague.toLowerCase();
  const found = Colleagues.parse(answer.output).items.filter(({ name }) => name.toLowerCase().includes(wanted));
  const [only, another] = found;
  if (only === undefined) return 'None of those who answer hosts has that name.';
  if (another !== undefined) return 'Several colleagues have that name. Please say the whole name.';
  return propose(desk, 'assign_conversation', { to: only.id });
}

/** The booking that was meant is shown, so that it is one step to where it can be done. */
async function refuseOrder(desk: Desk, code: string | null): Promise<string> {
  if (code === null) return `${NOTHING_DONE} Please open the booking and do it there.`;
  const answer = await desk.call('open_booking', { code });
  return answer.ok ? `${NOTHING_DONE} Please open ${code} and do it there.` : `${NOTHING_DONE} ${sayRefusal(answer)}`;
}

async function count(desk: Desk, { topics, period }: WishOf<'count'>): Promise<string> {
  const answer = await desk.call('count_period', { ...period, ...desk.station });
  if (!answer.ok) return sayRefusal(answer);
  const { from, to } = period;
  const when = from === to ? `On ${sayDate(from, 'en')}:` : `From ${sayDate(from, 'en')} to ${sayDate(to, 'en')}:`;
  const hidden = topics.includes('revenue') && !isMoneyShown(answer.output);
  return hidden ? `${when} revenue is not shown to your role.` : when;
}

function isMoneyShown(output: unknown): boolean {
  const { events } = z.object({ events: z.object({ revenueCents: z.int().nullable() }) }).parse(output);
  return events.revenueCents !== null;
}

async function wait(desk: Desk, { topics }: WishOf<'wait'>): Promise<string> {
  const asked = [
    ...(topics.includes('inbox') ? [['count_conversations', {}] as const] : []),
    ...(topics.some((topic) => topic !== 'inbox') ? [['get_dashboard', desk.station] as const] : []),
  ];
  for (const [tool, input] of asked) {
    const answer = await desk.call(tool, input);
    if (!answer.ok) return sayRefusal(answer);
  }
  return 'As it is now:';
}

function answerWish(desk: Desk, wish: Wish): Promise<string> | string {
  switch (wish.kind) {
    case 'help':
      return sayHelp(desk.toolbox.names);
    case 'find':
      return find(desk, wish);
    case 'booking':
      return sumUpBooking(desk, wish);
    case 'conversation':
      return sumUpTalk(desk, wish.name);
    case 'draft':
      return draftReply(desk, wish);
    case 'assign':
      return assign(desk, wish);
    case 'label':
      return propose(desk, 'label_conversation', { label: wish.label, on: wish.on });
    case 'count':
      return count(desk, wish);
    case 'wait':
      return wait(desk, wish);
    case 'cannot':
      return refuseOrder(desk, wish.code);
  }
}

/** The wish of a question as the built-in assistant reads it. */
export function wishOf({ messages, state }: Pick<Turn, 'messages' | 'state'>): Wish {
  const asked = messages.at(-1)?.text;
  if (asked === undefined) throw new AppError('internal', { reason: 'nothing was asked' });
  return readWish(asked, Temporal.PlainDate.from(readState(state).today));
}

/** Answers by rules alone; changes nothing, as its writes are only proposed. */
export const builtInAssistant: Engine = {
  name: 'built_in',
  async reply(turn, toolbox, report): Promise<Draft> {
    const wish = wishOf(turn);
    report({ kind: 'understood', intents: [wish.kind], language: 'en' });
    const text = await answerWish(new Desk(readState(turn.state), toolbox, report), wish);
    return { text, language: 'en', sources: [], actions: [], intents: [wish.kind], gaps: [], state: turn.state };
  },
};
