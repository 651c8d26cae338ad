/** Corrections of our people as the console exports them, one JSON object a line: each becomes a dialogue to be played. */
import { readFileSync } from 'node:fs';
import { ExpectedState } from '@myhibachi/contracts';
import { z } from 'zod';
import type { Expectation, ScriptedDialogue } from './dialogue-file.ts';

/** A line as `export-cases.ts` writes it. */
const CaseLine = z.strictObject({
  id: z.string().regex(/^case-[0-9a-f]{12}$/, 'is no id of a case, such as case-1a2b3c4d5e6f'),
  family: z.literal('corrected'),
  language: z.enum(['en', 'es']),
  channel: z.string().min(1),
  turns: z.array(z.string().min(1).max(2_000)).min(1),
  expect: ExpectedState,
  shouldSay: z.string().nullable(),
});
type CaseLine = z.infer<typeof CaseLine>;

const HELD: Readonly<Record<string, 'some' | 'none'>> = { true: 'some', false: 'none' };

/** What was expected of the talk up to the answer, as the judge has it. What is not named is not judged. */
function expectationOf({ expect }: CaseLine): Expectation {
  const { tool, handOff, totalCents, date, start, held } = expect;
  return {
    handOff: handOff ?? 'any',
    hold: HELD[String(held)] ?? 'any',
    ...(tool === undefined ? {} : { tool }),
    ...(totalCents === undefined ? {} : { quote: totalCents }),
    ...(date === undefined && start === undefined
      ? {}
      : { moment: { ...(date === undefined ? {} : { date }), ...(start === undefined ? {} : { start }) } }),
  };
}

function dialogueOf(line: CaseLine): ScriptedDialogue {
  return {
    family: line.family,
    name: line.id,
    // What the stage has no door for is written like the chat of the site.
    channel: line.channel === 'sms' ? 'sms' : 'web_chat',
    given: { signedIn: false, taken: [] },
    lines: line.turns.map((text) => ({ ways: [text], when: null, expect: null })),
    expect: expectationOf(line),
    heldOut: false,
  };
}

function parseLine(text: string): { readonly line: CaseLine } | { readonly problems: readonly string[] } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { problems: [`is no JSON (${error instanceof Error ? error.message : String(error)})`] };
  }
  const parsed = CaseLine.safeParse(value);
  if (parsed.success) return { line: parsed.data };
  return { problems: parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'the line'}: ${message}`) };
}

export interface Cases {
  readonly dialogues: readonly ScriptedDialogue[];
  /** Ids of those that only say what should have been said: words are never judged. */
  readonly unjudged: readonly string[];
}

/**
 * The cases of an export. Throws for a file with lines that are none, naming each by number and field, before anything is
 * played.
 */
export function readCases(content: string, name: string): Cases {
  const problems: string[] = [];
  const cases: CaseLine[] = [];
  for (const [index, text] of content.split('\n').entries()) {
    if (text.trim() === '') continue;
    const read = parseLine(text);
    if ('line' in read) cases.push(read.line);
    else problems.push(...read.problems.map((problem) => `${name}:${index + 1}: ${problem}`));
  }
  const twice = cases.find(({ id }, index) => cases.findIndex((other) => other.id === id) < index);
  if (twice !== undefined) problems.push(`${name}: ${twice.id} stands in it twice`);
  if (problems.length > 0) throw new Error(`these lines are no cases:\n${problems.join('\n')}`);
  const judged = cases.filter(({ expect }) => Object.keys(expect).length > 0);
  return {
    dialogues: judged.map(dialogueOf),
    unjudged: cases.filter((one) => !judged.includes(one)).map(({ id }) => id),
  };
}

/** The cases of a file. */
export function readCaseFile(path: string): Cases {
  return readCases(readFileSync(path, 'utf8'), path);
}
