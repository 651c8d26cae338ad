/** What a customer wants to hear from us, every word they said about it, and how staff write down a new one. */
import { recordCustomerConsent } from '@myhibachi/api-client/calls';
import { useState } from 'react';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { OWN_ZONE, formatInstant, formatWord } from '../../format/format.ts';
import { usePermission } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { TextareaField } from '../../ui/field.tsx';
import { FormProblem, fieldError } from '../../ui/form-problem.tsx';
import { SelectField } from '../../ui/select.tsx';
import { Badge, Card } from '../../ui/surfaces.tsx';
import { useToast } from '../../ui/toast.tsx';
import { useCustomerMutation, type CustomerProfile } from './customer-queries.ts';

type State = CustomerProfile['consents'][number];

function wordsOf({ channel, purpose }: Pick<State, 'channel' | 'purpose'>): string {
  const what = purpose === 'marketing' ? 'news and offers' : 'about their parties';
  return `${channel === 'sms' ? 'Texts' : 'E-mails'} ${what}`;
}

function verdictOf({ allowed, word }: State): string {
  if (allowed) return 'Yes';
  return word === 'unasked' ? 'Never asked' : 'No';
}

const SOURCES = [
  { value: 'phone', label: 'On the phone' },
  { value: 'in_person', label: 'In person' },
  { value: 'letter', label: 'In a letter' },
  { value: 'email', label: 'In an e-mail' },
] as const;
type Source = (typeof SOURCES)[number]['value'];

function ConsentDialog({
  id,
  state,
  close,
}: {
  readonly id: string;
  readonly state: State;
  readonly close: () => void;
}) {
  const granted = !state.allowed;
  const [wording, setWording] = useState('');
  const [source, setSource] = useState<Source>('phone');
  const toast = useToast();
  const { channel, purpose } = state;
  const body = { channel, purpose, granted, wording: wording.trim(), source };
  const saving = useCustomerMutation(() =>
    ask(recordCustomerConsent({ client: api, path: { id }, body, headers: onceOnly() })),
  );
  const submit = (): void =>
    saving.mutate(undefined, {
      onSuccess: () => {
        close();
        toast({ text: `${wordsOf(state)}: written down.` });
      },
    });
  return (
    <Dialog
      open
      onOpen={close}
      title={`${granted ? 'They want' : 'They no longer want'}: ${wordsOf(state).toLowerCase()}`}
      description="It is kept for good with the words, the time and your name."
    >
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <SelectField
          label="Where they said it"
          value={source}
          choices={SOURCES}
          onValue={(value) => setSource(SOURCES.find((choice) => choice.value === value)?.value ?? 'phone')}
        />
        <TextareaField
          label="What they said, or what you read to them"
          required
          maxLength={500}
          value={wording}
          error={fieldError(saving.error, 'wording')}
          onChange={(event) => setWording(event.target.value)}
        />
        <FormProblem error={saving.error} fields={['wording']} />
        <DialogActions>
          <Button onClick={close}>Leave it as it is</Button>
          <Button type="submit" variant="primary" disabled={wording.trim() === ''} busy={saving.isPending}>
            Write it down
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

export function CustomerConsents({ customer }: { readonly customer: CustomerProfile }) {
  const mayRecord = usePermission('consent.record') && customer.erasedAt === null;
  const mayProve = usePermission('consent.prove');
  const [changing, setChanging] = useState<State | null>(null);
  return (
    <div className="grid gap-4">
      <Card title="What they want to hear">
        {customer.consents.length === 0 && <p className="text-sm text-soft">There is nobody to write to any more.</p>}
        <ul className="grid gap-3">
          {customer.consents.map((state) => (
            <li key={wordsOf(state)} className="flex flex-wrap items-center justify-between gap-2 text-sm">
              <span className="grid">
                <span className="font-medium">{wordsOf(state)}</span>
                {state.stoppedByText && (
                  <span className="text-xs text-faint">They texted STOP; only a START from that phone opens it.</span>
                )}
              </span>
              <span className="flex items-center gap-2">
                <Badge tone={state.allowed ? 'good' : 'plain'}>{verdictOf(state)}</Badge>
                {mayRecord && !state.stoppedByText && (
                  <Button size="small" onClick={() => setChanging(state)}>
                    {state.allowed ? 'Stop' : 'They agreed'}
                  </Button>
                )}
              </span>
            </li>
          ))}
        </ul>
      </Card>
      <Card
        title="Every word so far"
        actions={
          mayProve && (
            <span className="flex flex-wrap gap-2">
              <Button asChild size="small">
                <a href={`/api/v1/admin/customers/${customer.id}/consents.html`} target="_blank" rel="noreferrer">
                  Proof to print
                </a>
              </Button>
              <Button asChild size="small">
                <a href={`/api/v1/admin/customers/${customer.id}/consents.pdf`}>Proof as PDF</a>
              </Button>
            </span>
          )
        }
      >
        {customer.consentHistory.length === 0 && <p className="text-sm text-soft">They were never asked.</p>}
        <ol className="grid gap-3 text-sm">
          {customer.consentHistory.map((word) => (
            <li key={`${word.at}${word.channel}${word.purpose}`} className="grid gap-0.5 border-l-2 border-line pl-3">
              <span>
                <strong>{word.granted ? 'Yes' : 'No'}</strong> to {wordsOf(word).toLowerCase()}
              </span>
              <span className="text-soft">“{word.wording}”</span>
              <span className="text-xs text-faint">
                {formatWord(word.source)}, {formatInstant(word.at, OWN_ZONE)}
              </span>
            </li>
          ))}
        </ol>
      </Card>
      {changing !== null && <ConsentDialog id={customer.id} state={changing} close={() => setChanging(null)} />}
    </div>
  );
}
