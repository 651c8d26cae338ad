/** The port behind which the concierge thinks: a model or the built-in engine, with the same tools, memory and guards. */
import type { ChatAction, ChatSource } from '@myhibachi/contracts';
import type { HandOverReason } from '../dialogue/index.ts';
import type { ChatChannel, ChatLanguage } from './tool.ts';
import type { Toolbox } from './toolbox.ts';

export interface TurnMessage {
  readonly seq: number;
  readonly author: 'host' | 'concierge' | 'staff' | 'system';
  /** Empty where files came without a word. */
  readonly text: string;
  /** Where a host sent it as several messages: each of them, in order. */
  readonly parts?: readonly string[];
  /** How many files came with it; nobody but people can look into them. */
  readonly files?: number;
}

/** Who writes, as far as it is known. `customerId` only when they have signed in or their address proved it. */
export interface TurnPerson {
  readonly customerId: string | null;
  readonly verified: boolean;
  readonly firstName?: string;
  readonly lastName?: string;
  readonly phone?: string;
  readonly email?: string;
}

/** One message of a host to be answered, with everything that was remembered. */
export interface Turn {
  readonly conversationId: string;
  readonly triggerSeq: number;
  readonly epoch: number;
  readonly channel: ChatChannel;
  readonly language: ChatLanguage;
  /** The last ten, oldest first; the one to be answered is the last. */
  readonly messages: readonly TurnMessage[];
  /** What was said before them, in short. */
  readonly summary: string | null;
  readonly person: TurnPerson;
  /** The page of the site the host is on, as its path. */
  readonly page?: string;
  /** What the engine kept from the turn before; its own shape, so it is parsed, never trusted. */
  readonly state: unknown;
  /** What the guards found in the draft before, when this is a second try. */
  readonly rejected?: readonly string[];
  readonly now: Temporal.Instant;
  /** IANA zone of the venue, or of the first station while there is none. */
  readonly zone: string;
}

/** Why and with what a person takes over. */
export interface HandOff {
  readonly reason: HandOverReason;
  /** For whoever takes over: what the host wants and what is known. */
  readonly summary: string;
  readonly tried: readonly string[];
}

/** A reply that nobody has seen yet: guards may still refuse it, and a person may still answer first. */
export interface Draft {
  readonly text: string;
  readonly language: ChatLanguage;
  /** What the answer rests on. */
  readonly sources: readonly ChatSource[];
  /** What the host can do right from the message. */
  readonly actions: readonly ChatAction[];
  /** What the host asked for, in the words of the trace and of reports. */
  readonly intents: readonly string[];
  readonly handOff?: HandOff;
  /** Questions nobody could answer, for the gaps report. */
  readonly gaps: readonly string[];
  /** Plain JSON, at most `MOST_STATE_BYTES`. */
  readonly state: unknown;
  /** The engine whose words these are, where the one that was asked left them to the other. */
  readonly engine?: 'built_in';
}

/** Of a model: tokens, and millionths of a dollar. */
export interface Usage {
  readonly tokensIn: number;
  readonly tokensOut: number;
  readonly costMicros: number;
}

export const MOST_STATE_BYTES = 32_768;

/** What happens while a reply is made, for streaming and for the trace. */
export type EngineStep =
  | { readonly kind: 'understood'; readonly intents: readonly string[]; readonly language: ChatLanguage }
  | { readonly kind: 'tool'; readonly tool: string; readonly ok: boolean; readonly code?: string }
  | { readonly kind: 'proposed'; readonly tool: string }
  /** What the host said yes to was carried out, or refused. */
  | { readonly kind: 'confirmed'; readonly tool: string; readonly ok: boolean; readonly code?: string }
  /** The same was asked before, and what was answered still stands. */
  | { readonly kind: 'recalled' }
  /** A model has begun to write. What it writes is not told: nobody has checked it yet. */
  | { readonly kind: 'writing' }
  /** One call of a model, and what it cost; told also of calls that came to nothing. */
  | ({ readonly kind: 'spent' } & Usage);

export interface Engine {
  readonly name: 'built_in' | 'model';
  /** Never sends anything, tells what it costs by `spent`, and changes nothing the host has not said yes to: writes go through `toolbox.confirm`. */
  reply(turn: Turn, toolbox: Toolbox, report: (step: EngineStep) => void): Promise<Draft>;
}
