import { confirmSecondFactor, renewBackupCodes, startSecondFactor } from '@myhibachi/api-client/calls';
import { useState, type FormEvent, type ReactNode } from 'react';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useMutation } from '../../api/use-mutation.ts';
import { BackupCodes } from '../../ui/backup-codes.tsx';
import { Button } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';
import { FormProblem, fieldError } from '../../ui/form-problem.tsx';
import { QrCode } from '../../ui/qr-code.tsx';
import { Card, Notice } from '../../ui/surfaces.tsx';

interface CodeFormProps {
  readonly label: string;
  readonly action: string;
  readonly field: string;
  readonly error: unknown;
  readonly busy: boolean;
  readonly send: (code: string) => void;
  readonly children?: ReactNode;
}

/** Asks for a code of the authenticator. */
export function CodeForm({ label, action, field, error, busy, send, children }: CodeFormProps) {
  const [code, setCode] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    send(code);
  };
  return (
    <form onSubmit={submit} className="grid gap-4">
      {children}
      <FormProblem error={error} fields={[field]} />
      <TextField
        label={label}
        autoComplete="one-time-code"
        required
        value={code}
        error={fieldError(error, field)}
        onChange={(event) => setCode(event.target.value)}
      />
      <DialogActions>
        <Button type="submit" variant="primary" busy={busy}>
          {action}
        </Button>
      </DialogActions>
    </form>
  );
}

function KeepCodes({ codes, close }: { readonly codes: readonly string[]; readonly close: () => void }) {
  return (
    <div className="grid gap-4">
      <Notice tone="warn">Keep these now. Each lets you in once, and they are not shown again.</Notice>
      <BackupCodes codes={codes} />
      <DialogActions>
        <Button variant="primary" onClick={close}>
          I have kept them
        </Button>
      </DialogActions>
    </div>
  );
}

function ReplaceApp({ close }: { readonly close: () => void }) {
  const start = useMutation({
    mutationFn: (currentCode: string) =>
      ask(startSecondFactor({ client: api, body: { currentCode }, headers: onceOnly() })),
  });
  const confirm = useMutation({
    mutationFn: (code: string) => ask(confirmSecondFactor({ client: api, body: { code }, headers: onceOnly() })),
  });
  if (confirm.isSuccess) return <KeepCodes codes={confirm.data.backupCodes} close={close} />;
  if (start.isSuccess) {
    const { otpauthUri, secret } = start.data;
    return (
      <CodeForm
        key="new"
        label="A code of the new app"
        action="Use the new app"
        field="code"
        error={confirm.error}
        busy={confirm.isPending}
        send={(code) => confirm.mutate(code)}
      >
        <p className="text-sm text-soft">Scan this with the new app. The old one works until you are done.</p>
        <div className="justify-self-center rounded-lg bg-white p-2">
          <QrCode text={otpauthUri} label="QR code for your authenticator app" />
        </div>
        <p className="flex flex-wrap items-center gap-2 text-xs">
          <code className="font-mono break-all">{secret}</code>
          <CopyButton text={secret} />
        </p>
      </CodeForm>
    );
  }
  return (
    <CodeForm
      key="old"
      label="A code of the app you have, or a backup code"
      action="Continue"
      field="currentCode"
      error={start.error}
      busy={start.isPending}
      send={(code) => start.mutate(code)}
    />
  );
}

function RenewCodes({ close }: { readonly close: () => void }) {
  const renew = useMutation({
    mutationFn: (code: string) => ask(renewBackupCodes({ client: api, body: { code }, headers: onceOnly() })),
  });
  if (renew.isSuccess) return <KeepCodes codes={renew.data.backupCodes} close={close} />;
  return (
    <CodeForm
      label="A code of your app"
      action="Make ten new codes"
      field="code"
      error={renew.error}
      busy={renew.isPending}
      send={(code) => renew.mutate(code)}
    >
      <p className="text-sm text-soft">The codes you have now are no longer good then.</p>
    </CodeForm>
  );
}

export function SecondFactorCard() {
  const [open, setOpen] = useState<'app' | 'codes' | null>(null);
  const close = (): void => setOpen(null);
  return (
    <Card title="Second factor">
      <p className="mb-4 text-sm text-soft">
        The app on your phone that shows six digits. Backup codes let you in when your phone does not.
      </p>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => setOpen('app')}>Change to another app</Button>
        <Button onClick={() => setOpen('codes')}>New backup codes</Button>
      </div>
      {open === 'app' && (
        <Dialog open onOpen={close} title="Another authenticator app">
          <ReplaceApp close={close} />
        </Dialog>
      )}
      {open === 'codes' && (
        <Dialog open onOpen={close} title="New backup codes">
          <RenewCodes close={close} />
        </Dialog>
      )}
    </Card>
  );
}
