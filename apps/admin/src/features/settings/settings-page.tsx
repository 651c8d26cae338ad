import { listSettingChanges } from '@myhibachi/api-client/calls';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useSession } from '../../session/session.ts';
import { Badge, PageHeader } from '../../ui/surfaces.tsx';
import { SETTINGS } from './settings-entries.ts';

function WaitingBadge() {
  const open = useQuery({
    queryKey: ['variable', 'changes', 'open-count'],
    meta: { shows: ['menu_item'] },
    queryFn: () => ask(listSettingChanges({ client: api, query: { status: 'open', limit: 100 } })),
  });
  const count = open.data?.items.length ?? 0;
  return count === 0 ? null : (
    <Badge tone="warn">
      {count}
      {open.data?.nextCursor === null ? '' : '+'} waiting
    </Badge>
  );
}

/** Everything that can be set, each behind the permission it needs. */
export function SettingsPage() {
  const { permissions } = useSession();
  const entries = SETTINGS.filter((entry) => permissions[entry.permission] !== undefined);
  return (
    <>
      <PageHeader title="Settings" hint="The figures, words and switches the company runs on." />
      <ul className="grid gap-3 sm:grid-cols-2 xl:grid-cols-3">
        {entries.map(({ to, label, about, icon: Icon }) => (
          <li key={to}>
            <Link
              to={to}
              className="flex h-full gap-4 rounded-xl border border-line bg-panel p-4 transition-colors hover:border-line-strong"
            >
              <span className="grid size-10 shrink-0 place-items-center rounded-lg bg-accent-wash text-accent">
                <Icon aria-hidden className="size-5" />
              </span>
              <span className="grid content-start gap-1">
                <span className="flex flex-wrap items-center gap-2 font-semibold">
                  {label}
                  {to === '/settings/approvals' && <WaitingBadge />}
                </span>
                <span className="text-sm text-soft">{about}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
