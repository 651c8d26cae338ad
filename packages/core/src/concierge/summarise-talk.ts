/** The running summary of what was said before the last messages: short, in the speakers' own words. Pure. */
import { countOf } from '../kernel/index.ts';
import type { TurnMessage } from './engine.ts';

const MOST_LINE = 160;
const MOST_SUMMARY = 4_000;

const WHO = { host: 'Host', concierge: 'We', staff: 'Our person', system: 'Note' } as const;

function lineOf({ author, text, files }: TurnMessage): string {
  const said = files === undefined ? text : `${text} (with ${countOf(files, 'file')})`;
  const flat = said.replaceAll(/\s+/gu, ' ').trim();
  return `${WHO[author]}: ${flat.length > MOST_LINE ? `${flat.slice(0, MOST_LINE - 1)}…` : flat}`;
}

/** Adds messages to a summary; the oldest lines go when it grows too long. */
export function summarise(before: string | null, messages: readonly TurnMessage[]): string {
  const lines = [...(before === null ? [] : before.split('\n')), ...messages.map(lineOf)];
  let size = lines.reduce((sum, line) => sum + line.length + 1, 0);
  let from = 0;
  while (size > MOST_SUMMARY && from < lines.length - 1) {
    size -= (lines[from]?.length ?? 0) + 1;
    from += 1;
  }
  return lines.slice(from).join('\n');
}
