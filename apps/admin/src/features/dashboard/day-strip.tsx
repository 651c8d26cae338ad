import type { Dashboard } from '@myhibachi/api-client/shapes';
import { countOf, formatDate } from '../../format/format.ts';
import { cn } from '../../ui/class-names.ts';
import { Card } from '../../ui/surfaces.tsx';
import { ListJump } from './list-jump.tsx';

type Day = Dashboard['today'];

/** Today and the seven days after, as bars of their guests. */
export function DayStrip({ days }: { readonly days: readonly Day[] }) {
  const most = Math.max(1, ...days.map(({ guests }) => guests));
  return (
    <Card title="Today and the next 7 days">
      <ol className="grid grid-cols-4 gap-2 sm:grid-cols-8">
        {days.map((day, at) => (
          <li key={day.date}>
            <ListJump
              link={day.link}
              className={cn(
                'grid h-full content-between gap-3 rounded-lg border border-line p-2.5 hover:border-line-strong',
                at === 0 && 'border-accent-fill bg-accent-wash',
              )}
            >
              <span className="grid text-xs text-soft">
                {(at === 0 ? ['Today', ''] : formatDate(day.date, 'weekday').split(', ')).map((part) => (
                  <span key={part} className="min-h-4">
                    {part}{' '}
                  </span>
                ))}
              </span>
              <span aria-hidden className="flex h-14 items-end">
                <span
                  className={cn('w-full rounded-sm', day.guests === 0 ? 'bg-line' : 'bg-accent-fill')}
                  style={{ height: `${Math.max(4, (day.guests / most) * 100)}%` }}
                />
              </span>
              <span>
                <span className="block text-xl leading-none font-semibold">
                  {day.events}
                  <span className="sr-only">{day.events === 1 ? ' event, ' : ' events, '}</span>
                </span>
                <span className="text-xs text-faint">{countOf(day.guests, 'guest')}</span>
              </span>
            </ListJump>
          </li>
        ))}
      </ol>
    </Card>
  );
}
