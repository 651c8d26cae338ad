import type { Dashboard, ListLink } from '@myhibachi/api-client/shapes';
import { countOf, formatCount, formatDollars, formatFromNow } from '../../format/format.ts';
import { useSession } from '../../session/session.ts';
import { Tile, type Tone } from '../../ui/surfaces.tsx';
import { ListJump } from './list-jump.tsx';

interface Figure {
  readonly label: string;
  readonly value: string;
  readonly hint: string;
  readonly tone?: Tone;
  readonly link: ListLink;
}

function moneyFigures(due: NonNullable<Dashboard['due']>): Figure[] {
  return [
    {
      label: 'Overdue',
      value: formatDollars(due.overdue.amountCents),
      hint: `on ${countOf(due.overdue.count, 'past event', 'past events')}`,
      tone: due.overdue.count > 0 ? 'bad' : 'plain',
      link: due.overdue.link,
    },
    {
      label: 'Due with the next 7 days',
      value: formatDollars(due.next7Days.amountCents),
      hint: `on ${countOf(due.next7Days.count, 'event', 'events')}`,
      link: due.next7Days.link,
    },
    ...(due.credits.count === 0
      ? []
      : [
          {
            label: 'Owed to hosts',
            value: formatDollars(due.credits.amountCents),
            hint: `as a credit on ${countOf(due.credits.count, 'booking', 'bookings')}`,
            tone: 'warn' as const,
            link: due.credits.link,
          },
        ]),
  ];
}

function depositFigure({ count, nextDeadline, link }: Dashboard['deposits']): Figure {
  return {
    label: 'Waiting for their deposit',
    value: formatCount(count),
    hint: nextDeadline === null ? 'no deadline ahead' : `next deadline ${formatFromNow(nextDeadline)}`,
    link,
  };
}

/** Whoever sees only their own parties has a chef on each, and is sent to them once the deposit is there. */
function figuresOf(shown: Dashboard, onlyOwn: boolean): Figure[] {
  const { deposits, holds, unassigned } = shown;
  return [
    {
      label: 'Today',
      value: countOf(shown.today.events, 'event', 'events'),
      hint: countOf(shown.today.guests, 'guest', 'guests'),
      link: shown.today.link,
    },
    ...(onlyOwn
      ? []
      : [
          {
            label: 'Without a chef',
            value: formatCount(unassigned.count),
            hint: 'today and the next 7 days',
            tone: unassigned.count > 0 ? ('warn' as const) : ('plain' as const),
            link: unassigned.link,
          },
        ]),
    ...(shown.due === null ? [] : moneyFigures(shown.due)),
    ...(onlyOwn ? [] : [depositFigure(deposits)]),
    ...(holds === null
      ? []
      : [
          {
            label: 'Holds about to expire',
            value: formatCount(holds.count),
            hint: 'within two hours',
            tone: holds.count > 0 ? ('warn' as const) : ('plain' as const),
            link: holds.link,
          },
        ]),
  ];
}

/** The figures of the day, each a link to its list. */
export function FigureTiles({ shown }: { readonly shown: Dashboard }) {
  const onlyOwn = useSession().permissions['booking.read'] === 'own';
  return (
    <ul className="grid grid-cols-2 gap-3 lg:grid-cols-3">
      {figuresOf(shown, onlyOwn).map(({ link, ...figure }) => (
        <li key={figure.label}>
          <ListJump link={link} className="block h-full rounded-xl">
            <Tile {...figure} />
          </ListJump>
        </li>
      ))}
    </ul>
  );
}
