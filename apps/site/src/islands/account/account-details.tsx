import type { HostProfile, MyConsent } from '@myhibachi/contracts';
import { useEffect, useState } from 'preact/hooks';
import { changeConsent, changeProfile, listConsents } from '../../api/account.ts';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useSubmit } from '../parts/use-submit.ts';
import { saidOf } from '../preferences/preference-words.ts';

interface Props {
  readonly profile: HostProfile;
  readonly onProfile: (profile: HostProfile) => void;
}

export function AccountDetails({ profile, onProfile }: Props) {
  const [draft, setDraft] = useState(profile);
  const [saved, setSaved] = useState(false);
  const sending = useSubmit('account-details', ['firstName', 'lastName', 'phone']);
  const { fields } = sending.errors;
  async function save() {
    setSaved(false);
    const { firstName, lastName, phone } = draft;
    const body = { version: profile.version, firstName, lastName, phone };
    const outcome = await sending.submit(body, () => changeProfile(body));
    if (!outcome?.ok) return;
    setSaved(true);
    setDraft(outcome.value);
    onProfile(outcome.value);
  }
  const field = (name: 'firstName' | 'lastName' | 'phone', label: string, autoComplete: string) => (
    <TextField
      name={name}
      label={label}
      value={draft[name]}
      error={fields[name]}
      onValue={(value) => setDraft({ ...draft, [name]: value })}
      input={{ autoComplete }}
    />
  );
  return (
    <section class="panel" aria-label="Your details">
      <form
        class="grid gap-4"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <h2 class="text-h3">Your details</h2>
        <p class="text-soft">
          {profile.email === null ? 'We know your phone number only.' : `You sign in with ${profile.email}.`} For
          another address, write to us. Parties already booked keep their contact.
        </p>
        <ErrorSummary of={sending} />
        {field('firstName', 'First name', 'given-name')}
        {field('lastName', 'Last name', 'family-name')}
        {field('phone', 'Phone', 'tel')}
        <div class="flex flex-wrap items-center gap-4">
          <button class="button" type="submit" disabled={sending.busy}>
            Save
          </button>
          <span aria-live="polite">{saved && 'Saved.'}</span>
        </div>
      </form>
    </section>
  );
}

export function AccountConsents() {
  const [consents, setConsents] = useState<readonly MyConsent[] | null>(null);
  const sending = useSubmit('account-consents');
  useEffect(() => {
    void listConsents().then((outcome) => outcome.ok && setConsents(outcome.value.items));
  }, []);
  async function change({ channel, purpose, allowed }: MyConsent) {
    const body = { channel, purpose, granted: !allowed };
    const outcome = await sending.submit(body, () => changeConsent(body));
    if (outcome?.ok) setConsents(outcome.value.items);
  }
  return (
    <section class="panel grid gap-4" aria-label="What you want to hear">
      <h2 class="text-h3">What you want to hear</h2>
      {sending.failure && <FailureNotice failure={sending.failure} />}
      {consents === null && <p>One moment…</p>}
      {consents?.map((consent) => (
        <label class="check" key={`${consent.channel}${consent.purpose}`}>
          <input
            type="checkbox"
            checked={consent.allowed}
            disabled={sending.busy || consent.stoppedByText}
            onChange={() => void change(consent)}
          />
          <span>
            {consent.wording}
            {consent.stoppedByText && ' You texted STOP; text START from your phone to hear from us again.'}
            <span class="text-small text-soft block">{saidOf(consent, 'en')}</span>
          </span>
        </label>
      ))}
    </section>
  );
}
