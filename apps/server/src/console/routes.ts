import * as contracts from '@myhibachi/contracts';
import {
  addSavedView,
  changeManyBookings,
  changeSavedView,
  exportBookings,
  getDashboard,
  getTrends,
  listBookings,
  listHolds,
  listSavedViews,
  removeSavedView,
  searchEverything,
} from '@myhibachi/core/console';
import { releaseHold, sendSigningLink } from '@myhibachi/core/booking';
import { decodeId } from '@myhibachi/core/kernel';
import type { App } from '../http/app.ts';
import { register } from '../http/register.ts';

function addLists(app: App): void {
  register(app, contracts.listBookings, { policy: 'staff:booking.read' }, (ctx, { query }) => listBookings(ctx, query));
  register(app, contracts.exportBookings, { policy: 'staff:booking.export' }, (ctx, { query }) =>
    exportBookings(ctx, query),
  );
  register(app, contracts.changeManyBookings, { policy: 'staff:booking.read' }, (ctx, { body }) =>
    changeManyBookings(ctx, body),
  );
  register(app, contracts.listHolds, { policy: 'staff:hold.read' }, (ctx, { query }) => listHolds(ctx, query));
  register(app, contracts.resendSigningLink, { policy: 'staff:hold.sign' }, (ctx, { params, body }) =>
    sendSigningLink(ctx, { holdId: decodeId('hld', params.id), channel: body.channel }),
  );
  register(app, contracts.releaseHoldForHost, { policy: 'staff:hold.release' }, (ctx, { params, body }) =>
    releaseHold(ctx, { holdId: decodeId('hld', params.id), reason: body.reason }),
  );
  register(app, contracts.searchEverything, { policy: 'staff:profile.manage' }, (ctx, { query }) =>
    searchEverything(ctx, query),
  );
}

function addViews(app: App): void {
  const policy = 'staff:profile.manage';
  register(app, contracts.listSavedViews, { policy }, (ctx) => listSavedViews(ctx));
  register(app, contracts.addSavedView, { policy }, (ctx, { body }) => addSavedView(ctx, body));
  register(app, contracts.changeSavedView, { policy }, (ctx, { params, body }) =>
    changeSavedView(ctx, { id: decodeId('viw', params.id), change: body }),
  );
  register(app, contracts.removeSavedView, { policy }, (ctx, { params }) =>
    removeSavedView(ctx, { id: decodeId('viw', params.id) }),
  );
}

export function addConsoleRoutes(app: App): void {
  addLists(app);
  addViews(app);
  register(app, contracts.getDashboard, { policy: 'staff:dashboard.read' }, (ctx, { query }) =>
    getDashboard(ctx, query),
  );
  register(app, contracts.getTrends, { policy: 'staff:dashboard.read' }, (ctx, { query }) => getTrends(ctx, query));
}
