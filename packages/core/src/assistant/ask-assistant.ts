import { createHash } from 'node:crypto';
import type { AssistantAnswer, AssistantQuestion } from '@myhibachi/contracts';
import { z } from 'zod';
import { composeReply, readFigures, type Engines, type Evidence, type ToolUse, type Turn } from '../concierge/index.ts';
import { stationView, stationsInView } from '../console/index.ts';
import { authorize, encodeId, type Context } from '../kernel/index.ts';
import { keepProposal } from './keep-proposal.ts';
import { questionOf } from './built-in-assistant.ts';
import { staffIdOf } from './staff-id.ts';
import type { Findings } from './finding.ts';
import type { KnownStation } from './read-place.ts';
import { isAsked, showFindings } from './show-findings.ts';
import { openStaffToolbox } from './staff-toolbox.ts';

const UNBACKED = 'I cannot back an answer to that with what I may look up. Please ask in other words.';
const MOST_FACTS = 20;
const MOST_ITEMS = 12;
const Asked = z.object({ conversationId: z.string() });
const Suggestion = z.object({ text: z.string().nullable() });

/** What a person's questions of one day are counted under: the budget of a conversation is theirs for a day. */
function dayKey(staffId: string, now: Temporal.Instant): string {
  const day = now.toZonedDateTimeISO('UTC').toPlainDate().toString();
  const hex = createHash('sha256').update(`assistant:${staffId}:${day}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}

/** What the question says may be repeated; amounts never, nobody makes a figure by naming it. */
function saidBy(text: string): Evidence {
  const facts = readFigures(text)
    .filter(({ kind }) => kind !== 'cents' && kind !== 'percent' && kind !== 'link')
    .map(({ kind, value }) => ({ kind, value, from: { kind: 'host' as const, id: 'question' } }));
  return { facts };
}

async function knownStations(ctx: Context): Promise<readonly KnownStation[]> {
  const stations = await stationsInView(ctx);
  return stations.map(({ id, name, city, slug, timeZone }) => ({
    id: encodeId('stn', id),
    name,
    city,
    code: slug,
    today: ctx.clock.now().toZonedDateTimeISO(timeZone).toPlainDate().toString(),
  }));
}

interface Setting {
  readonly timeZone: string;
  readonly stations: readonly KnownStation[];
}

function turnOf(ctx: Context, question: AssistantQuestion, { timeZone, stations }: Setting): Turn {
  const now = ctx.clock.now();
  const local = now.toZonedDateTimeISO(timeZone);
  const { about, station, earlier, text } = question;
  const said = earlier.map(({ by, text: words }) => ({ author: by === 'staff' ? 'host' : 'concierge', words }));
  const messages = [...said, { author: 'host', words: text }] as const;
  return {
    conversationId: dayKey(staffIdOf(ctx), now),
    triggerSeq: messages.length,
    epoch: 0,
    channel: 'web_chat',
    language: 'en',
    messages: messages.map(({ author, words }, at) => ({
      seq: at + 1,
      author: author === 'host' ? 'host' : 'concierge',
      text: words,
    })),
    summary: null,
    person: { customerId: null, verified: true },
    state: {
      about,
      ...(station === undefined ? {} : { station }),
      stations,
      today: local.toPlainDate().toString(),
      now: `${local.toPlainDate().toString()} ${local.toPlainTime().toString({ smallestUnit: 'minute' })}`,
    },
    now,
    zone: timeZone,
  };
}

function draftIn(uses: readonly ToolUse[]): AssistantAnswer['draft'] {
  const use = uses.findLast(({ tool, answer }) => tool === 'draft_reply' && answer.ok);
  if (use === undefined || !('output' in use.answer)) return null;
  const { text } = Suggestion.parse(use.answer.output);
  return text === null ? null : { conversation: Asked.parse(use.input).conversationId, text };
}

/** Of a question about some figures the others are not shown; where several stations or spans are told apart, the words say them. */
function factsFor(turn: Turn, { facts }: Findings): AssistantAnswer['facts'] {
  const { wish, place } = questionOf(turn);
  const isApart = (place.kind === 'named' && place.stations.length > 1) || (wish.kind === 'count' && wish.against);
  // Parties and bookings are opened for what else is known of them: their money is not asked for.
  if (isApart || wish.kind === 'allergies' || wish.kind === 'contact') return [];
  const topics = wish.kind === 'count' || wish.kind === 'wait' ? wish.topics : [];
  const asked = topics.length === 0 ? facts : facts.filter((fact) => isAsked(fact, topics));
  return asked.slice(0, MOST_FACTS).map(({ label, value, link }) => ({ label, value, link }));
}

/** Of the parties looked through for a few of them, only those are shown. */
function itemsFor(turn: Turn, { items }: Findings, text: string): AssistantAnswer['items'] {
  const { kind } = questionOf(turn).wish;
  const few = kind === 'biggest' || kind === 'next' || kind === 'allergies';
  const named = few ? items.filter(({ title }) => text.includes(title)) : items;
  return named.slice(0, MOST_ITEMS);
}

/**
 * Answers one of our people in words, with the tools of their own rights: permissions and stations hold because every tool
 * is a verb in their name. Whatever it says is backed by what it looked up; a change is only proposed. Keeps nothing of
 * the talk. Throws `not_found` for a station that is not theirs.
 */
export async function askAssistant(
  ctx: Context,
  question: AssistantQuestion,
  engines: Engines,
): Promise<AssistantAnswer> {
  authorize(ctx, 'profile.manage');
  const { timeZone } = await stationView(ctx, question.station);
  const turn = turnOf(ctx, question, { timeZone, stations: await knownStations(ctx) });
  const uses: ToolUse[] = [];
  const note = (use: ToolUse): void => void uses.push(use);
  const toolbox = openStaffToolbox(ctx, { zone: timeZone, evidence: saidBy(question.text), note });
  const reply = await composeReply(ctx, { turn, toolbox, words: question.text, engines, report: () => undefined });
  ctx.log.info(
    { engine: reply.engine, fellBack: reply.fellBack, tools: uses.map(({ tool }) => tool), drafts: reply.drafts },
    'the assistant answered',
  );
  const findings = showFindings(uses);
  const backed = reply.draft.handOff === undefined;
  const proposed = backed ? toolbox.proposed() : null;
  return {
    text: backed ? reply.draft.text : UNBACKED,
    engine: reply.engine,
    facts: factsFor(turn, findings),
    items: itemsFor(turn, findings, reply.draft.text),
    draft: draftIn(uses),
    proposal: proposed === null ? null : await keepProposal(ctx, proposed),
    about: { ...question.about, ...findings.about },
  };
}
