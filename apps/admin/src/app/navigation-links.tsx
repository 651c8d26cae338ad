import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { countsQuery } from '../features/inbox/inbox-counts.ts';
import { cn } from '../ui/class-names.ts';
import type { NavigationEntry } from './navigation.ts';
import { useCurrentEntry, useVisibleNavigation } from './use-visible-navigation.ts';

/** How many hosts wait for a person; nothing where nobody does. */
function WaitingCount() {
  const { data } = useQuery(countsQuery);
  if (data === undefined || data.waiting === 0) return null;
  return (
    <span
      title={`${data.waiting} wait for a person, ${data.late} of them too long`}
      className={cn(
        'ml-auto rounded-full px-2 text-xs font-medium',
        data.late > 0 ? 'bg-bad-wash text-bad' : 'bg-accent-wash text-accent',
      )}
    >
      {data.waiting}
    </span>
  );
}

interface EntryProps {
  readonly entry: NavigationEntry;
  readonly folded: boolean;
  readonly current: boolean;
  readonly onGo: (() => void) | undefined;
}

function Entry({ entry, folded, current, onGo }: EntryProps) {
  return (
    <Link
      to={entry.to}
      {...(onGo === undefined ? {} : { onClick: onGo })}
      aria-label={folded ? entry.label : undefined}
      title={folded ? entry.label : undefined}
      className={cn(
        'flex items-center gap-3 rounded-md px-3 py-1 text-sm text-soft hover:bg-sunken hover:text-ink [&_svg]:size-4',
        folded && 'justify-center px-0 py-2',
      )}
      activeOptions={{ exact: !current }}
      activeProps={{ className: 'bg-accent-wash !text-accent font-medium', 'aria-current': 'page' }}
    >
      <entry.icon aria-hidden className="shrink-0" />
      {!folded && entry.label}
      {!folded && entry.to === '/inbox' && <WaitingCount />}
    </Link>
  );
}

/** Every page of this person, group by group; folded to icons where there is no room. */
export function Groups({ folded = false, onGo }: { readonly folded?: boolean; readonly onGo?: () => void }) {
  const { to: current } = useCurrentEntry();
  return (
    <nav aria-label="Console" className={cn('grid gap-3.5', folded && 'gap-3')}>
      {useVisibleNavigation().map((group) => (
        <div key={group.label} className="grid gap-0.5">
          {folded ? (
            <span className="mx-2 mb-1 h-px bg-line first:hidden" />
          ) : (
            <p className="px-3 pb-1 text-xs font-semibold text-faint">{group.label}</p>
          )}
          {group.entries.map((entry) => (
            <Entry key={entry.to} entry={entry} folded={folded} current={entry.to === current} onGo={onGo} />
          ))}
        </div>
      ))}
    </nav>
  );
}
