import { sendDeviceCode, verifyDevice, verifySecondFactor } from '@myhibachi/api-client/calls';
import { useState, type FormEvent } from 'react';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useMutation } from '../../api/use-mutation.ts';
import { useSignOut } from '../../session/sign-out.ts';
import { Button } from '../../ui/button.tsx';
import { CheckboxField } from '../../ui/check-box.tsx';
import { TextField } from '../../ui/field.tsx';
import { FormProblem, fieldError } from '../../ui/form-problem.tsx';
import { Notice } from '../../ui/surfaces.tsx';
import { SignInFrame } from './sign-in-frame.tsx';
import { useStep } from './use-step.ts';

export function StartOver() {
  const signOut = useSignOut();
  return (
    <Button variant="link" onClick={() => void signOut()}>
      Sign in as somebody else
    </Button>
  );
}

export function SecondFactorStep() {
  const [code, setCode] = useState('');
  const [trustDevice, setTrustDevice] = useState(false);
  const send = useStep(() =>
    ask(verifySecondFactor({ client: api, body: { code, trustDevice }, headers: onceOnly() })),
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    send.mutate(undefined);
  };
  return (
    <SignInFrame title="Your second factor" hint="The six digits of your authenticator app, or a backup code.">
      <form className="grid gap-4" onSubmit={submit}>
        <FormProblem error={send.error} fields={['code']} />
        <TextField
          label="Code"
          name="code"
          autoComplete="one-time-code"
          required
          value={code}
          error={fieldError(send.error, 'code')}
          onChange={(event) => setCode(event.target.value)}
        />
        <CheckboxField
          label="Trust this device for 30 days"
          hint="Only on a device nobody else uses."
          checked={trustDevice}
          onChecked={setTrustDevice}
        />
        <Button type="submit" variant="primary" size="large" busy={send.isPending}>
          Continue
        </Button>
        <StartOver />
      </form>
    </SignInFrame>
  );
}

export function DeviceStep() {
  const [code, setCode] = useState('');
  const send = useStep(() => ask(verifyDevice({ client: api, body: { code }, headers: onceOnly() })));
  const again = useMutation({ mutationFn: () => ask(sendDeviceCode({ client: api, headers: onceOnly() })) });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    send.mutate(undefined);
  };
  return (
    <SignInFrame
      title="Is this you?"
      hint="We do not know this device or network yet, so we sent you a code by e-mail."
    >
      <form className="grid gap-4" onSubmit={submit}>
        <FormProblem error={send.error ?? again.error} fields={['code']} />
        {again.isSuccess && <Notice tone="good">A new code is on its way.</Notice>}
        <TextField
          label="Code from our e-mail"
          name="code"
          autoComplete="one-time-code"
          required
          value={code}
          error={fieldError(send.error, 'code')}
          onChange={(event) => setCode(event.target.value)}
        />
        <Button type="submit" variant="primary" size="large" busy={send.isPending}>
          Continue
        </Button>
        <Button variant="link" busy={again.isPending} onClick={() => again.mutate()}>
          Send the code again
        </Button>
        <StartOver />
      </form>
    </SignInFrame>
  );
}
