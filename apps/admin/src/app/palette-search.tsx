import { searchEverything } from '@myhibachi/api-client/calls';
import type { SearchFindings } from '@myhibachi/api-client/shapes';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { CalendarDays, Globe, MapPin, UserRound } from 'lucide-react';
import { useEffect, useState } from 'react';
import { ask } from '../api/ask.ts';
import { api } from '../api/client.ts';
import { useStationChoice } from '../session/station-choice.ts';
import { countOf, formatDate, formatWord } from '../format/format.ts';
import { PaletteGroup, PaletteItem } from './palette-parts.tsx';

interface Props {
  readonly text: string;
  readonly go: (to: string) => void;
}

const PAUSE_MS = 180;
const SHORTEST = 2;

/** The text once the typing pauses. */
function usePaused(text: string): string {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return paused;
}

interface Found {
  readonly key: string;
  readonly to: string;
  readonly name: string;
  readonly detail: string;
}

function bookings(found: SearchFindings): Found[] {
  return found.bookings.map(({ id, code, hostName, date, status }) => ({
    key: id,
    to: `/bookings/${id}`,
    name: hostName,
    detail: `${code}, ${formatDate(date)}, ${formatWord(status).toLowerCase()}`,
  }));
}

function customers(found: SearchFindings): Found[] {
  return found.customers.map(({ id, name, bookings: count }) => ({
    key: id,
    to: `/customers/${id}`,
    name,
    detail: countOf(count, 'booking'),
  }));
}

function stations(found: SearchFindings): Found[] {
  return found.stations.map(({ id, name, city }) => ({ key: id, to: `/stations/${id}`, name, detail: city }));
}

/** What the server finds for the words in the command palette: it matches, so the palette's own filter lets all pass. */
export function FoundByServer({ text, go }: Props) {
  const q = usePaused(text).trim();
  const { station, stations: own } = useStationChoice();
  const [everywhere, setEverywhere] = useState(false);
  const only = station !== '' && !everywhere ? own.find(({ id }) => id === station) : undefined;
  const found = useQuery({
    queryKey: ['search', q, only?.id],
    queryFn: ({ signal }) =>
      ask(searchEverything({ client: api, signal, query: { q, ...(only === undefined ? {} : { station: only.id }) } })),
    enabled: q.length >= SHORTEST,
    placeholderData: keepPreviousData,
    staleTime: 15_000,
  });
  if (found.data === undefined || q.length < SHORTEST) return null;
  const groups = [
    { heading: 'Bookings', icon: CalendarDays, rows: bookings(found.data) },
    { heading: 'Customers', icon: UserRound, rows: customers(found.data) },
    { heading: 'Stations', icon: MapPin, rows: stations(found.data) },
  ];
  const shown = groups
    .filter(({ rows }) => rows.length > 0)
    .map(({ heading, icon: Icon, rows }) => (
      <PaletteGroup key={heading} heading={heading}>
        {rows.map((row) => (
          <PaletteItem key={row.key} value={`${text} ${row.key}`} onSelect={() => go(row.to)}>
            <Icon aria-hidden />
            <span className="min-w-0 truncate">{row.name}</span>
            <span className="ml-auto shrink-0 text-xs text-faint">{row.detail}</span>
          </PaletteItem>
        ))}
      </PaletteGroup>
    ));
  return (
    <>
      {shown}
      {only !== undefined && (
        <PaletteGroup heading={`Found in ${only.name} only`}>
          <PaletteItem value={`${text} everywhere`} onSelect={() => setEverywhere(true)}>
            <Globe aria-hidden /> Search all stations
          </PaletteItem>
        </PaletteGroup>
      )}
    </>
  );
}
