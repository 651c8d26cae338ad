import { askAssistant as askEndpoint, confirmAssistant as confirmEndpoint } from '@myhibachi/contracts';
import { ASSISTANT_ENGINES, askAssistant, confirmProposal } from '@myhibachi/core/assistant';
import { decodeId } from '@myhibachi/core/kernel';
import type { App } from '../http/app.ts';
import { register } from '../http/register.ts';

/** Everybody who has signed in may ask; what they are told is for each tool's own verb to decide. */
const STAFF = { policy: 'staff:profile.manage' } as const;

export function addAssistantRoutes(app: App): void {
  // An answer may name people: it is not kept for a replay.
  register(app, askEndpoint, { ...STAFF, idempotent: false }, (ctx, { body }) =>
    askAssistant(ctx, body, ASSISTANT_ENGINES),
  );
  register(app, confirmEndpoint, STAFF, (ctx, { params, body }) =>
    confirmProposal(ctx, { proposalId: decodeId('prp', params.id), summary: body.summary }),
  );
}
