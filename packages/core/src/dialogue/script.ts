/** How the dialogue asks for facts: it yields what it needs, and goes on with the answer. Nothing here reaches outside. */
import type { ChatSource, Config, Menu } from '@myhibachi/contracts';
import type { Intent, SlotName, Understanding } from '../understanding/index.ts';
import type { Awaiting, DialogueState } from './dialogue-state.ts';
import type { HandOverReason } from './hand-over.ts';
import type { Language } from './say-figures.ts';
import { wordsOf, type Words } from './words.ts';

/** The figures in force, without the list of every variable. */
export type CompanyFigures = Omit<Config, 'variables'>;

export type Step =
  | { readonly do: 'call'; readonly tool: string; readonly input: unknown }
  | { readonly do: 'propose'; readonly tool: string; readonly input: unknown }
  | { readonly do: 'confirm' };

/** What a tool answered; of a proposal, `output` is the summary the host is asked about. */
export type Answer =
  | { readonly ok: true; readonly output: unknown }
  | {
      readonly ok: false;
      readonly code: string;
      readonly message: string;
      readonly fields: readonly { readonly field: string; readonly message: string }[];
      readonly details: Readonly<Record<string, unknown>>;
    };

export type Refusal = Extract<Answer, { ok: false }>;

export type Script<T = void> = Generator<Step, T, Answer>;

export interface Link {
  readonly label: string;
  readonly url: string;
}

export interface HandOver {
  readonly reason: HandOverReason;
  readonly summary: string;
}

/** Everything one message is answered from. */
export interface Hearing {
  readonly state: DialogueState;
  readonly heard: Understanding;
  /** What the reply before asked a yes for, and how this message answers by the strict judge. */
  readonly pending: { readonly tool: string; readonly answer: 'yes' | 'no' | 'unclear' | null } | null;
  readonly person: {
    readonly signedIn: boolean;
    /** Has a party to come; looked up only where a message may be about it. */
    readonly booked?: boolean;
    readonly firstName?: string;
    readonly lastName?: string;
    readonly email?: string;
    readonly phone?: string;
  };
  readonly channel: 'web_chat' | 'sms' | 'email';
  readonly now: Temporal.Instant;
  readonly zone: string;
  readonly figures: CompanyFigures;
  readonly menu: Menu;
  /** Where hosts reach the site. */
  readonly siteUrl: string;
}

/** The stage on which one message is answered: what is known by now, and what has been said so far. */
export class Scene {
  state: DialogueState;
  readonly lines: string[] = [];
  readonly links: Link[] = [];
  readonly sources: ChatSource[] = [];
  readonly gaps: string[] = [];
  readonly tried: string[] = [];
  handOver: HandOver | null = null;
  /** The one question of several that is being answered. */
  #narrowed: Understanding | null = null;
  readonly language: Language;
  readonly words: Words;
  readonly hearing: Hearing;

  constructor(hearing: Hearing) {
    this.hearing = hearing;
    this.state = hearing.state;
    this.language = hearing.heard.language;
    this.words = wordsOf(this.language);
  }

  get heard(): Understanding {
    return this.#narrowed ?? this.hearing.heard;
  }

  asks(...intents: readonly Intent[]): boolean {
    return this.hearing.heard.intents.some(({ name }) => intents.includes(name));
  }

  /** Answers as if only this had been said; the other words of the message are heard again behind it. */
  *answeringOnly(heard: Understanding, script: () => Script<boolean>): Script<boolean> {
    this.#narrowed = heard;
    try {
      return yield* script();
    } finally {
      this.#narrowed = null;
    }
  }

  set(change: Partial<DialogueState>): void {
    this.state = { ...this.state, ...change };
  }

  say(line: string): void {
    if (line !== '' && !this.lines.includes(line)) this.lines.push(line);
  }

  /** Says a question and remembers what its answer is about. */
  ask(line: string, expecting: SlotName | 'yes_no', awaiting: Awaiting | null = null): void {
    this.say(line);
    this.set({ expecting, awaiting });
  }
}

export function* callTool(scene: Scene, tool: string, input: unknown): Script<Answer> {
  scene.tried.push(tool);
  return yield { do: 'call', tool, input };
}

export function* proposeWrite(scene: Scene, tool: string, input: unknown): Script<Answer> {
  scene.tried.push(tool);
  return yield { do: 'propose', tool, input };
}
