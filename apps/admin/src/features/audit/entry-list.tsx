import type { AuditEntry } from '@myhibachi/api-client/shapes';
import { OWN_ZONE, formatFromNow, formatInstant, formatWord } from '../../format/format.ts';
import { Badge } from '../../ui/surfaces.tsx';
import { actionInWords, factInWords, labelOfFact } from './audit-words.ts';

type Entry = AuditEntry;

function nameOf({ name, kind, id }: Entry['by']): string {
  return name ?? (id === kind ? formatWord(kind) : `${formatWord(kind)} ${id}`);
}

/** What changed, the old beside the new. */
function Changes({ entry }: { readonly entry: Entry }) {
  const before = entry.before ?? {};
  const after = entry.after ?? {};
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  if (names.length === 0) return null;
  return (
    <dl className="mt-1 grid grid-cols-[minmax(4.5rem,max-content)_minmax(0,1fr)] gap-x-3 gap-y-0.5 text-xs">
      {names.map((name) => (
        <div key={name} className="contents">
          <dt className="text-faint">{labelOfFact(name)}</dt>
          <dd className="min-w-0 break-words">
            {name in before && <del className="mr-2 text-soft">{factInWords(name, before[name])}</del>}
            {factInWords(name, after[name])}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Rows of the audit log as a story, newest first. */
export function EntryList({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <ol className="grid">
      {entries.map((entry) => (
        <li key={entry.seq} className="grid gap-1 border-b border-line py-3 last:border-b-0">
          <p className="flex flex-wrap items-baseline gap-x-2 gap-y-1 text-sm">
            <span className="font-medium">{actionInWords(entry.action)}</span>
            <span className="text-soft">by {nameOf(entry.by)}</span>
            {entry.by.role !== null && <Badge>{formatWord(entry.by.role)}</Badge>}
            <time className="ml-auto text-xs text-faint" dateTime={entry.at} title={formatInstant(entry.at, OWN_ZONE)}>
              {formatFromNow(entry.at)}
            </time>
          </p>
          {entry.reason !== null && <p className="text-sm text-soft">“{entry.reason}”</p>}
          <Changes entry={entry} />
        </li>
      ))}
    </ol>
  );
}
