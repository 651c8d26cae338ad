import {
  changeStation as changeStationEndpoint,
  changeStationTax,
  createStation as createStationEndpoint,
  getStation as getStationEndpoint,
  getStationArea as getStationAreaEndpoint,
  listStations as listStationsEndpoint,
  lookUpPlace as lookUpPlaceEndpoint,
} from '@myhibachi/contracts';
import { getStationArea } from '@myhibachi/core/dispatch';
import {
  changeStation,
  createStation,
  getManagedStation,
  listManagedStations,
  requestStationTax,
} from '@myhibachi/core/stations';
import { lookUpPlace } from '@myhibachi/core/travel';
import type { App } from '../http/app.ts';
import { register } from '../http/register.ts';

export function addStationRoutes(app: App): void {
  register(app, listStationsEndpoint, { policy: 'staff:station.read' }, (ctx) => listManagedStations(ctx));
  register(app, getStationEndpoint, { policy: 'staff:station.read' }, (ctx, { params }) =>
    getManagedStation(ctx, params),
  );
  register(app, getStationAreaEndpoint, { policy: 'staff:station.read' }, (ctx, { params }) =>
    getStationArea(ctx, params),
  );
  register(app, lookUpPlaceEndpoint, { policy: 'staff:station.read' }, (ctx, { params }) => lookUpPlace(ctx, params));
  register(app, createStationEndpoint, { policy: 'staff:station.manage' }, (ctx, { body }) => createStation(ctx, body));
  register(app, changeStationEndpoint, { policy: 'staff:station.manage' }, (ctx, { params, body }) =>
    changeStation(ctx, { ...body, stationId: params.stationId }),
  );
  register(app, changeStationTax, { policy: 'staff:station.manage' }, (ctx, { params, body }) =>
    requestStationTax(ctx, { ...params, ...body }),
  );
}
