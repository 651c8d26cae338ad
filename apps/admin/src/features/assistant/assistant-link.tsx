/** Where what the assistant speaks of stands in the console. */
import type { AssistantAnswer } from '@myhibachi/api-client/shapes';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { targetOf } from '../dashboard/list-href.ts';

type AssistantLink = AssistantAnswer['items'][number]['link'];

interface Target {
  readonly to: string;
  readonly search: Readonly<Record<string, string>>;
}

function placeOf({ to, id, search }: AssistantLink): Target {
  switch (to) {
    case 'booking':
      return { to: `/bookings/${id ?? ''}`, search: {} };
    case 'customer':
      return { to: `/customers/${id ?? ''}`, search: {} };
    case 'station':
      return { to: `/stations/${id ?? ''}`, search: {} };
    case 'conversation':
      return { to: '/inbox', search: id === null ? {} : { conversation: id, view: 'all' } };
    case 'inbox':
      return { to: '/inbox', search };
    default:
      return targetOf({ to, search });
  }
}

interface Props {
  readonly link: AssistantLink;
  readonly leave: () => void;
  readonly className?: string;
  readonly children: ReactNode;
}

export function AssistantJump({ link, leave, className, children }: Props) {
  const { to, search } = placeOf(link);
  return (
    <Link to={to} search={search} className={className} onClick={leave}>
      {children}
    </Link>
  );
}
