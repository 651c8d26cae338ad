import type { AffectedEvent } from '@myhibachi/api-client/shapes';
import { formatDate, formatTime } from '../../format/format.ts';
import { Notice } from '../../ui/surfaces.tsx';

/** Parties somebody has to look after because of what is about to be, or was, changed. */
export function AffectedList({
  title,
  affected,
}: {
  readonly title: string;
  readonly affected: readonly AffectedEvent[];
}) {
  if (affected.length === 0) return null;
  return (
    <Notice tone="warn">
      <p className="font-medium">{title}</p>
      <ul className="mt-1.5 grid max-h-64 gap-1 overflow-y-auto">
        {affected.map((event) => (
          <li key={event.id}>
            {event.kind === 'booking' ? (
              <a className="font-medium underline underline-offset-2" href={`/admin/bookings/${event.id}`}>
                {event.code}
              </a>
            ) : (
              <span className="font-medium">{event.code}</span>
            )}{' '}
            {formatDate(event.date, 'weekday')}, {formatTime(event.start)}. {event.why}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
