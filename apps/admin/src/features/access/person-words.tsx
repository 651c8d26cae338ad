import type { StaffMember } from '@myhibachi/api-client/shapes';
import { Badge } from '../../ui/surfaces.tsx';
import { STATUS_WORDS } from './access-words.ts';

export function StatusBadges({ person }: { readonly person: StaffMember }) {
  const { label, tone } = STATUS_WORDS[person.status];
  return (
    <span className="inline-flex flex-wrap justify-end gap-1 md:justify-start">
      <Badge tone={tone}>{label}</Badge>
      {person.lockedUntil !== null && <Badge tone="bad">Locked</Badge>}
      {person.status === 'active' && !person.hasSecondFactor && <Badge tone="warn">No second factor</Badge>}
    </span>
  );
}

export function stationWords(person: Pick<StaffMember, 'stations'>): string {
  return person.stations.length === 0 ? '—' : person.stations.map(({ name }) => name).join(', ');
}
