import type { Conversation } from '../conversations/index.ts';
import type { Context } from '../kernel/index.ts';
import { listStations } from '../stations/index.ts';

/** The zone by whose clock a conversation is held. */
export async function zoneOf(ctx: Context, conversation: Conversation): Promise<string> {
  const stations = await listStations(ctx);
  const station = stations.find(({ id }) => id === conversation.stationId) ?? stations[0];
  return station?.timeZone ?? 'UTC';
}
