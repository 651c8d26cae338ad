import { getAnswerTrace as getAnswerTraceEndpoint } from '@myhibachi/contracts';
import { decodeId } from '@myhibachi/core/kernel';
import { getAnswerTrace } from '@myhibachi/core/supervision';
import type { App } from '../http/app.ts';
import { register } from '../http/register.ts';

function answer(params: { readonly id: string; readonly seq: number }) {
  return { conversationId: decodeId('cnv', params.id), seq: params.seq };
}

/** How the concierge comes to its answers, and how well it does, for our own people. */
export function addSupervisionRoutes(app: App): void {
  register(app, getAnswerTraceEndpoint, { policy: 'staff:conversation.read' }, (ctx, { params }) =>
    getAnswerTrace(ctx, answer(params)),
  );
}
