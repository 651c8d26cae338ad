import { useStationNames } from './use-value-words.ts';
import { differencesOf } from './structure-words.ts';
import type { Shape } from './structure-draft.ts';

interface Props {
  readonly shape: Shape;
  readonly before: unknown;
  readonly after: unknown;
}

/** What a change changes in a list or table: the rows and fields that differ, and nothing else. */
export function ValueDifferences({ shape, before, after }: Props) {
  const named = useStationNames();
  const differences = differencesOf(shape, before, after);
  if (differences.length === 0) return <p className="text-sm text-soft">The same as before.</p>;
  return (
    <ul aria-label="What changed" className="grid gap-1 text-sm">
      {differences.map(({ where, from, to }) => (
        <li key={`${where} ${from ?? ''} ${to ?? ''}`} className="break-words">
          {where !== '' && <span className="text-soft">{named(where)}: </span>}
          {from !== null && <del className="text-soft decoration-line-strong">{named(from)}</del>}
          {from !== null && to !== null && <span aria-hidden> → </span>}
          {to !== null && <ins className="font-semibold no-underline">{named(to)}</ins>}
          {from === null && <span className="text-faint"> added</span>}
          {to === null && <span className="text-faint"> removed</span>}
        </li>
      ))}
    </ul>
  );
}
