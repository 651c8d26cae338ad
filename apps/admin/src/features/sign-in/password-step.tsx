import { forgotPassword, signIn } from '@myhibachi/api-client/calls';
import { useState, type FormEvent } from 'react';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useMutation } from '../../api/use-mutation.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { FormProblem, fieldError } from '../../ui/form-problem.tsx';
import { Notice } from '../../ui/surfaces.tsx';
import { GoogleButton } from './google-button.tsx';
import { PasskeyButton } from './passkey-button.tsx';
import { SignInFrame } from './sign-in-frame.tsx';
import { useStep } from './use-step.ts';

function ForgotPassword({ email, back }: { readonly email: string; readonly back: () => void }) {
  const [address, setAddress] = useState(email);
  const send = useMutation({
    mutationFn: () => ask(forgotPassword({ client: api, body: { email: address }, headers: onceOnly() })),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    send.mutate();
  };
  return (
    <SignInFrame title="Choose a new password" hint="We send you a link that is good for an hour.">
      {send.isSuccess ? (
        <Notice tone="good">{send.data.message}</Notice>
      ) : (
        <form className="grid gap-4" onSubmit={submit}>
          <FormProblem error={send.error} fields={['email']} />
          <TextField
            label="E-mail"
            type="email"
            autoComplete="username"
            required
            value={address}
            error={fieldError(send.error, 'email')}
            onChange={(event) => setAddress(event.target.value)}
          />
          <Button type="submit" variant="primary" size="large" busy={send.isPending}>
            Send the link
          </Button>
        </form>
      )}
      <Button variant="link" className="mt-4" onClick={back}>
        Back to sign in
      </Button>
    </SignInFrame>
  );
}

interface PasswordStepProps {
  readonly google: boolean;
  /** Why they have to sign in anew, when they were in before. */
  readonly ended: string | null;
  /** They come from a link that is used up, for another one. */
  readonly forgot: boolean;
}

export function PasswordStep({ google, ended, forgot: asksForLink }: PasswordStepProps) {
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [forgot, setForgot] = useState(asksForLink);
  const send = useStep(() => ask(signIn({ client: api, body: { email, password }, headers: onceOnly() })));
  if (forgot) return <ForgotPassword email={email} back={() => setForgot(false)} />;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    send.mutate(undefined);
  };
  return (
    <SignInFrame title="Sign in" hint="For the people of the company.">
      <form className="grid gap-4" onSubmit={submit}>
        {ended !== null && send.error === null && <Notice tone="info">{ended}</Notice>}
        <FormProblem error={send.error} fields={['email', 'password']} />
        <TextField
          label="E-mail"
          name="email"
          type="email"
          autoComplete="username webauthn"
          required
          value={email}
          error={fieldError(send.error, 'email')}
          onChange={(event) => setEmail(event.target.value)}
        />
        <TextField
          label="Password"
          name="password"
          type="password"
          autoComplete="current-password"
          required
          value={password}
          error={fieldError(send.error, 'password')}
          onChange={(event) => setPassword(event.target.value)}
        />
        <Button type="submit" variant="primary" size="large" busy={send.isPending}>
          Sign in
        </Button>
      </form>
      <div className="mt-3 grid gap-2">
        <PasskeyButton />
        {google && <GoogleButton />}
      </div>
      <Button variant="link" className="mt-4" onClick={() => setForgot(true)}>
        Forgot your password?
      </Button>
    </SignInFrame>
  );
}
