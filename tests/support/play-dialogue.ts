/** Plays a scripted host against an engine, turn by turn, as a conversation would: same tools, same yes, same evidence. */
import { createHash } from 'node:crypto';
import {
  NO_EVIDENCE,
  addEvidence,
  builtInEngine,
  findUnbacked,
  hostEvidence,
  openToolbox,
  type Caller,
  type ChatChannel,
  type ChatLanguage,
  type Draft,
  type Engine,
  type Evidence,
  type PendingProposal,
  type Proposal,
  type Turn,
  type TurnMessage,
  type TurnPerson,
} from '@myhibachi/core/concierge';
import { DialogueState, answerToProposal } from '@myhibachi/core/dialogue';
import { newId } from '@myhibachi/core/kernel';
import { understand, type Understanding } from '@myhibachi/core/understanding';
import type { TestPlatform } from './platform.ts';

export interface DialogueOptions {
  readonly engine?: Engine;
  readonly caller?: Caller;
  readonly person?: Partial<TurnPerson>;
  readonly channel?: ChatChannel;
  readonly zone?: string;
  /** What happens elsewhere before a line is said. */
  readonly meanwhile?: (said: string, state: unknown) => Promise<void>;
}

/** One message of the host and what came of it. */
export interface PlayedTurn {
  readonly said: string;
  readonly draft: Draft;
  readonly state: DialogueState;
  readonly proposed: Proposal | null;
  /** Tools in the order of their use; a refusal carries its code. */
  readonly tools: readonly string[];
  /** Figures of the reply that nothing backs. */
  readonly unbacked: readonly string[];
  /** What the guards judge the reply by. */
  readonly evidence: Evidence;
}

export interface PlayedDialogue {
  readonly turns: readonly PlayedTurn[];
  readonly last: PlayedTurn;
  readonly state: DialogueState;
  readonly handOff: string | null;
}

interface Memory {
  readonly conversationId: string;
  state: unknown;
  language: ChatLanguage;
  evidence: Evidence;
  proposed: Proposal | null;
  readonly messages: TurnMessage[];
}

function circumstances(t: TestPlatform, zone: string, proposed: Proposal | null) {
  return {
    now: t.clock.now(),
    zone,
    catalog: { items: [] },
    limits: { childFromAge: 6, adultFromAge: 13, maxOnlineGuests: 50 },
    expecting: proposed === null ? null : ('yes_no' as const),
  };
}

/** What the reply before asked, answered by this message as the strict judge of yes and no reads it. */
function pendingFor(proposed: Proposal | null, heard: Understanding): PendingProposal | null {
  if (proposed === null) return null;
  const answer = answerToProposal(proposed.tool, heard);
  const key = createHash('sha256').update(newId()).digest('hex');
  return { ...proposed, key, answer };
}

async function playTurn(t: TestPlatform, memory: Memory, said: string, options: DialogueOptions): Promise<PlayedTurn> {
  const zone = options.zone ?? 'America/Los_Angeles';
  const heard = understand(said, circumstances(t, zone, memory.proposed));
  const seq = memory.messages.length + 1;
  memory.messages.push({ seq, author: 'host', text: said });
  const conversation = { id: memory.conversationId, channel: options.channel ?? 'web_chat' } as const;
  const toolbox = openToolbox(t.visitor(), {
    caller: options.caller ?? { kind: 'guest' },
    conversation,
    language: memory.language,
    zone,
    pending: pendingFor(memory.proposed, heard),
    evidence: addEvidence(memory.evidence, hostEvidence(heard, seq)),
  });
  const turn: Turn = {
    conversationId: conversation.id,
    triggerSeq: seq,
    epoch: 1,
    channel: conversation.channel,
    language: memory.language,
    messages: memory.messages.slice(-10),
    summary: null,
    person: { customerId: null, verified: false, ...options.person },
    state: memory.state,
    now: t.clock.now(),
    zone,
  };
  const tools: string[] = [];
  const draft = await (options.engine ?? builtInEngine).reply(turn, toolbox, (step) => {
    if (step.kind === 'tool' || step.kind === 'confirmed')
      tools.push(step.ok ? step.tool : `${step.tool}:${step.code ?? ''}`);
    if (step.kind === 'proposed') tools.push(`?${step.tool}`);
  });
  // What is kept goes through the database as JSON.
  memory.state = JSON.parse(JSON.stringify(draft.state));
  memory.language = draft.language;
  memory.evidence = toolbox.evidence();
  memory.proposed = toolbox.proposed();
  memory.messages.push({ seq: seq + 1, author: 'concierge', text: draft.text });
  const unbacked = findUnbacked(draft.text, memory.evidence).map(({ kind, text }) => `${kind} ${text}`);
  const state = DialogueState.parse(memory.state);
  return { said, draft, state, proposed: memory.proposed, tools, unbacked, evidence: memory.evidence };
}

/** Says each line in turn and ends early where a person takes over, since the concierge is silent from there. */
export async function playDialogue(
  t: TestPlatform,
  lines: readonly string[],
  options: DialogueOptions = {},
): Promise<PlayedDialogue> {
  const memory: Memory = {
    conversationId: newId(),
    state: null,
    language: 'en',
    evidence: NO_EVIDENCE,
    proposed: null,
    messages: [],
  };
  const turns: PlayedTurn[] = [];
  for (const said of lines) {
    await options.meanwhile?.(said, memory.state);
    const turn = await playTurn(t, memory, said, options);
    turns.push(turn);
    if (turn.draft.handOff !== undefined) break;
  }
  const last = turns.at(-1);
  if (last === undefined) throw new Error('a dialogue has at least one line');
  return { turns, last, state: last.state, handOff: last.draft.handOff?.reason ?? null };
}

/** The dialogue as it reads, for people who look into a failure. */
export function transcript({ turns }: PlayedDialogue): string {
  return turns
    .map(({ said, draft, tools }) => `> ${said}\n${draft.text}\n[${tools.join(' ')}] ${draft.handOff?.reason ?? ''}`)
    .join('\n\n');
}
