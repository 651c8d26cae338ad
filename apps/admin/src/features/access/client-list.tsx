import type { ApiClient } from '@myhibachi/api-client/shapes';
import { SquareTerminal } from 'lucide-react';
import { OWN_ZONE, formatFromNow, formatInstant } from '../../format/format.ts';
import { Button } from '../../ui/button.tsx';

interface ClientListProps {
  readonly clients: readonly ApiClient[];
  readonly end?: ((id: string) => void) | undefined;
  readonly busyId?: string | undefined;
}

/** Programs that act in somebody's name. */
export function ClientList({ clients, end, busyId }: ClientListProps) {
  return (
    <ul className="grid">
      {clients.map((client) => (
        <li key={client.id} className="flex items-start gap-3 border-b border-line py-3 last:border-b-0">
          <SquareTerminal aria-hidden className="mt-0.5 size-5 shrink-0 text-faint" />
          <div className="grid min-w-0 flex-1 gap-0.5 text-sm">
            <p className="font-medium break-words">{client.name}</p>
            <p className="text-xs text-faint">
              Last used {formatFromNow(client.lastUsedAt)} · over {formatInstant(client.expiresAt, OWN_ZONE)} unless it
              renews itself
            </p>
          </div>
          {end !== undefined && (
            <Button
              size="small"
              busy={busyId === client.id}
              aria-label={`Revoke ${client.name}`}
              onClick={() => end(client.id)}
            >
              Revoke
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
