import {
  approveSettingChange,
  changeVariable,
  listSettingChanges,
  listVariableHistory as historyEndpoint,
  listVariables as listEndpoint,
  previewVariable,
  rejectSettingChange,
  withdrawSettingChange,
} from '@myhibachi/contracts';
import { decideChange } from '@myhibachi/core/catalog';
import { previewChange } from '@myhibachi/core/quoting';
import {
  listChanges,
  listVariableHistory,
  listVariables,
  requestVariable,
  withdrawChange,
} from '@myhibachi/core/variables';
import type { App } from '../http/app.ts';
import { register } from '../http/register.ts';

function addChangeRoutes(app: App): void {
  register(app, listSettingChanges, { policy: 'staff:variable.read' }, (ctx, { query }) => listChanges(ctx, query));
  register(app, approveSettingChange, { policy: 'staff:variable.approve' }, (ctx, { params, body }) =>
    decideChange(ctx, { ...params, ...body, decision: 'approve' }),
  );
  register(app, rejectSettingChange, { policy: 'staff:variable.approve' }, (ctx, { params, body }) =>
    decideChange(ctx, { ...params, ...body, decision: 'reject' }),
  );
  register(app, withdrawSettingChange, { policy: 'staff:variable.request' }, (ctx, { params, body }) =>
    withdrawChange(ctx, { ...params, ...body }),
  );
}

export function addVariableRoutes(app: App): void {
  register(app, listEndpoint, { policy: 'staff:variable.read' }, (ctx) => listVariables(ctx));
  register(app, historyEndpoint, { policy: 'staff:variable.read' }, (ctx, { params, query }) =>
    listVariableHistory(ctx, { ...params, ...query }),
  );
  register(app, previewVariable, { policy: 'staff:variable.read' }, (ctx, { params, body }) =>
    previewChange(ctx, { kind: 'variable', ...params, ...body }),
  );
  register(app, changeVariable, { policy: 'staff:variable.request' }, (ctx, { params, body }) =>
    requestVariable(ctx, { ...params, ...body }),
  );
  addChangeRoutes(app);
}
