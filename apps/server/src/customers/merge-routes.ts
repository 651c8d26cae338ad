import {
  listDuplicates as listDuplicatesEndpoint,
  mergeCustomers as mergeCustomersEndpoint,
  previewMerge as previewMergeEndpoint,
  previewUndo as previewUndoEndpoint,
  undoMerge as undoMergeEndpoint,
} from '@myhibachi/contracts';
import { listDuplicates, mergeCustomers, previewMerge, previewUndo, undoMerge } from '@myhibachi/core/accounts';
import { decodeId } from '@myhibachi/core/kernel';
import type { App } from '../http/app.ts';
import { register } from '../http/register.ts';

const MERGE = { policy: 'staff:customer.merge' } as const;

/** Two customers who are one person. */
export function addMergeRoutes(app: App): void {
  register(app, listDuplicatesEndpoint, MERGE, async (ctx, { params }) => ({
    items: await listDuplicates(ctx, { customerId: decodeId('cus', params.id) }),
  }));
  register(app, previewMergeEndpoint, MERGE, (ctx, { params, body }) =>
    previewMerge(ctx, {
      customerId: decodeId('cus', params.id),
      otherId: decodeId('cus', body.otherId),
      take: body.take,
    }),
  );
  register(app, mergeCustomersEndpoint, MERGE, (ctx, { params, body }) =>
    mergeCustomers(ctx, {
      ...body,
      customerId: decodeId('cus', params.id),
      otherId: decodeId('cus', body.otherId),
    }),
  );
  register(app, previewUndoEndpoint, MERGE, (ctx, { params }) =>
    previewUndo(ctx, { mergeId: decodeId('mrg', params.mergeId) }),
  );
  register(app, undoMergeEndpoint, MERGE, (ctx, { params }) =>
    undoMerge(ctx, { mergeId: decodeId('mrg', params.mergeId) }),
  );
}
