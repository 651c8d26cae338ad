/** Corrects how a customer is reached; what was typed stays when the server refuses. */
import { changeCustomer } from '@myhibachi/api-client/calls';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { isApiProblem } from '../../api/api-problem.ts';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';
import { FormProblem, fieldError } from '../../ui/form-problem.tsx';
import { useToast } from '../../ui/toast.tsx';
import { useCustomerMutation, type CustomerProfile } from './customer-queries.ts';

const FIELDS = [
  { name: 'firstName', label: 'First name', type: 'text', maxLength: 60 },
  { name: 'lastName', label: 'Last name', type: 'text', maxLength: 60 },
  { name: 'email', label: 'E-mail address', type: 'email', maxLength: 254 },
  { name: 'phone', label: 'Phone number', type: 'tel', maxLength: 24 },
] as const;
type Name = (typeof FIELDS)[number]['name'];

function otherOf(error: unknown): string | null {
  if (!isApiProblem(error) || error.code !== 'already_exists') return null;
  const { customerId } = error.problem;
  return typeof customerId === 'string' ? customerId : null;
}

export function ContactDialog({ customer, close }: { readonly customer: CustomerProfile; readonly close: () => void }) {
  const { id, version } = customer;
  const [draft, setDraft] = useState<Readonly<Record<Name, string>>>({ ...customer, email: customer.email ?? '' });
  const toast = useToast();
  const saving = useCustomerMutation(() => {
    const changed = FIELDS.filter(({ name }) => draft[name].trim() !== (customer[name] ?? ''));
    const body = Object.fromEntries(changed.map(({ name }) => [name, draft[name].trim()]));
    return ask(changeCustomer({ client: api, path: { id }, body: { version, ...body } }));
  });
  const other = otherOf(saving.error);
  const submit = (): void =>
    saving.mutate(undefined, {
      onSuccess: () => {
        close();
        toast({ text: 'The contact is saved. Bookings keep the one they were made with.' });
      },
    });
  return (
    <Dialog
      open
      onOpen={close}
      title="Correct the contact"
      description="Parties already booked keep their own contact."
    >
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {FIELDS.map(({ name, label, type, maxLength }) => (
          <TextField
            key={name}
            label={label}
            type={type}
            required={name !== 'email' || customer.email !== null}
            maxLength={maxLength}
            value={draft[name]}
            error={fieldError(saving.error, name)}
            onChange={(event) => setDraft({ ...draft, [name]: event.target.value })}
          />
        ))}
        <FormProblem error={saving.error} fields={FIELDS.map(({ name }) => name)} />
        {other !== null && (
          <Button asChild>
            <Link to="/customers/$customerId" params={{ customerId: id }} search={{ merge: other }} onClick={close}>
              Compare and merge the two
            </Link>
          </Button>
        )}
        <DialogActions>
          <Button onClick={close}>Leave it as it is</Button>
          <Button type="submit" variant="primary" busy={saving.isPending}>
            Save
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
