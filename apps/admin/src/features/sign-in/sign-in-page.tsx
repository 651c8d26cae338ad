import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { sessionQuery, signInStateQuery } from '../../session/session.ts';
import { ErrorState, Skeleton } from '../../ui/surfaces.tsx';
import { DeviceStep, SecondFactorStep, StartOver } from './code-steps.tsx';
import { PasswordStep } from './password-step.tsx';
import { endWords } from './end-words.ts';
import { SetUpStep } from './set-up-step.tsx';
import { SignInFrame } from './sign-in-frame.tsx';

/** Only back into the console: an address from elsewhere would send people wherever its author likes. */
function placeAfter(next: string | undefined): string {
  return next !== undefined && /^\/(?!\/)/.test(next) && !next.includes('\\')
    ? `/admin${next.replace(/^\/admin(?=\/|$)/, '')}`
    : '/admin/';
}

export function SignInPage() {
  const { next, ended, kept, lost, forgot } = useSearch({ from: '/sign-in' });
  const queries = useQueryClient();
  const state = useQuery(signInStateQuery);
  const step = state.data?.step;
  useEffect(() => {
    if (step !== 'ready') return;
    queries.removeQueries({ queryKey: sessionQuery.queryKey });
    location.replace(placeAfter(next));
  }, [step, next, queries]);

  if (state.isError && state.data === undefined)
    return (
      <SignInFrame title="Sign in">
        <ErrorState error={state.error} retry={() => void state.refetch()} />
      </SignInFrame>
    );
  switch (step) {
    case 'signed_out':
      return (
        <PasswordStep
          google={state.data?.google ?? false}
          ended={endWords(state.data?.ended, ended === 'yes', { kept: kept === 'yes', lost: lost === 'yes' })}
          forgot={forgot === 'yes'}
        />
      );
    case 'second_factor':
      return <SecondFactorStep />;
    case 'second_factor_setup':
      return <SetUpStep />;
    case 'device':
      return <DeviceStep />;
    case 'pending_approval':
      return (
        <SignInFrame
          title="Almost there"
          hint="Your account waits for one of our administrators. Come back a little later."
        >
          <StartOver />
        </SignInFrame>
      );
    case 'ready':
    case undefined:
      return (
        <SignInFrame title="Sign in">
          <Skeleton />
        </SignInFrame>
      );
  }
}
