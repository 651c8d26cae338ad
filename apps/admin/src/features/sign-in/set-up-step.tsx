import { confirmSecondFactor, startSecondFactor } from '@myhibachi/api-client/calls';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useMutation } from '../../api/use-mutation.ts';
import { signInStateQuery } from '../../session/session.ts';
import { BackupCodes } from '../../ui/backup-codes.tsx';
import { Button } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { TextField } from '../../ui/field.tsx';
import { FormProblem, fieldError } from '../../ui/form-problem.tsx';
import { QrCode } from '../../ui/qr-code.tsx';
import { ErrorState, Skeleton } from '../../ui/surfaces.tsx';
import { StartOver } from './code-steps.tsx';
import { SignInFrame } from './sign-in-frame.tsx';

export function SetUpStep() {
  const queries = useQueryClient();
  const [code, setCode] = useState('');
  const secret = useQuery({
    queryKey: ['second-factor-secret'],
    queryFn: () => ask(startSecondFactor({ client: api, body: {}, headers: onceOnly() })),
    staleTime: Infinity,
  });
  const confirm = useMutation({
    mutationFn: () => ask(confirmSecondFactor({ client: api, body: { code }, headers: onceOnly() })),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    confirm.mutate();
  };
  if (confirm.isSuccess) {
    return (
      <SignInFrame
        title="Keep these backup codes"
        hint="Each lets you in once when your phone does not. They are not shown again."
      >
        <BackupCodes codes={confirm.data.backupCodes} />
        <Button
          variant="primary"
          size="large"
          className="mt-5 w-full"
          onClick={() => void queries.invalidateQueries({ queryKey: signInStateQuery.queryKey })}
        >
          I have kept them
        </Button>
      </SignInFrame>
    );
  }
  return (
    <SignInFrame
      title="Set up your second factor"
      hint="Scan this with an authenticator app, then type its six digits."
    >
      {secret.isError && <ErrorState error={secret.error} retry={() => void secret.refetch()} />}
      {secret.isPending && <Skeleton />}
      {secret.isSuccess && (
        <form className="grid gap-4" onSubmit={submit}>
          <div className="mx-auto rounded-lg bg-white p-3">
            <QrCode text={secret.data.otpauthUri} label="QR code for your authenticator app" />
          </div>
          <div className="flex flex-wrap items-center justify-between gap-2 text-sm">
            <code className="break-all">{secret.data.secret}</code>
            <CopyButton text={secret.data.secret} label="Copy the key" />
          </div>
          <FormProblem error={confirm.error} fields={['code']} />
          <TextField
            label="Code"
            name="code"
            inputMode="numeric"
            autoComplete="one-time-code"
            required
            value={code}
            error={fieldError(confirm.error, 'code')}
            onChange={(event) => setCode(event.target.value)}
          />
          <Button type="submit" variant="primary" size="large" busy={confirm.isPending}>
            Turn it on
          </Button>
          <StartOver />
        </form>
      )}
    </SignInFrame>
  );
}
