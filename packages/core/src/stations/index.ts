/** Front door of the stations: the cities the company cooks from. */
export { getStation, listStations } from './list-stations.ts';
export {
  assertReadsStation,
  changeStation,
  createStation,
  getManagedStation,
  listManagedStations,
  type StationChange,
} from './manage-stations.ts';
export { alertAddressMoved } from './jobs.ts';
export { isUsState } from './us-states.ts';
export type { StationInput } from './read-station-input.ts';
export { saveStation } from './save-station.ts';
export { applyStationTax, requestStationTax } from './station-tax.ts';
export type { Station } from './station-store.ts';
