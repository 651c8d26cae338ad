import type { Context } from '../kernel/index.ts';
import { listStations } from '../stations/index.ts';
import type { Conversation } from './conversation-store.ts';

/** The zone by whose clock a conversation is held: its station's, or the first one's where nobody knows it. */
export async function zoneOf(ctx: Context, { stationId }: Pick<Conversation, 'stationId'>): Promise<string> {
  const stations = await listStations(ctx);
  return (stations.find(({ id }) => id === stationId) ?? stations[0])?.timeZone ?? 'UTC';
}
