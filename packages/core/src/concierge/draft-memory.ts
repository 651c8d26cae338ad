/** What comes to be remembered and asked once a draft is sent, as it is kept with the draft until then. */
import { z } from 'zod';
import type { Memory } from './keep-memory.ts';
import type { Proposal } from './toolbox.ts';
import { toolNames } from './tools.ts';

export interface DraftMemory extends Memory {
  readonly proposal: Proposal | null;
}

const Shape = z.object({
  state: z.string(),
  summary: z.string().nullable(),
  summarySeq: z.int(),
  proposal: z.object({ tool: z.string(), input: z.unknown(), summary: z.string() }).nullable(),
});

export function sealMemory(memory: DraftMemory): string {
  return JSON.stringify(memory);
}

/** A tool another version of the program proposed, and this one does not have, is asked about no more. */
export function openMemory(text: string): DraftMemory {
  const { proposal, ...memory } = Shape.parse(JSON.parse(text));
  const tool = toolNames().find((name) => name === proposal?.tool);
  if (proposal === null || tool === undefined) return { ...memory, proposal: null };
  return { ...memory, proposal: { tool, input: proposal.input, summary: proposal.summary } };
}
