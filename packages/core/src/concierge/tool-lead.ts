/** People who want to hear from us. */
import { LeadRequest } from '@myhibachi/contracts';
import { z } from 'zod';
import { decodeId, encodeId } from '../kernel/index.ts';
import { recordLead } from '../leads/index.ts';
import { summariseLead } from './approval-words.ts';
import { defineTool } from './tool.ts';

const SOURCE = { web_chat: 'chat', sms: 'sms', email: 'chat' } as const;

export const recordLeadTool = defineTool({
  title: 'Ask us to get in touch',
  description:
    'Passes on who wants to be called or written to about a party. One lead a person: more details update it.',
  scope: 'public',
  effect: 'write',
  input: LeadRequest,
  output: z.object({ id: z.string(), created: z.boolean() }),
  approvalSummary: async (ctx, input) => summariseLead(ctx.language, input),
  async run(ctx, { quoteId, ...facts }) {
    const lead = await recordLead(ctx, {
      ...facts,
      source: SOURCE[ctx.conversation?.channel ?? 'web_chat'],
      quoteId: quoteId === undefined ? undefined : decodeId('qte', quoteId),
    });
    return { id: encodeId('led', lead.leadId), created: lead.created };
  },
});
