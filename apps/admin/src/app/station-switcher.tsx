import { MapPin, MapPinOff } from 'lucide-react';
import { useStationChoice } from '../session/station-choice.ts';
import { Select } from '../ui/select.tsx';

/** In the switcher's place where it would change nothing; the choice is kept for the lists. */
function NotByStation({ chosen }: { readonly chosen: string | undefined }) {
  const kept = `Your lists show ${chosen ?? 'all stations'}; choose on one of them.`;
  return (
    <span className="flex shrink-0 items-center gap-1.5 text-sm text-faint" title={kept}>
      <MapPinOff aria-hidden className="size-4 shrink-0" />
      Not by station<span className="sr-only">. {kept}</span>
    </span>
  );
}

/** Which station the console shows; for somebody of one station, its name. */
export function StationSwitcher() {
  const { stations, station, choose, lists } = useStationChoice();
  const [only] = stations;
  if (only === undefined) return null;
  if (stations.length === 1)
    return (
      <span className="flex min-w-0 items-center gap-1.5 text-sm text-soft" title="Your station">
        <MapPin aria-hidden className="size-4 shrink-0 text-faint" />
        <span className="truncate">
          <span className="sr-only">Your station: </span>
          {only.name}
        </span>
      </span>
    );
  if (!lists) return <NotByStation chosen={stations.find(({ id }) => id === station)?.name} />;
  return (
    <Select
      aria-label="Station"
      className="w-32 shrink-0 sm:w-48"
      value={station}
      choices={[{ value: '', label: 'All stations' }, ...stations.map(({ id, name }) => ({ value: id, label: name }))]}
      onValue={choose}
    />
  );
}
