import { dateIn } from '../format/venue-time.ts';
import { useSession } from './session.ts';
import { useStationChoice } from './station-choice.ts';

/**
 * Today where the parties are, whatever the reader's own clock shows: at this station, else at the chosen one, else, as
 * the dashboard has it, at the oldest of their stations.
 */
export function useToday(stationId?: string): string {
  const { stations } = useSession();
  const { station } = useStationChoice();
  const meant = stations.find(({ id }) => id === (stationId ?? station)) ?? stations[0];
  return dateIn(meant?.timeZone ?? 'UTC', 0);
}
