/** The assistant that needs no key: it reads the wish by its words and lets the staff tools do the rest. */
import { z } from 'zod';
import type { Draft, Engine, Turn } from '../concierge/index.ts';
import { sayDate } from '../dialogue/index.ts';
import { AppError } from '../kernel/index.ts';
import { sayCooks, sayOff, sayParties } from './answer-roster.ts';
import { readState } from './assistant-state.ts';
import { answerMore, fromArticles, sayUnknown } from './answer-more.ts';
import { Desk, NOT_YOURS_TO_DO, bookingMeant, findAnything, sayRefusal, talkMeant } from './desk.ts';
import type { Meant } from './read-names.ts';
import { readWish, type Wish } from './read-wish.ts';
import { sayBooking, sayTalk } from './say-summary.ts';
import { sayHelp, showFindings } from './show-findings.ts';

type WishOf<K extends Wish['kind']> = Extract<Wish, { kind: K }>;

const Colleagues = z.object({ items: z.array(z.object({ id: z.string(), name: z.string() })) });
const Suggestion = z.object({ text: z.string().nullable(), why: z.string().nullable() });

const NOTHING_DONE = 'I cannot do that from here, and nothing was changed.';
const OPEN_HERE: Meant = { name: null, code: null };

async function find(desk: Desk, { q, talks, asked }: WishOf<'find'>): Promise<string> {
  if (talks) {
    const meant = await talkMeant(desk, { name: q, code: null });
    return typeof meant === 'string' ? meant : `The conversation with “${q}”:`;
  }
  const found = await findAnything(desk, q);
  if ('ok' in found) return sayRefusal(found);
  const { bookings, customers, stations } = found;
  const none = bookings.length + customers.length + stations.length === 0;
  if (!none) return `What I find by “${q}”:`;
  // A whole question is no name: our articles may know, and otherwise it is said what can be asked.
  if (asked !== null) return (await fromArticles(desk, asked)) ?? sayUnknown(desk);
  return `I find nothing by “${q}” within your reach.`;
}

async function sumUpBooking(desk: Desk, wish: WishOf<'booking'>): Promise<string> {
  const { conversation, booking } = desk.about;
  // "Sum this up" in the inbox is about what is open there.
  if (wish.code === null && wish.name === null && booking === undefined && conversation !== undefined)
    return sumUpTalk(desk, OPEN_HERE);
  const meant = await bookingMeant(desk, wish);
  if (typeof meant === 'string') return meant;
  const answer = await desk.call('open_booking', meant);
  return answer.ok ? sayBooking(answer.output) : sayRefusal(answer);
}

async function sumUpTalk(desk: Desk, who: Meant): Promise<string> {
  const meant = await talkMeant(desk, who);
  if (typeof meant === 'string') return meant;
  const answer = await desk.call('read_conversation', { conversationId: meant.id });
  return answer.ok ? sayTalk(answer.output) : sayRefusal(answer);
}

async function draftReply(desk: Desk, wish: WishOf<'draft'>): Promise<string> {
  const meant = await talkMeant(desk, wish);
  if (typeof meant === 'string') return meant;
  const answer = await desk.call('draft_reply', { conversationId: meant.id });
  if (!answer.ok) return sayRefusal(answer);
  const { text, why } = Suggestion.parse(answer.output);
  if (text === null) return why ?? 'There is nothing I could back.';
  return 'Here is a draft. Nothing is sent: please read it, change it as you like, and send it yourself.';
}

async function propose(desk: Desk, tool: string, who: Meant, input: object): Promise<string> {
  if (!desk.toolbox.names.some((name) => name === tool)) return NOT_YOURS_TO_DO;
  const meant = await talkMeant(desk, who);
  if (typeof meant === 'string') return meant;
  const answer = await desk.toolbox.propose(tool, { conversationId: meant.id, ...input });
  return answer.ok ? answer.proposal.summary : sayRefusal(answer);
}

async function assign(desk: Desk, wish: WishOf<'assign'>): Promise<string> {
  const { to } = wish;
  if (typeof to !== 'object') return propose(desk, 'assign_conversation', wish, { to });
  if (!desk.toolbox.names.includes('assign_conversation')) return NOT_YOURS_TO_DO;
  const answer = await desk.call('list_colleagues', {});
  if (!answer.ok) return sayRefusal(answer);
  const wanted = to.colleague.toLowerCase();
  const found = Colleagues.parse(answer.output).items.filter(({ name }) => name.toLowerCase().includes(wanted));
  const [only, another] = found;
  // A booking is given to a chef on its page; whom a conversation is given to answers hosts.
  if (only === undefined && !wish.saysTalk) return refuseOrder(desk, wish.code);
  if (only === undefined) return 'None of those who answer hosts has that name.';
  if (another !== undefined) return 'Several colleagues have that name. Please say the whole name.';
  return propose(desk, 'assign_conversation', wish, { to: only.id });
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

const WITHHELD = 'That is not shown to your role.';
const NOTHING_TO_DECIDE = 'Nothing waits for a decision of yours.';

/** Of a question about all that waits each sees their part; what is asked for alone and not theirs is said to be so. */
async function wait(desk: Desk, { topics, inAll }: WishOf<'wait'>): Promise<string> {
  const asked = [
    ...(topics.includes('inbox') ? [['count_conversations', {}] as const] : []),
    ...(topics.some((topic) => topic !== 'inbox') ? [['get_dashboard', desk.station] as const] : []),
    ...(inAll && topics.includes('overdue') ? [['sum_due', desk.station] as const] : []),
  ];
  const uses = [];
  for (const [tool, input] of asked) uses.push({ tool, answer: await desk.call(tool, input) });
  const refused = uses.flatMap(({ answer }) => (answer.ok ? [] : [answer]));
  const [first] = refused;
  if (first !== undefined && refused.length === uses.length) return sayRefusal(first);
  const shown = showFindings(uses).facts.some(({ topic }) => topics.includes(topic));
  if (shown) return 'As it is now:';
  return topics.every((topic) => topic === 'decisions') ? NOTHING_TO_DECIDE : WITHHELD;
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
      return sumUpTalk(desk, wish);
    case 'draft':
      return draftReply(desk, wish);
    case 'assign':
      return assign(desk, wish);
    case 'label':
      return propose(desk, 'label_conversation', wish, { label: wish.label, on: wish.on });
    case 'count':
      return count(desk, wish);
    case 'wait':
      return wait(desk, wish);
    case 'cooks':
      return sayCooks(desk, wish);
    case 'parties':
      return sayParties(desk, wish);
    case 'off':
      return sayOff(desk, wish);
    case 'cannot':
      return refuseOrder(desk, wish.code);
    default:
      return answerMore(desk, wish);
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
