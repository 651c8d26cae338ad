import {
  assignChef as assignChefEndpoint,
  closeDays as closeDaysEndpoint,
  getCalendarDay as getCalendarDayEndpoint,
  getCalendarMonth as getCalendarMonthEndpoint,
  getCalendarWeek as getCalendarWeekEndpoint,
  listClosures as listClosuresEndpoint,
  previewMove as previewMoveEndpoint,
  reopenDays as reopenDaysEndpoint,
  swapChef as swapChefEndpoint,
  unassignChef as unassignChefEndpoint,
} from '@myhibachi/contracts';
import {
  assignChef,
  getCalendarDay,
  getCalendarMonth,
  getCalendarWeek,
  previewMove,
  swapChef,
  unassignChef,
} from '@myhibachi/core/dispatch';
import { decodeId } from '@myhibachi/core/kernel';
import { closeDays, listClosures, reopenDays } from '@myhibachi/core/scheduling';
import type { App } from '../http/app.ts';
import { register } from '../http/register.ts';

function bookingIdOf({ bookingId }: { readonly bookingId: string }): { bookingId: string } {
  return { bookingId: decodeId('bkg', bookingId) };
}

function addChefAssignmentRoutes(app: App): void {
  register(app, assignChefEndpoint, { policy: 'staff:chef.assign' }, (ctx, { params, body }) =>
    assignChef(ctx, { ...bookingIdOf(params), version: body.version, chefId: decodeId('chf', body.chefId) }),
  );
  register(app, unassignChefEndpoint, { policy: 'staff:chef.assign' }, (ctx, { params, body }) =>
    unassignChef(ctx, { ...bookingIdOf(params), version: body.version, chefId: decodeId('chf', params.chefId) }),
  );
  register(app, swapChefEndpoint, { policy: 'staff:chef.assign' }, (ctx, { params, body }) => {
    const { version, toChefId, exchangeWith: other } = body;
    return swapChef(ctx, {
      ...bookingIdOf(params),
      chefId: decodeId('chf', params.chefId),
      version,
      toChefId: decodeId('chf', toChefId),
      ...(other === undefined ? {} : { exchangeWith: { ...bookingIdOf(other), version: other.version } }),
    });
  });
}

export function addDispatchRoutes(app: App): void {
  register(app, getCalendarMonthEndpoint, { policy: 'staff:booking.read' }, (ctx, { query }) =>
    getCalendarMonth(ctx, query),
  );
  register(app, getCalendarWeekEndpoint, { policy: 'staff:booking.read' }, (ctx, { query }) =>
    getCalendarWeek(ctx, query),
  );
  register(app, getCalendarDayEndpoint, { policy: 'staff:booking.read' }, (ctx, { query }) =>
    getCalendarDay(ctx, query),
  );
  register(app, previewMoveEndpoint, { policy: 'staff:booking.reschedule' }, (ctx, { params, body }) =>
    previewMove(ctx, { ...bookingIdOf(params), ...body }),
  );
  addChefAssignmentRoutes(app);
  register(app, listClosuresEndpoint, { policy: 'staff:station.read' }, (ctx, { query }) => listClosures(ctx, query));
  register(app, closeDaysEndpoint, { policy: 'staff:closure.manage' }, (ctx, { body }) => closeDays(ctx, body));
  register(app, reopenDaysEndpoint, { policy: 'staff:closure.manage' }, (ctx, { params }) =>
    reopenDays(ctx, { closureId: decodeId('clo', params.closureId) }),
  );
}
