import {
  blockIp as blockIpEndpoint,
  listIpBlocks as listIpBlocksEndpoint,
  listSecurityEvents as listSecurityEventsEndpoint,
  unblockIp as unblockIpEndpoint,
} from '@myhibachi/contracts';
import { blockIp, listIpBlocks, listSecurityEvents, unblockIp } from '@myhibachi/core/access';
import { decodeId } from '@myhibachi/core/kernel';
import type { App } from '../http/app.ts';
import { register } from '../http/register.ts';
import { addInvitationRoutes } from './invitation-routes.ts';
import { addStaffRoutes } from './staff-routes.ts';
import { addTokenRoutes } from './token-routes.ts';

const READ = { policy: 'staff:security.read' } as const;
const BLOCK = { policy: 'staff:security.block' } as const;

export function addAccessRoutes(app: App): void {
  addStaffRoutes(app);
  addInvitationRoutes(app);
  addTokenRoutes(app);
  register(app, listSecurityEventsEndpoint, READ, (ctx, { query }) => listSecurityEvents(ctx, query));
  register(app, listIpBlocksEndpoint, READ, (ctx, { query }) => listIpBlocks(ctx, query));
  register(app, blockIpEndpoint, BLOCK, (ctx, { body }) => blockIp(ctx, body));
  register(app, unblockIpEndpoint, BLOCK, (ctx, { params, body }) =>
    unblockIp(ctx, { blockId: decodeId('blk', params.id), ...body }),
  );
}
