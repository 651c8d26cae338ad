import { checkPasswordLink, setPassword } from '@myhibachi/api-client/calls';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation, useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { isApiProblem, messageOf } from '../../api/api-problem.ts';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useMutation } from '../../api/use-mutation.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { FormProblem, fieldError } from '../../ui/form-problem.tsx';
import { Notice } from '../../ui/surfaces.tsx';
import { SignInFrame } from './sign-in-frame.tsx';

/** Where our links to choose a password lead: a reset, or a new account's first. */
export function SetPasswordPage() {
  // Behind the #, so that no server on the way ever sees it.
  const token = useLocation({ select: ({ hash }) => hash });
  // Asked as the page opens: nobody chooses a password for a link that is used up.
  const link = useQuery({
    queryKey: ['password-link', token],
    queryFn: () => ask(checkPasswordLink({ client: api, body: { token }, headers: onceOnly() })).then(() => true),
    enabled: token !== '',
    staleTime: Number.POSITIVE_INFINITY,
  });
  const navigate = useNavigate();
  const [password, choose] = useState('');
  const save = useMutation({
    mutationFn: () => ask(setPassword({ client: api, body: { token, password }, headers: onceOnly() })),
    onSuccess: ({ step }) => {
      if (step !== 'signed_out') void navigate({ to: '/sign-in', search: {} });
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate();
  };
  if (save.isSuccess) {
    return (
      <SignInFrame title="Your password is set">
        <Notice tone="good">You are signed out everywhere; sign in with the new one.</Notice>
        <Button asChild variant="primary" size="large" className="mt-5 w-full">
          <Link to="/sign-in" search={{}}>
            Sign in
          </Link>
        </Button>
      </SignInFrame>
    );
  }
  if (isApiProblem(link.error) && link.error.code === 'already_done')
    return (
      <SignInFrame title="This link was used already">
        <Notice tone="info">A password was chosen with it. Sign in with that one, or have a new link sent.</Notice>
        <Button asChild variant="primary" size="large" className="mt-5 w-full">
          <Link to="/sign-in" search={{}}>
            To the sign-in page
          </Link>
        </Button>
        <Button asChild variant="link" className="mt-4">
          <Link to="/sign-in" search={{ forgot: 'yes' }}>
            Send me a new link
          </Link>
        </Button>
      </SignInFrame>
    );
  if (isApiProblem(link.error) && ['link_expired', 'validation_failed'].includes(link.error.code))
    return (
      <SignInFrame title="This link cannot be used">
        <Notice tone="bad">{Object.values(link.error.fields)[0] ?? messageOf(link.error)}</Notice>
        <Button asChild variant="primary" size="large" className="mt-5 w-full">
          <Link to="/sign-in" search={{ forgot: 'yes' }}>
            Send me a new link
          </Link>
        </Button>
        <Button asChild variant="link" className="mt-4">
          <Link to="/sign-in" search={{}}>
            To the sign-in page
          </Link>
        </Button>
      </SignInFrame>
    );
  return (
    <SignInFrame title="Choose a password" hint="At least 12 characters, and one that is in no list of stolen ones.">
      <form className="grid gap-4" onSubmit={submit}>
        <FormProblem error={save.error} fields={['password']} />
        <TextField
          label="New password"
          type="password"
          autoComplete="new-password"
          required
          minLength={12}
          maxLength={200}
          value={password}
          error={fieldError(save.error, 'password')}
          onChange={(event) => choose(event.target.value)}
        />
        <Button type="submit" variant="primary" size="large" busy={save.isPending}>
          Keep this password
        </Button>
      </form>
    </SignInFrame>
  );
}
