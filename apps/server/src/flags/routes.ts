import {
  deleteFlag as deleteEndpoint,
  listFlags as listEndpoint,
  saveFlag as saveEndpoint,
} from '@myhibachi/contracts';
import { deleteFlag, listFlags, saveFlag } from '@myhibachi/core/flags';
import type { App } from '../http/app.ts';
import { register } from '../http/register.ts';

export function addFlagRoutes(app: App): void {
  register(app, listEndpoint, { policy: 'staff:flag.read' }, (ctx) => listFlags(ctx));
  register(app, saveEndpoint, { policy: 'staff:flag.change' }, (ctx, { params, body }) =>
    saveFlag(ctx, { ...params, ...body }),
  );
  register(app, deleteEndpoint, { policy: 'staff:flag.change' }, (ctx, { params, body }) =>
    deleteFlag(ctx, { ...params, ...body }),
  );
}
