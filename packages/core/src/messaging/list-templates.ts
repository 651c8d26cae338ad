import type { MessageTemplate, TemplateChannel, TemplateWording } from '@myhibachi/contracts';
import { z } from 'zod';
import { authorize, decodeCursor, notFound, pageOf, type Context, type Page } from '../kernel/index.ts';
import { editableWords } from './editable-words.ts';
import { PLACEHOLDERS } from './placeholders.ts';
import { TEMPLATES, isTemplateName, type TemplateName } from './templates/index.ts';
import { readWordingHistory, type WordingRow } from './wording-store.ts';
import { WordingTexts, wordingOf } from './wordings.ts';

/** The template of a name. Throws `not_found`. */
export function parseTemplate(name: string): TemplateName {
  if (!isTemplateName(name)) throw notFound('template');
  return name;
}

async function presentChannel(ctx: Context, name: TemplateName, channel: 'email' | 'sms'): Promise<TemplateChannel> {
  const { version, texts } = await wordingOf(ctx, name, channel);
  const words = editableWords(name, channel).map(({ slot, own, placeholders }) => ({
    slot,
    own,
    current: texts[slot] ?? own,
    placeholders: placeholders.map((each) => ({ name: each, means: PLACEHOLDERS[each].means })),
  }));
  return { channel, version, reworded: Object.keys(texts).length > 0, words };
}

/** Every template with the facts it needs, its channels, and the words of each that staff may change. */
export async function listTemplates(ctx: Context): Promise<{ items: MessageTemplate[] }> {
  authorize(ctx, 'template.read');
  const items: MessageTemplate[] = [];
  for (const name of Object.keys(TEMPLATES).filter(isTemplateName)) {
    const { timing, needs, languages } = TEMPLATES[name];
    const channels = [await presentChannel(ctx, name, 'email'), await presentChannel(ctx, name, 'sms')];
    items.push({ name, timing, needs: [...needs], languages: [...languages], channels });
  }
  return { items };
}

function presentWording(row: WordingRow): TemplateWording {
  return {
    version: row.version,
    texts: row.texts === null ? null : WordingTexts.parse(row.texts),
    by: row.setByName ?? (row.setBy.startsWith('system:') ? 'The operator' : row.setBy),
    at: row.setAt.toString(),
    reason: row.reason,
  };
}

/** Every wording a template has had for a channel, newest first. Throws `not_found`. */
export async function listWordings(
  ctx: Context,
  query: { name: string; channel: 'email' | 'sms'; cursor?: string | undefined; limit: number },
): Promise<Page<TemplateWording>> {
  authorize(ctx, 'template.read');
  const name = parseTemplate(query.name);
  const [before = null] = query.cursor === undefined ? [] : decodeCursor(query.cursor, z.tuple([z.int()]));
  const rows = await readWordingHistory(ctx.db, name, query.channel, before, query.limit + 1);
  const page = pageOf(rows, query.limit, (row) => [row.version]);
  return { ...page, items: page.items.map(presentWording) };
}
