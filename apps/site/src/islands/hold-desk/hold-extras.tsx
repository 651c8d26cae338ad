import type { Hold } from '@myhibachi/contracts';
import { useState } from 'preact/hooks';
import { releaseHold, sendSigningLink } from '../../api/endpoints.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { useSubmit } from '../parts/use-submit.ts';

interface Props {
  readonly hold: Hold;
  readonly onReleased: () => void;
}

function SendLink({ hold }: Pick<Props, 'hold'>) {
  const [left, setLeft] = useState(hold.signingLinksLeft);
  const [sentTo, setSentTo] = useState<string | null>(null);
  const sending = useSubmit('signing-link');
  async function send(channel: 'email' | 'sms') {
    setSentTo(null);
    const outcome = await sending.submit({ channel, left }, (key) => sendSigningLink(hold.token, channel, key));
    if (!outcome?.ok) return;
    setLeft(outcome.value.signingLinksLeft);
    setSentTo(channel === 'email' ? hold.booking.contact.email : hold.booking.contact.phone);
  }
  return (
    <div class="grid gap-2 justify-items-start">
      <p>Go on later, or on another device: we send you the link to this page.</p>
      <div class="flex flex-wrap gap-2">
        <button
          class="button button-quiet"
          type="button"
          disabled={sending.busy || left < 1}
          onClick={() => void send('email')}
        >
          By e-mail
        </button>
        {hold.smsConsent && (
          <button
            class="button button-quiet"
            type="button"
            disabled={sending.busy || left < 1}
            onClick={() => void send('sms')}
          >
            By text
          </button>
        )}
      </div>
      {!hold.smsConsent && <p class="field-hint">By e-mail only, because you did not ask us to text you.</p>}
      <p aria-live="polite" class="field-hint">
        {sentTo ? `On its way to ${sentTo}. ` : ''}
        {left < 1 ? 'That was the last one for this evening.' : ''}
      </p>
      {sending.failure && <FailureNotice failure={sending.failure} />}
    </div>
  );
}

function GiveBack({ hold, onReleased }: Props) {
  const [asked, setAsked] = useState(false);
  const sending = useSubmit('release');
  async function release() {
    const outcome = await sending.submit({ token: hold.token }, () => releaseHold(hold.token));
    if (outcome?.ok) onReleased();
  }
  return (
    <div class="grid gap-2 justify-items-start">
      <p>Not this evening after all? Give it back, so that someone else can have it.</p>
      {asked ? (
        <div class="flex flex-wrap gap-2">
          <button class="button button-danger" type="button" disabled={sending.busy} onClick={() => void release()}>
            Yes, give it back
          </button>
          <button class="button button-quiet" type="button" onClick={() => setAsked(false)}>
            Keep it
          </button>
        </div>
      ) : (
        <button class="button button-quiet" type="button" onClick={() => setAsked(true)}>
          Give the evening back
        </button>
      )}
      {sending.failure && <FailureNotice failure={sending.failure} onRetry={() => void release()} />}
    </div>
  );
}

/** What a host may do with a hold beside going on with it. */
export function HoldExtras(props: Props) {
  return (
    <section class="grid gap-6 mt-12" aria-label="Other things you can do">
      <SendLink hold={props.hold} />
      <GiveBack {...props} />
    </section>
  );
}
