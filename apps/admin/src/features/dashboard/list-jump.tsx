import type { ListLink } from '@myhibachi/api-client/shapes';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { targetOf } from './list-href.ts';

interface Props {
  readonly link: ListLink;
  readonly children: ReactNode;
  readonly className?: string;
}

/** Leads from a number to the list that shows what it counts. */
export function ListJump({ link, children, className }: Props) {
  const { to, search } = targetOf(link);
  return (
    <Link to={to} search={search} className={className}>
      {children}
    </Link>
  );
}
