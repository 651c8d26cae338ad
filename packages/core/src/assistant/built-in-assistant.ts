/** The assistant that needs no key: it reads the wish by its words and lets the staff tools do the rest. */
import { z } from 'zod';
import type { Draft, Engine, Turn } from '../concierge/index.ts';
import { sayList } from '../dialogue/index.ts';
import { AppError } from '../kernel/index.ts';
import { count, wait } from './answer-figures.ts';
import { sayAllergies, sayContact, sayFree, sayListed } from './answer-lists.ts';
import { sayCooks, sayOff, sayParties } from './answer-roster.ts';
import { readState } from './assistant-state.ts';
import { answerMore, fromArticles, sayUnknown } from './answer-more.ts';
import { Desk, NOT_YOURS_TO_DO, bookingMeant, findAnything, sayRefusal, talkMeant } from './desk.ts';
import type { Meant } from './read-names.ts';
import { readQuestion, type Question } from './read-question.ts';
import type { Unread } from './read-unread.ts';
import type { Wish } from './read-wish.ts';
import { sayHelp } from './say-help.ts';
import { sayBooking, sayTalk } from './say-summary.ts';

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
  // Parties are not found by where they are, and nobody shall believe that there are none.
  if (/^\d{5}$/.test(q)) return `I do not look for parties by ZIP code, so I cannot tell which are in ${q}.`;
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
  if (code === null) return `${NOTHING_DONE} Please do it on the page of the booking or the conversation.`;
  const answer = await desk.call('open_booking', { code });
  return answer.ok ? `${NOTHING_DONE} Please open ${code} and do it there.` : `${NOTHING_DONE} ${sayRefusal(answer)}`;
}

function answerWish(desk: Desk, wish: Wish): Promise<string> | string {
  switch (wish.kind) {
    case 'help':
      return sayHelp(desk.toolbox.names);
    case 'unknown':
      return sayUnknown(desk);
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
    case 'listed':
      return sayListed(desk, wish);
    case 'free':
      return sayFree(desk, wish);
    case 'allergies':
      return sayAllergies(desk, wish);
    case 'contact':
      return sayContact(desk, wish);
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

/** The question as the built-in assistant reads it. */
export function questionOf({ messages, state }: Pick<Turn, 'messages' | 'state'>): Question {
  const asked = messages.at(-1)?.text;
  if (asked === undefined) throw new AppError('internal', { reason: 'nothing was asked' });
  const { today, stations } = readState(state);
  return readQuestion(asked, Temporal.PlainDate.from(today), stations);
}

/** No figure is given for half a question: the one that is given might be the wrong one. */
function sayUnread({ state }: Desk, { words, isPlace }: Unread): string {
  if (!isPlace && /^\p{Lu}/u.test(words))
    return `“${words}” is no station within your reach and nothing else I understand here, so I give no figure that may be the wrong one.`;
  if (!isPlace)
    return `I do not understand “${words}” in that question, and give no figure that may be the wrong one. Please ask in other words.`;
  const names = state.stations.map(({ name }) => name);
  const yours = names.length === 0 ? '' : ` Those you see: ${sayList(names, 'en')}.`;
  return `I know no station “${words}” within your reach.${yours}`;
}

/** Of one station that is named, of several one by one, or of what the console shows. */
async function answerQuestion(desk: Desk, { wish, place, unread }: Question): Promise<string> {
  if (unread !== null) return sayUnread(desk, unread);
  if (place.kind === 'shown') return answerWish(desk, wish);
  if (place.kind === 'all') return answerWish(desk.at(undefined, false), wish);
  const { stations } = place;
  const answers: string[] = [];
  for (const { id, name } of stations)
    answers.push(`${name}: ${await answerWish(desk.at(id, stations.length > 1), wish)}`);
  return answers.join('\n');
}

/** Answers by rules alone; changes nothing, as its writes are only proposed. */
export const builtInAssistant: Engine = {
  name: 'built_in',
  async reply(turn, toolbox, report): Promise<Draft> {
    const question = questionOf(turn);
    const intents = [question.wish.kind];
    report({ kind: 'understood', intents, language: 'en' });
    const text = await answerQuestion(new Desk(readState(turn.state), toolbox, report), question);
    return { text, language: 'en', sources: [], actions: [], intents, gaps: [], state: turn.state };
  },
};
