/** A list that cannot be shown; where its address asks for what cannot be, with the way back to all of it. */
import { Link, useRouterState } from '@tanstack/react-router';
import { ApiProblem, isApiProblem, isMissing } from '../api/api-problem.ts';
import { WRONG_ADDRESS } from '../app/wrong-in.ts';
import { Button } from './button.tsx';
import { ErrorState } from './surfaces.tsx';

/** Of no use on a page whose address narrows nothing. */
export function ShowAll({ what }: { readonly what: string | undefined }) {
  const { pathname, searchStr } = useRouterState({ select: ({ location }) => location });
  if (searchStr === '') return null;
  return (
    <Button asChild>
      <Link to={pathname} search={{}}>
        {what === undefined ? 'Show the page as it begins' : `Show all ${what}`}
      </Link>
    </Button>
  );
}

/** The server speaks of fields that are sent; a list sends those of its address. */
function asOfAddress(error: unknown): unknown {
  if (!isApiProblem(error) || error.code !== 'validation_failed') return error;
  if (isMissing(error) || error.message === WRONG_ADDRESS) return error;
  const errors = Object.entries(error.fields).map(([field, message]) => ({ field, message: `${field}: ${message}` }));
  return new ApiProblem(error.code, WRONG_ADDRESS, { ...error.problem, errors });
}

interface Props {
  readonly error: unknown;
  readonly retry?: (() => void) | undefined;
  /** What the list holds, as it stands within a sentence; nothing where the page is no list. */
  readonly what?: string | undefined;
}

export function ListProblem({ error, retry, what }: Props) {
  return <ErrorState error={asOfAddress(error)} retry={retry} wayOn={<ShowAll what={what} />} />;
}
