import type { Quote } from '@myhibachi/contracts';
import { useState } from 'preact/hooks';
import { type LeadInput, createLead } from '../../api/endpoints.ts';
import type { PartyDraft } from '../../logic/party-draft.ts';
import { describeParty, toQuoteInput } from '../../logic/party-draft.ts';
import { ErrorSummary } from './error-summary.tsx';
import { FailureNotice } from './failure-notice.tsx';
import { TextField } from './text-field.tsx';
import { useSubmit } from './use-submit.ts';

interface Props {
  readonly draft: PartyDraft;
  readonly quote: Pick<Quote, 'id' | 'message' | 'outcome'> | null;
  readonly title: string;
  readonly eventDate?: string;
}

interface Contact {
  readonly firstName: string;
  readonly email: string;
  readonly phone: string;
  readonly message: string;
}

const FIELDS = ['contact.firstName', 'contact.email', 'contact.phone', 'message'];

function toLead({ draft, quote, eventDate }: Omit<Props, 'title'>, contact: Contact): LeadInput {
  const filled = Object.entries({
    firstName: contact.firstName.trim(),
    email: contact.email.trim(),
    phone: contact.phone.trim(),
  }).filter(([, value]) => value !== '');
  return {
    contact: Object.fromEntries(filled),
    adults: draft.adults,
    children: draft.children,
    ...(quote ? { quoteId: quote.id } : {}),
    ...(eventDate ? { eventDate } : {}),
    venue: toQuoteInput(draft)?.venue ?? {},
    ...(contact.message.trim() ? { message: contact.message.trim() } : {}),
  };
}

/** When a person quotes instead of the page: an invitation, not an error. */
export function LeadForm(props: Props) {
  const { draft, quote, title } = props;
  const [contact, setContact] = useState<Contact>({ firstName: '', email: '', phone: '', message: '' });
  const [answer, setAnswer] = useState<string | null>(null);
  const sending = useSubmit('lead', FIELDS);
  const set = (part: Partial<Contact>) => {
    sending.forget(Object.keys(part).flatMap((name) => [name, `contact.${name}`]));
    setContact((current) => ({ ...current, ...part }));
  };
  const errors = sending.errors.fields;

  async function send() {
    const body = toLead(props, contact);
    const outcome = await sending.submit(body, (key) => createLead(body, key));
    if (outcome?.ok) setAnswer(outcome.value.message);
  }

  if (answer !== null) {
    return (
      <div class="notice notice-good" aria-live="polite">
        <h2 class="text-h3">We have it</h2>
        <p>{answer}</p>
      </div>
    );
  }
  return (
    <form
      class="grid gap-4"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h2 class="text-h3">{title}</h2>
      <p>{quote?.message ?? 'One of us will work this out with you.'}</p>
      <p class="text-soft">You are {describeParty(draft)}. Where may we answer?</p>
      <ErrorSummary of={sending} />
      <TextField
        name="contact.firstName"
        label="First name"
        value={contact.firstName}
        error={errors['contact.firstName']}
        onValue={(firstName) => set({ firstName })}
        input={{ autoComplete: 'given-name' }}
      />
      <TextField
        name="contact.email"
        label="E-mail"
        hint="E-mail or phone, whichever you prefer."
        value={contact.email}
        error={errors['contact.email']}
        onValue={(email) => set({ email })}
        input={{ type: 'email', autoComplete: 'email' }}
      />
      <TextField
        name="contact.phone"
        label="Phone"
        value={contact.phone}
        error={errors['contact.phone']}
        onValue={(phone) => set({ phone })}
        input={{ type: 'tel', autoComplete: 'tel' }}
      />
      <TextField
        name="message"
        label="Anything we should know?"
        rows={3}
        value={contact.message}
        error={errors['message']}
        onValue={(message) => set({ message })}
      />
      {sending.failure && <FailureNotice failure={sending.failure} onRetry={() => void send()} />}
      <button class="button" type="submit" disabled={sending.busy}>
        {sending.busy ? 'Sending…' : 'Ask for a quote'}
      </button>
    </form>
  );
}
