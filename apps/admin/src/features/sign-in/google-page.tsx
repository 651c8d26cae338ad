import { signInWithGoogle } from '@myhibachi/api-client/calls';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../ui/surfaces.tsx';
import { SignInFrame } from './sign-in-frame.tsx';

/** Where Google sends people back to; what it brought is good once, so it is asked once, however often this renders. */
export function GooglePage() {
  const { code = '', state = '' } = useSearch({ from: '/google' });
  const isBack = code !== '' && state !== '';
  const navigate = useNavigate();
  const signIn = useQuery({
    queryKey: ['google', state],
    queryFn: () => ask(signInWithGoogle({ client: api, body: { code, state }, headers: onceOnly(`google-${state}`) })),
    enabled: isBack,
    staleTime: Infinity,
    retry: false,
  });
  useEffect(() => {
    if (signIn.isSuccess) void navigate({ to: '/sign-in', search: {}, replace: true });
  }, [signIn.isSuccess, navigate]);
  return (
    <SignInFrame title="Sign in with Google">
      {signIn.isError || !isBack ? (
        <>
          {isBack ? <ErrorState error={signIn.error} /> : <EmptyState title="Google has not sent you here." />}
          <Button asChild className="w-full">
            <Link to="/sign-in" search={{}}>
              Back to sign in
            </Link>
          </Button>
        </>
      ) : (
        <Skeleton />
      )}
    </SignInFrame>
  );
}
