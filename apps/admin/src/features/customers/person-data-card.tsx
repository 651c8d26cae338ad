/** A person's right to their data, and to be forgotten. */
import { eraseCustomer } from '@myhibachi/api-client/calls';
import type { ErasureReceipt } from '@myhibachi/api-client/shapes';
import { useState } from 'react';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { formatDate } from '../../format/format.ts';
import { usePermission } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { TextField, TextareaField } from '../../ui/field.tsx';
import { FormProblem, fieldError } from '../../ui/form-problem.tsx';
import { Card, Notice } from '../../ui/surfaces.tsx';
import { nameOf, useCustomerMutation, type CustomerProfile } from './customer-queries.ts';

const WORD = 'ERASE';
const SHORTEST = 10;

function Receipt({ receipt, close }: { readonly receipt: ErasureReceipt; readonly close: () => void }) {
  return (
    <div className="grid gap-4 text-sm">
      <Notice tone="good">The person is erased. This receipt is for them.</Notice>
      <div>
        <h3 className="font-semibold">Erased</h3>
        <ul className="list-disc pl-5">
          {receipt.erased.map(({ what, count }) => (
            <li key={what}>
              {what} ({count})
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h3 className="font-semibold">Kept</h3>
        {receipt.kept.length === 0 && <p>Nothing: no law asks for it.</p>}
        <ul className="list-disc pl-5">
          {receipt.kept.map(({ what, count, why, until }) => (
            <li key={what}>
              {what} ({count}). {why} {until !== null && `Until ${formatDate(until)}.`}
            </li>
          ))}
        </ul>
      </div>
      <DialogActions>
        <Button asChild>
          <a href={`/api/v1/admin/customers/${receipt.customerId}/erasure.pdf`}>Download the receipt</a>
        </Button>
        <Button variant="primary" onClick={close}>
          Done
        </Button>
      </DialogActions>
    </div>
  );
}

function EraseDialog({ customer, close }: { readonly customer: CustomerProfile; readonly close: () => void }) {
  const [reason, setReason] = useState('');
  const [typed, setTyped] = useState('');
  const { id, version } = customer;
  const erasing = useCustomerMutation(() =>
    ask(
      eraseCustomer({
        client: api,
        path: { id },
        body: { version, reason: reason.trim(), confirm: WORD },
        headers: onceOnly(),
      }),
    ),
  );
  const ready = typed === WORD && reason.trim().length >= SHORTEST;
  if (erasing.isSuccess)
    return (
      <Dialog open onOpen={close} title="Erased">
        <Receipt receipt={erasing.data} close={close} />
      </Dialog>
    );
  return (
    <Dialog
      open
      onOpen={close}
      title={`Erase ${nameOf(customer)}`}
      description="Names, addresses, messages and notes go for good. Bills and signed agreements stay as long as the law asks."
    >
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) erasing.mutate(undefined);
        }}
      >
        <TextareaField
          label="Why?"
          hint="10 to 500 characters. It is kept: please write no name and no address."
          required
          maxLength={500}
          value={reason}
          error={fieldError(erasing.error, 'reason')}
          onChange={(event) => setReason(event.target.value)}
        />
        <TextField
          label={`Type ${WORD} to confirm`}
          hint="This cannot be undone."
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <FormProblem error={erasing.error} fields={['reason']} />
        <DialogActions>
          <Button onClick={close}>Keep the person</Button>
          <Button type="submit" variant="danger" disabled={!ready} busy={erasing.isPending}>
            Erase for good
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function ExportDialog({ id, close }: { readonly id: string; readonly close: () => void }) {
  const base = `/api/v1/admin/customers/${id}/export`;
  return (
    <Dialog
      open
      onOpen={close}
      title="Take a person’s data along"
      description="Everything we hold about them. That you took it is kept in the audit log."
    >
      <p className="text-sm text-soft">Hand it to nobody but the person, after you have made sure who they are.</p>
      <DialogActions>
        <Button asChild>
          <a href={`${base}.json`} onClick={close}>
            JSON, for machines
          </a>
        </Button>
        <Button asChild variant="primary">
          <a href={`${base}.pdf`} onClick={close}>
            PDF, to read
          </a>
        </Button>
      </DialogActions>
    </Dialog>
  );
}

export function PersonDataCard({ customer }: { readonly customer: CustomerProfile }) {
  const mayExport = usePermission('customer.export');
  const mayErase = usePermission('customer.erase');
  const [open, setOpen] = useState<'export' | 'erase' | null>(null);
  if (!mayExport && !mayErase) return null;
  return (
    <Card title="Their data">
      <p className="mb-3 text-sm text-soft">A person may ask for everything we hold about them, or to be forgotten.</p>
      <div className="flex flex-wrap gap-2">
        {mayExport && <Button onClick={() => setOpen('export')}>Export…</Button>}
        {mayErase && (customer.erasedAt === null || open === 'erase') && (
          <Button variant="danger" onClick={() => setOpen('erase')}>
            Erase…
          </Button>
        )}
        {mayErase && customer.erasedAt !== null && (
          <Button asChild>
            <a href={`/api/v1/admin/customers/${customer.id}/erasure.pdf`}>Receipt of the erasure</a>
          </Button>
        )}
      </div>
      {open === 'export' && <ExportDialog id={customer.id} close={() => setOpen(null)} />}
      {open === 'erase' && <EraseDialog customer={customer} close={() => setOpen(null)} />}
    </Card>
  );
}
