import { cn } from './class-names.ts';
import { Tooltip } from './layers.tsx';

export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '');
  return words
    .slice(0, 2)
    .map((word) => word.charAt(0))
    .join('');
}

interface PeopleProps {
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** What they do here: "also look at this booking". */
  readonly doing: string;
  readonly className?: string;
}

/** Who else is here, as overlapping initials; nothing when nobody is. */
export function People({ people, doing, className }: PeopleProps) {
  if (people.length === 0) return null;
  return (
    <ul aria-label={`${people.map(({ name }) => name).join(', ')} ${doing}`} className={cn('flex', className)}>
      {people.map(({ id, name }) => (
        <li key={id} className="-ml-1.5 first:ml-0">
          <Tooltip text={`${name} ${doing}`}>
            <span className="grid size-7 place-items-center rounded-full border-2 border-page bg-info-wash text-[0.7rem] font-semibold text-info">
              {initialsOf(name)}
            </span>
          </Tooltip>
        </li>
      ))}
    </ul>
  );
}
