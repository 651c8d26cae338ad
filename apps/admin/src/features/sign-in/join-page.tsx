import { acceptInvitation, getInvitation } from '@myhibachi/api-client/calls';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation, useNavigate } from '@tanstack/react-router';
import { MailCheck, MailQuestion } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { isApiProblem } from '../../api/api-problem.ts';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useMutation } from '../../api/use-mutation.ts';
import { OWN_ZONE, formatInstant } from '../../format/format.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { FormProblem, fieldError } from '../../ui/form-problem.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../ui/surfaces.tsx';
import { ROLE_WORDS } from '../access/access-words.ts';
import { SignInFrame } from './sign-in-frame.tsx';

function JoinForm({ token, email }: { readonly token: string; readonly email: string }) {
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const join = useMutation({
    mutationFn: () =>
      ask(acceptInvitation({ client: api, path: { token }, body: { name, password }, headers: onceOnly() })),
    // Signing in knows which step is next: the second factor.
    onSuccess: () => navigate({ to: '/sign-in', search: {}, replace: true }),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    join.mutate();
  };
  return (
    <form className="grid gap-4" onSubmit={submit}>
      <FormProblem error={join.error} fields={['name', 'password']} />
      <input type="hidden" name="email" autoComplete="username" value={email} readOnly />
      <TextField
        label="Your name"
        hint="As your colleagues shall see it."
        autoComplete="name"
        required
        maxLength={120}
        value={name}
        error={fieldError(join.error, 'name')}
        onChange={(event) => setName(event.target.value)}
      />
      <TextField
        label="Choose a password"
        hint="At least 12 characters, and one that is in no list of stolen ones."
        type="password"
        autoComplete="new-password"
        required
        minLength={12}
        maxLength={200}
        value={password}
        error={fieldError(join.error, 'password')}
        onChange={(event) => setPassword(event.target.value)}
      />
      <Button type="submit" variant="primary" size="large" busy={join.isPending}>
        Join
      </Button>
    </form>
  );
}

/** Where an invitation leads. */
export function JoinPage() {
  // Behind the #, so that no page we link to and no log on the way ever sees it.
  const token = useLocation({ select: ({ hash }) => hash });
  const invitation = useQuery({
    queryKey: ['join', token],
    queryFn: () => ask(getInvitation({ client: api, path: { token } })),
    enabled: token !== '',
    staleTime: Infinity,
    retry: false,
  });
  const code = isApiProblem(invitation.error) ? invitation.error.code : null;
  if (token === '' || code === 'validation_failed')
    return (
      <SignInFrame title="Your invitation">
        <EmptyState icon={<MailQuestion aria-hidden />} title="This link is not whole.">
          Please open the link of the invitation as it stands in the e-mail.
        </EmptyState>
      </SignInFrame>
    );
  if (code === 'link_expired')
    return (
      <SignInFrame title="Your invitation">
        <EmptyState icon={<MailQuestion aria-hidden />} title="This link cannot be used.">
          It ran out, was withdrawn, or is not whole. Please ask whoever invited you to send it again.
        </EmptyState>
      </SignInFrame>
    );
  if (invitation.isPending)
    return (
      <SignInFrame title="Your invitation">
        <Skeleton />
      </SignInFrame>
    );
  if (code === 'already_done')
    return (
      <SignInFrame title="Your invitation">
        <EmptyState
          icon={<MailCheck aria-hidden />}
          title="This invitation was used already."
          action={
            <Button asChild variant="primary">
              <Link to="/sign-in">Sign in</Link>
            </Button>
          }
        >
          Your account is there. Sign in with the address it was sent to; a password you no longer know can be chosen
          anew there.
        </EmptyState>
      </SignInFrame>
    );
  if (invitation.isError)
    return (
      <SignInFrame title="Your invitation">
        <ErrorState error={invitation.error} retry={() => void invitation.refetch()} />
      </SignInFrame>
    );
  const { email, role, stations, expiresAt } = invitation.data;
  const where = stations.length === 0 ? '' : ` for ${stations.join(', ')}`;
  return (
    <SignInFrame
      title="Welcome, come on in"
      hint={`You join as ${ROLE_WORDS[role].toLowerCase()}${where}, with ${email}. The invitation is good until ${formatInstant(expiresAt, OWN_ZONE)}.`}
    >
      <JoinForm token={token} email={email} />
    </SignInFrame>
  );
}
