import { z } from 'zod';
import { readFigure, type Context } from '../kernel/index.ts';
import { editableWords } from './editable-words.ts';
import type { MessageFacts } from './facts.ts';
import { paragraph, type MessageContent } from './message-content.ts';
import { fillPlaceholders } from './placeholders.ts';
import type { TemplateName } from './templates/index.ts';
import { readWordings, type WordingRow } from './wording-store.ts';

export const WordingTexts = z.strictObject({
  subject: z.string().optional(),
  heading: z.string().optional(),
  intro: z.string().optional(),
  text: z.string().optional(),
});
/** The words staff have put in the place of the template's own. */
export type WordingTexts = z.infer<typeof WordingTexts>;

async function currentWordings(ctx: Context): Promise<ReadonlyMap<string, WordingRow>> {
  return readFigure(ctx, 'wordings', async () => {
    const rows = await readWordings(ctx.db);
    return new Map(rows.map((row) => [`${row.template}/${row.channel}`, row]));
  });
}

export interface CurrentWording {
  /** 0 while nobody has ever changed it. */
  readonly version: number;
  readonly texts: WordingTexts;
}

/** The wording in force. Words the template lets nobody change any more are left out. */
export async function wordingOf(
  ctx: Context,
  template: TemplateName,
  channel: 'email' | 'sms',
): Promise<CurrentWording> {
  const row = (await currentWordings(ctx)).get(`${template}/${channel}`);
  if (row === undefined || row.texts === null) return { version: row?.version ?? 0, texts: {} };
  const stored = WordingTexts.parse(row.texts);
  const allowed = editableWords(template, channel).map(({ slot }) => slot);
  const kept = Object.entries(stored).filter(([slot]) => (allowed as readonly string[]).includes(slot));
  return { version: row.version, texts: Object.fromEntries(kept) };
}

/** A message in staff's words where they have written some, its placeholders filled. */
export function reword(content: MessageContent, texts: WordingTexts, facts: MessageFacts): MessageContent {
  const fill = (text: string | undefined, own: string): string =>
    text === undefined ? own : fillPlaceholders(text, facts);
  const [first, ...others] = content.blocks;
  const intro = first?.kind === 'paragraph' && texts.intro !== undefined ? fillPlaceholders(texts.intro, facts) : null;
  return {
    ...content,
    subject: fill(texts.subject, content.subject),
    heading: fill(texts.heading, content.heading),
    blocks: intro === null ? content.blocks : [...intro.split(/\n{2,}/).map(paragraph), ...others],
    sms: fill(texts.text, content.sms),
  };
}
