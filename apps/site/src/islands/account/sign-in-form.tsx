import { useState } from 'preact/hooks';
import { requestSignInLink } from '../../api/account.ts';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useSubmit } from '../parts/use-submit.ts';

/** Asks for a link by e-mail. The answer is the same for every address. */
export function SignInForm() {
  const [email, setEmail] = useState('');
  const [sent, setSent] = useState<string | null>(null);
  const sending = useSubmit('sign-in', ['email']);
  async function send() {
    const outcome = await sending.submit(email, () => requestSignInLink(email.trim()));
    if (outcome?.ok) setSent(outcome.value.message);
  }
  if (sent !== null)
    return (
      <div class="grid justify-items-start gap-4" aria-live="polite">
        <h1>Look into your mailbox</h1>
        <p class="text-lead">{sent} It is good once, for a quarter of an hour.</p>
        <button type="button" class="link-button" onClick={() => setSent(null)}>
          Use another address
        </button>
      </div>
    );
  return (
    <form
      class="grid max-w-xl gap-5"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h1>Your account</h1>
      <p class="text-lead text-soft">
        Your parties, bills and everything we wrote to you. No password: we send a link.
      </p>
      <ErrorSummary of={sending} />
      <TextField
        name="email"
        label="The e-mail address you booked with"
        value={email}
        error={sending.errors.fields['email']}
        onValue={setEmail}
        input={{ type: 'email', autoComplete: 'email', required: true }}
      />
      <button class="button" type="submit" disabled={sending.busy}>
        {sending.busy ? 'Sending…' : 'Send me a link'}
      </button>
    </form>
  );
}
