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
import { SelectField } from '../../ui/select.tsx';
import { useToast } from '../../ui/toast.tsx';
import { useCustomerMutation, type CustomerProfile } from './customer-queries.ts';

const FIELDS = [
  { name: 'firstName', label: 'First name', type: 'text', maxLength: 60 },
  { name: 'lastName', label: 'Last name', type: 'text', maxLength: 60 },
  { name: 'email', label: 'E-mail address', type: 'email', maxLength: 254 },
  { name: 'phone', label: 'Phone number', type: 'tel', maxLength: 24 },
] as const;
const LANGUAGES = [
  { value: 'en', label: 'English' },
  { value: 'es', label: 'Spanish' },
];
type Name = (typeof FIELDS)[number]['name'];

function otherOf(error: unknown): string | null {
  if (!isApiProblem(error) || error.code !== 'already_exists') return null;
  const { customerId } = error.problem;
  return typeof customerId === 'string' ? customerId : null;
}

export function ContactDialog({ customer, close }: { readonly customer: CustomerProfile; readonly close: () => void }) {
  const { id, version } = customer;
  const [draft, setDraft] = useState<Readonly<Record<Name, string>>>({ ...customer, email: customer.email ?? '' });
  const [language, setLanguage] = useState(customer.language ?? 'en');
  const toast = useToast();
  const saving = useCustomerMutation(() => {
    const changed = FIELDS.filter(({ name }) => draft[name].trim() !== (customer[name] ?? ''));
    const words = Object.fromEntries(changed.map(({ name }) => [name, draft[name].trim()]));
    const body = language === (customer.language ?? 'en') ? words : { ...words, language };
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
        <SelectField
          label="We write to them in"
          choices={LANGUAGES}
          value={language}
          error={fieldError(saving.error, 'language')}
          onValue={(value) => setLanguage(value === 'es' ? 'es' : 'en')}
        />
        <FormProblem error={saving.error} fields={['language', ...FIELDS.map(({ name }) => name)]} />
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
