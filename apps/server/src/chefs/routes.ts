import {
  addChef as addChefEndpoint,
  changeChef as changeChefEndpoint,
  decideTimeOff as decideTimeOffEndpoint,
  getChef as getChefEndpoint,
  listChefs as listChefsEndpoint,
  listTimeOff as listTimeOffEndpoint,
  requestTimeOff as requestTimeOffEndpoint,
  setOverride as setOverrideEndpoint,
  setWeek as setWeekEndpoint,
  withdrawTimeOff as withdrawTimeOffEndpoint,
} from '@myhibachi/contracts';
import {
  addChef,
  changeChef,
  decideTimeOff,
  getChef,
  listChefs,
  listTimeOff,
  requestTimeOff,
  setOverride,
  setWeek,
  withdrawTimeOff,
} from '@myhibachi/core/chefs';
import { decodeId } from '@myhibachi/core/kernel';
import type { App } from '../http/app.ts';
import { register } from '../http/register.ts';

function chefIdOf({ chefId }: { readonly chefId: string }): { chefId: string } {
  return { chefId: decodeId('chf', chefId) };
}

function addRosterRoutes(app: App): void {
  register(app, listChefsEndpoint, { policy: 'staff:chef.read' }, (ctx, { query }) => listChefs(ctx, query));
  register(app, getChefEndpoint, { policy: 'staff:chef.read' }, (ctx, { params }) => getChef(ctx, chefIdOf(params)));
  register(app, addChefEndpoint, { policy: 'staff:chef.manage' }, async (ctx, { body }) =>
    getChef(ctx, await addChef(ctx, { ...body, stationId: decodeId('stn', body.stationId) })),
  );
  register(app, changeChefEndpoint, { policy: 'staff:chef.manage' }, (ctx, { params, body }) => {
    const { staffId, ...rest } = body;
    const link = typeof staffId === 'string' ? decodeId('stf', staffId) : staffId;
    return changeChef(ctx, { ...rest, staffId: link, ...chefIdOf(params) });
  });
  register(app, setWeekEndpoint, { policy: 'staff:chef.manage' }, (ctx, { params, body }) =>
    setWeek(ctx, { ...body, ...chefIdOf(params) }),
  );
  register(app, setOverrideEndpoint, { policy: 'staff:chef.manage' }, (ctx, { params, body }) =>
    setOverride(ctx, { ...body, ...chefIdOf(params) }),
  );
}

export function addChefRoutes(app: App): void {
  addRosterRoutes(app);
  register(app, listTimeOffEndpoint, { policy: 'staff:chef.read' }, (ctx, { query }) => listTimeOff(ctx, query));
  register(app, requestTimeOffEndpoint, { policy: 'staff:time_off.request' }, (ctx, { body }) =>
    requestTimeOff(ctx, { ...body, ...chefIdOf(body) }),
  );
  register(app, decideTimeOffEndpoint, { policy: 'staff:time_off.decide' }, (ctx, { params, body }) =>
    decideTimeOff(ctx, { ...body, timeOffId: decodeId('tof', params.timeOffId) }),
  );
  register(app, withdrawTimeOffEndpoint, { policy: 'staff:time_off.request' }, (ctx, { params }) =>
    withdrawTimeOff(ctx, { timeOffId: decodeId('tof', params.timeOffId) }),
  );
}
