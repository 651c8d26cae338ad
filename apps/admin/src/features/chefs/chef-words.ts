interface Station {
  readonly id: string;
  readonly name: string;
}

/** A chef to be chosen, with the station: two of them may each have one of this name. */
export function chefAt(name: string, stationId: string, stations: readonly Station[]): string {
  const station = stations.find(({ id }) => id === stationId);
  return station === undefined ? name : `${name} (${station.name})`;
}
