import type { OwnSession } from '@myhibachi/api-client/shapes';
import { Monitor } from 'lucide-react';
import { OWN_ZONE, formatFromNow, formatInstant, formatWord } from '../../format/format.ts';
import { Button } from '../../ui/button.tsx';
import { Badge } from '../../ui/surfaces.tsx';
import { browserOf } from './access-words.ts';

interface SessionListProps {
  readonly sessions: readonly OwnSession[];
  /** Missing where the reader may not end them. */
  readonly end?: ((id: string) => void) | undefined;
  readonly busyId?: string | undefined;
}

/** Browsers somebody is signed in from, the one in use first in mind. */
export function SessionList({ sessions, end, busyId }: SessionListProps) {
  if (sessions.length === 0) return <p className="text-sm text-soft">Signed in nowhere.</p>;
  return (
    <ul className="grid">
      {sessions.map((session) => (
        <li key={session.id} className="flex items-start gap-3 border-b border-line py-3 last:border-b-0">
          <Monitor aria-hidden className="mt-0.5 size-5 shrink-0 text-faint" />
          <div className="grid min-w-0 flex-1 gap-0.5 text-sm">
            <p className="flex flex-wrap items-center gap-2 font-medium">
              <span title={session.userAgent ?? undefined}>{browserOf(session.userAgent)}</span>
              {session.current && <Badge tone="good">This browser</Badge>}
            </p>
            <p className="text-xs text-faint">
              {session.ip ?? 'Unknown address'} · by {formatWord(session.method).toLowerCase()} · last seen{' '}
              <time dateTime={session.lastSeenAt} title={formatInstant(session.lastSeenAt, OWN_ZONE)}>
                {formatFromNow(session.lastSeenAt)}
              </time>
            </p>
          </div>
          {end !== undefined && !session.current && (
            <Button
              size="small"
              busy={busyId === session.id}
              aria-label={`Sign out ${browserOf(session.userAgent)}`}
              onClick={() => end(session.id)}
            >
              Sign out
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
