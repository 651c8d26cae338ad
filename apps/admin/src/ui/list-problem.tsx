/** A list that cannot be shown; where its address asks for what cannot be, with the way back to all of it. */
import { Link, useRouterState } from '@tanstack/react-router';
import { Button } from './button.tsx';
import { ErrorState } from './surfaces.tsx';

/** Of no use on a page whose address narrows nothing. */
export function ShowAll({ what }: { readonly what: string }) {
  const { pathname, searchStr } = useRouterState({ select: ({ location }) => location });
  if (searchStr === '') return null;
  return (
    <Button asChild>
      <Link to={pathname} search={{}}>
        Show all {what}
      </Link>
    </Button>
  );
}

interface Props {
  readonly error: unknown;
  readonly retry?: (() => void) | undefined;
  /** What the list holds, as it stands within a sentence. */
  readonly what: string;
}

export function ListProblem({ error, retry, what }: Props) {
  return <ErrorState error={error} retry={retry} wayOn={<ShowAll what={what} />} />;
}
