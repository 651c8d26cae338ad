/** Scripted hosts as they stand in `dialogues/*.yaml`, one family a file. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const Text = z.string().min(1).max(2_000);
const Cents = z.int().min(0);
/** A date, or so many days after the day of the play, as `+21`. */
const Day = z.string().regex(/^(?:\d{4}-\d{2}-\d{2}|\+\d{1,3})$/);
const Clock = z.string().regex(/^\d{2}:\d{2}$/);
const Party = z.tuple([z.int(), z.int(), z.int()]);

const Secured = z.strictObject({ date: Day, start: Clock, street: z.string().optional() });

/** What must be so. What may be written is named: a family that says nothing of holds expects none. */
const Expectation = z.strictObject({
  /** Total of the last quote in cents, or that none was made. */
  quote: z.union([Cents, z.literal('none')]).optional(),
  /** Adults, children and toddlers of the last quote. */
  party: Party.optional(),
  /** Upgrades and add-ons of the last quote with their portions. */
  menu: z.record(z.string(), z.int()).optional(),
  hold: z.union([Secured, z.enum(['none', 'some', 'any'])]).optional(),
  /** Total of the quote that was held. */
  holdTotal: Cents.optional(),
  /** A hold or a booking that waits for its deposit, as the channel has it (`channels.ts`). */
  secured: Secured.optional(),
  booking: z
    .strictObject({
      status: z.string().optional(),
      date: Day.optional(),
      start: Clock.optional(),
      party: Party.optional(),
      total: Cents.optional(),
    })
    .optional(),
  /** Why a person takes over, or one of several reasons; `any` where nobody may as well. */
  handOff: z.union([z.string(), z.array(z.string())]).optional(),
  /** The write that is asked about and not answered yet. */
  asked: z.string().optional(),
  /** At least one of these articles or tools stands behind the last reply, or all of them. */
  cites: z.array(z.string()).optional(),
  citesAll: z.array(z.string()).optional(),
  /** Amounts the last reply states, in cents, and amounts no reply of the dialogue states. */
  figures: z.array(Cents).optional(),
  figuresNot: z.array(Cents).optional(),
  /** The question is kept for those who write articles. */
  gap: z.boolean().optional(),
  /** A tool that was used on the way. */
  tool: z.string().optional(),
  /** The day and hour the talk has come to: held, asked about, or remembered. */
  moment: z.strictObject({ date: Day.optional(), start: Clock.optional() }).optional(),
  language: z.enum(['en', 'es']).optional(),
});
export type Expectation = z.infer<typeof Expectation>;

const Line = z.strictObject({
  say: z.union([Text, z.array(Text)]),
  /** Said only while the host is asked for a yes. */
  when: z.literal('asked').optional(),
  expect: Expectation.optional(),
});

const Turn = z.union([Text, z.array(Text).min(1).max(4), Line]);

const Given = z.strictObject({
  /** Day of a confirmed party of the host, 18:00, 10 adults and 2 children. */
  booking: Day.optional(),
  signedIn: z.boolean().default(true),
  /** Starts that others have booked. */
  taken: z.array(z.strictObject({ date: Day, start: Clock })).default([]),
});

const DialogueShape = z.strictObject({
  name: z.string().min(3).max(80),
  given: Given.optional(),
  host: z.array(Turn).min(1).max(12),
  expect: Expectation,
});

const FamilyFile = z.strictObject({
  family: z.string(),
  channel: z.enum(['web_chat', 'sms']).default('web_chat'),
  dialogues: z.array(DialogueShape).min(1),
});

export interface ScriptedLine {
  /** The same thing said in other words: a play takes one of them. */
  readonly ways: readonly string[];
  readonly when: 'asked' | null;
  readonly expect: Expectation | null;
}

export interface ScriptedDialogue {
  readonly family: string;
  readonly name: string;
  readonly channel: 'web_chat' | 'sms';
  readonly given: z.infer<typeof Given>;
  readonly lines: readonly ScriptedLine[];
  readonly expect: Expectation;
  /** Every third of a family: counted like the others, never read while the engine is worked on. */
  readonly heldOut: boolean;
}

function lineOf(turn: z.infer<typeof Turn>): ScriptedLine {
  if (typeof turn === 'string') return { ways: [turn], when: null, expect: null };
  if (Array.isArray(turn)) return { ways: turn, when: null, expect: null };
  const { say, when = null, expect = null } = turn;
  return { ways: typeof say === 'string' ? [say] : say, when, expect };
}

const FOLDER = join(import.meta.dirname, 'dialogues');

function readFamily(file: string): ScriptedDialogue[] {
  const parsed = FamilyFile.safeParse(parse(readFileSync(join(FOLDER, file), 'utf8')));
  if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`);
  const { family, channel, dialogues } = parsed.data;
  return dialogues.map(({ name, given, host, expect }, index) => ({
    family,
    name,
    channel,
    given: given ?? { signedIn: true, taken: [] },
    lines: host.map(lineOf),
    expect,
    heldOut: index % 3 === 2,
  }));
}

/** All of them, by family. Throws with file and field when one is not written as it should be. */
export function readDialogues(): readonly ScriptedDialogue[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));
  return files.toSorted().flatMap(readFamily);
}
