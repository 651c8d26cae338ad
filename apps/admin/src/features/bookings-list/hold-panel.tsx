/** One live hold beside the list: how to reach its host, its link sent again, and the date given free. */
import { releaseHoldForHost, resendSigningLink } from '@myhibachi/api-client/calls';
import type { HoldRow } from '@myhibachi/api-client/shapes';
import { useState } from 'react';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';
import {
  OWN_ZONE,
  countOf,
  formatDate,
  formatInstant,
  formatPhone,
  formatTime,
  zoneName,
} from '../../format/format.ts';
import { usePermission } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { TextareaField } from '../../ui/field.tsx';
import { FormProblem, fieldError } from '../../ui/form-problem.tsx';
import { Notice } from '../../ui/surfaces.tsx';
import { useToast } from '../../ui/toast.tsx';

function Contact({ contact }: Pick<HoldRow, 'contact'>) {
  if (contact === null) return null;
  return (
    <>
      <dt className="text-faint">Phone</dt>
      <dd>
        <a className="underline" href={`tel:${contact.phone}`}>
          {formatPhone(contact.phone)}
        </a>
      </dd>
      <dt className="text-faint">E-mail</dt>
      <dd className="min-w-0 break-words">
        <a className="underline" href={`mailto:${contact.email}`}>
          {contact.email}
        </a>
      </dd>
    </>
  );
}

function Facts({ hold }: { readonly hold: HoldRow }) {
  return (
    <dl className="grid grid-cols-[max-content_1fr] gap-x-4 gap-y-1.5 text-sm">
      <Contact contact={hold.contact} />
      <dt className="text-faint">Event</dt>
      <dd>
        {formatDate(hold.date, 'long')}, {formatTime(hold.start)} {zoneName(hold.startsAt, hold.timeZone)}
      </dd>
      <dt className="text-faint">Station</dt>
      <dd>{hold.station.name}</dd>
      <dt className="text-faint">Waits for</dt>
      <dd>{hold.status === 'pending_signature' ? 'The signature' : 'The deposit'}</dd>
      <dt className="text-faint">Expires</dt>
      <dd>{formatInstant(hold.expiresAt, OWN_ZONE)}</dd>
    </dl>
  );
}

function SendAgain({ hold }: { readonly hold: HoldRow }) {
  const toast = useToast();
  const sending = useChange('hold', (channel: 'email' | 'sms') =>
    ask(resendSigningLink({ client: api, path: { id: hold.id }, body: { channel }, headers: onceOnly() })),
  );
  const left = sending.data?.signingLinksLeft ?? hold.signingLinksLeft;
  const send = (channel: 'email' | 'sms'): void =>
    sending.mutate(channel, { onSuccess: () => toast({ text: 'The link is on its way.' }) });
  return (
    <section className="grid gap-2" aria-label="Signing link">
      <p className="text-sm text-soft">
        {left === 0 ? 'The link was sent as often as a hold allows.' : `It can be sent ${countOf(left, 'more time')}.`}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button disabled={left === 0} busy={sending.isPending} onClick={() => send('email')}>
          Send the link by e-mail
        </Button>
        {hold.smsAllowed && (
          <Button disabled={left === 0} busy={sending.isPending} onClick={() => send('sms')}>
            By text
          </Button>
        )}
      </div>
      <FormProblem error={sending.error} />
    </section>
  );
}

function Release({ hold, close }: { readonly hold: HoldRow; readonly close: () => void }) {
  const toast = useToast();
  const [reason, setReason] = useState('');
  const releasing = useChange('hold', (why: string) =>
    ask(releaseHoldForHost({ client: api, path: { id: hold.id }, body: { reason: why }, headers: onceOnly() })),
  );
  const submit = (): void =>
    releasing.mutate(reason.trim(), {
      onSuccess: () => {
        close();
        toast({ text: 'The date is free again; the host is told.' });
      },
    });
  return (
    <form
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Notice>Releasing frees the date at once and tells the host. Money that has arrived goes back.</Notice>
      <TextareaField
        label="Why is it released?"
        hint="10 to 500 characters; your colleagues read it, the host does not."
        required
        maxLength={500}
        value={reason}
        error={fieldError(releasing.error, 'reason')}
        onChange={(event) => setReason(event.target.value)}
      />
      <FormProblem error={releasing.error} fields={['reason']} />
      <DialogActions>
        <Button type="submit" variant="danger" disabled={reason.trim().length < 10} busy={releasing.isPending}>
          Release the hold
        </Button>
      </DialogActions>
    </form>
  );
}

export function HoldPanel({ hold, close }: { readonly hold: HoldRow; readonly close: () => void }) {
  const maySend = usePermission('hold.sign');
  const mayRelease = usePermission('hold.release');
  return (
    <Dialog open onOpen={close} place="side" title={hold.hostName} description={hold.code}>
      <div className="grid gap-6">
        <Facts hold={hold} />
        {maySend && <SendAgain hold={hold} />}
        {mayRelease && <Release hold={hold} close={close} />}
      </div>
    </Dialog>
  );
}
