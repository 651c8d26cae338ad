/** One dialogue, played once: every message is received, answered and kept as in service, by the verbs of the house. */
import { runTurn, type Engines } from '@myhibachi/core/concierge';
import {
  openVisitor,
  readTurns,
  receiveHostMessage,
  threadIncoming,
  type Received,
} from '@myhibachi/core/conversations';
import { newId } from '@myhibachi/core/kernel';
import { receiveSms } from '@myhibachi/core/messaging';
import type { Booked } from '../support/journey.ts';
import type { ScriptedDialogue } from './dialogue-file.ts';
import { judge, type Reply } from './judge.ts';
import { readKnown, readState } from './read-state.ts';
import { prepare, tidy, type Stage } from './stage.ts';
import { conversationFacts, customerOf, turnsOf } from './state-store.ts';
import { readTruth, untrue } from './truth.ts';

export interface Played {
  readonly dialogue: ScriptedDialogue;
  readonly play: number;
  /** What is not as it has to be, in words; empty when all is. */
  readonly faults: readonly string[];
  /** Figures of replies that nothing of the house backs. */
  readonly unbacked: readonly string[];
  readonly transcript: string;
  /** Replies of the dialogue, and how many of them the model gave itself. */
  readonly replies: number;
  readonly byModel: number;
}

type Say = (text: string) => Promise<Received>;

async function onTheSite({ t }: Stage, customerId: string | null): Promise<Say> {
  const { visitor } = await openVisitor(t.visitor());
  return (text) =>
    receiveHostMessage(t.visitor(), {
      identityId: visitor.identityId,
      channel: 'web_chat',
      text,
      clientKey: newId(),
      customerId,
    });
}

function byText({ t }: Stage, host: number): Say {
  const from = `+1510555${String(2_000 + host).padStart(4, '0')}`;
  return async (text) => {
    await receiveSms(t.as({ kind: 'webhook', provider: 'twilio' }), {
      from,
      body: text,
      providerMessageId: `SM${newId()}`,
    });
    const [job] = await t.takeJobs<{ messageId: string }>('message.received');
    const received = job === undefined ? null : await threadIncoming(t.system(), job);
    if (received === null) throw new Error(`the text "${text}" reached no conversation`);
    return received;
  };
}

async function speaker(stage: Stage, dialogue: ScriptedDialogue, host: number, mine: Booked | null): Promise<Say> {
  if (dialogue.channel === 'sms') return byText(stage, host);
  const own = mine !== null && dialogue.given.signedIn;
  return onTheSite(stage, own ? await customerOf(stage.t.database.pool, mine.bookingId) : null);
}

async function answer({ t }: Stage, { conversationId, seq }: Received, engines: Engines): Promise<Reply> {
  await runTurn(t.as({ kind: 'concierge', conversationId }), { conversationId, seq }, engines);
  const said = await readTurns(t.system(), { conversationId, after: seq, limit: 10 });
  const ours = said.filter(({ author }) => author === 'concierge');
  return {
    text: ours.map(({ text }) => text).join('\n'),
    sources: ours.flatMap(({ sources }) => sources.map(({ ref }) => ref)),
  };
}

/** Plays it through and judges what came of it. `host` tells one host from all others. */
export async function playDialogue(
  stage: Stage,
  dialogue: ScriptedDialogue,
  engines: Engines,
  host: number,
): Promise<Played> {
  const { t, circumstances } = stage;
  const mine = await prepare(stage, dialogue, host);
  const known = await readKnown(t);
  const say = await speaker(stage, dialogue, host, mine);
  const faults: string[] = [];
  const unbacked: string[] = [];
  const spoken: string[] = [];
  const replies: Reply[] = [];
  let conversationId = '';
  for (const [at, line] of dialogue.lines.entries()) {
    const asked = conversationId === '' ? null : (await conversationFacts(t.database.pool, conversationId)).waiting;
    if (line.when === 'asked' && asked === null) continue;
    const text = line.ways[(circumstances.play - 1) % line.ways.length] ?? '';
    t.clock.advance({ seconds: 5 });
    const received = await say(text);
    ({ conversationId } = received);
    const reply = await answer(stage, received, engines);
    replies.push(reply);
    spoken.push(`> ${text}`, reply.text, `[${reply.sources.join(' ')}]`);
    const truth = await readTruth(stage, {
      conversationId,
      known,
      mine,
      host: spoken.filter((one) => one.startsWith('>')),
    });
    unbacked.push(...untrue(reply.text, truth));
    if (line.expect === null) continue;
    const state = await readState(stage, { conversationId, known, mine });
    faults.push(...judge(line.expect, state, replies, stage).map((fault) => `after line ${at + 1}: ${fault}`));
  }
  const state = await readState(stage, { conversationId, known, mine });
  const quiet = { handOff: 'none', ...(dialogue.channel === 'sms' ? {} : { hold: 'none' as const }) };
  faults.push(...judge({ ...quiet, ...dialogue.expect }, state, replies, stage));
  const turns = await turnsOf(t.database.pool, conversationId);
  await tidy(stage);
  return {
    dialogue,
    play: circumstances.play,
    faults,
    unbacked,
    transcript: spoken.join('\n'),
    replies: turns.length,
    byModel: turns.filter(({ engine }) => engine === 'model').length,
  };
}
