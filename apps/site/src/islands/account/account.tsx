import type {
  HostProfile,
  MyBooking,
  MyConversation,
  MyDocument,
  MyMessage,
  MyPayment,
  MyQuote,
} from '@myhibachi/contracts';
import { useEffect, useState } from 'preact/hooks';
import { ownFileAddress } from '../../api/chat-files.ts';
import { getProfile, signOut } from '../../api/account.ts';
import type { Failure } from '../../api/reply.ts';
import { formatDate, formatInstant, formatShortDate, formatTime } from '../../format/dates.ts';
import { formatCents } from '../../format/money.ts';
import { forgetChat } from '../../logic/forget-chat.ts';
import { MessageFiles } from '../chat/chat-files.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { IslandBoundary } from '../parts/island-boundary.tsx';
import { OfflineNotice } from '../parts/offline-notice.tsx';
import { AccountConsents, AccountDetails } from './account-details.tsx';
import { AccountList } from './account-list.tsx';
import { SignInForm } from './sign-in-form.tsx';

const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;
const METHODS = { card: 'Card', zelle: 'Zelle', venmo: 'Venmo', cash: 'Cash' };
const STATES = { on_its_way: 'on its way', sent: 'sent', delivered: 'delivered', failed: 'could not be delivered' };

function words(status: string): string {
  return status.replaceAll('_', ' ');
}

function partyRow(party: MyBooking) {
  return (
    <div class="grid gap-1">
      <strong>
        {formatDate(party.date)}, {formatTime(party.start)}
      </strong>
      <span class="text-soft">
        {party.guests} guests, {party.place}
      </span>
      <span>
        {formatCents(party.totalCents)}
        {party.dueCents > 0 && party.status !== 'cancelled' && `, ${formatCents(party.dueCents)} still to pay`}{' '}
        <span class="tag">{words(party.status)}</span>
      </span>
      {party.manageUrl !== null && <a href={party.manageUrl}>Open party {party.code}</a>}
    </div>
  );
}

function quoteRow(quote: MyQuote) {
  return (
    <>
      <strong>{quote.outcome === 'priced' ? formatCents(quote.totalCents) : 'We quote this one in person'}</strong>
      <span class="text-soft">
        {' '}
        {quote.guests} guests{quote.eventDate !== null && `, ${formatShortDate(quote.eventDate)}`}; good until{' '}
        {formatInstant(quote.expiresAt, ZONE)}
      </span>
    </>
  );
}

function documentRow(document: MyDocument) {
  return (
    <>
      <a href={document.url}>{document.title}</a>
      <span class="text-soft">
        {' '}
        {document.code}, {formatShortDate(document.date)}
      </span>
    </>
  );
}

function paymentRow(payment: MyPayment) {
  return (
    <>
      <strong>{formatCents(payment.amountCents)}</strong>{' '}
      <span class="text-soft">
        {METHODS[payment.method]}, {payment.code}, {formatInstant(payment.at, ZONE)}
        {payment.refundedCents > 0 && `; ${formatCents(payment.refundedCents)} went back`}
      </span>
    </>
  );
}

function messageRow(message: MyMessage) {
  return (
    <>
      {message.subject}
      <span class="text-small text-soft block">
        {message.channel === 'sms' ? 'Text' : 'E-mail'}, {STATES[message.state]}, {formatInstant(message.at, ZONE)}
      </span>
    </>
  );
}

const CHANNELS = { web_chat: 'Chat', email: 'E-mail', sms: 'Text' };
const AUTHORS = { host: 'You', concierge: 'Concierge', staff: 'We', system: 'MyHibachi' };

function conversationRow({ channel, closed, messages }: MyConversation) {
  const last = messages.at(-1);
  return (
    <details>
      <summary>
        {last === undefined ? 'Nothing was said' : `${AUTHORS[last.author]}: ${last.text.slice(0, 120) || 'a file'}`}
        <span class="text-small text-soft block">
          {CHANNELS[channel]}
          {closed && ', closed'}
          {last !== undefined && `, ${formatInstant(last.at, ZONE)}`}
        </span>
      </summary>
      <ul class="account-rows">
        {messages.map(({ seq, author, text, attachments, at }) => (
          <li key={seq}>
            <strong>{AUTHORS[author]}</strong> <span class="text-small text-soft">{formatInstant(at, ZONE)}</span>
            {text !== '' && <p class="whitespace-pre-wrap break-words">{text}</p>}
            <MessageFiles files={attachments} language="en" at={ownFileAddress} />
          </li>
        ))}
      </ul>
    </details>
  );
}

const idOf = ({ id }: { readonly id: string }): string => id;
const codeOf = ({ code }: { readonly code: string }): string => code;

function Lists() {
  const parties = { rowOf: partyRow, keyOf: codeOf };
  return (
    <>
      <AccountList name="upcoming" title="Coming up" none="No party planned. Shall we light the grill?" {...parties} />
      <AccountList name="past" title="Past parties" none="None yet." {...parties} />
      <AccountList name="quotes" title="Open quotes" none="No quote is open." rowOf={quoteRow} keyOf={idOf} />
      <AccountList
        name="documents"
        title="Documents"
        none="Agreements and bills appear here."
        rowOf={documentRow}
        keyOf={({ url }) => url}
      />
      <AccountList name="payments" title="Payments" none="Nothing was paid yet." rowOf={paymentRow} keyOf={idOf} />
      <AccountList
        name="conversations"
        title="What was said"
        none="Nothing yet. The chat is at the foot of every page."
        rowOf={conversationRow}
        keyOf={idOf}
      />
      <AccountList name="messages" title="What we wrote" none="Nothing yet." rowOf={messageRow} keyOf={idOf} />
    </>
  );
}

function Inside({ start }: { readonly start: HostProfile }) {
  const [profile, setProfile] = useState(start);
  const [failure, setFailure] = useState<Failure | null>(null);
  async function leave(everywhere: boolean) {
    const outcome = await signOut(everywhere);
    if (!outcome.ok) return setFailure(outcome.failure);
    forgetChat(() => [localStorage, sessionStorage]);
    location.reload();
  }
  return (
    <div class="grid gap-6">
      <OfflineNotice />
      <header class="flex flex-wrap items-end justify-between gap-4">
        <h1>Hello, {profile.firstName}</h1>
        <div class="flex flex-wrap gap-4">
          <button type="button" class="link-button" onClick={() => void leave(false)}>
            Sign out
          </button>
          <button type="button" class="link-button" onClick={() => void leave(true)}>
            Sign out everywhere
          </button>
        </div>
      </header>
      {failure && <FailureNotice failure={failure} />}
      <div class="account-grid">
        <Lists />
        <AccountDetails profile={profile} onProfile={setProfile} />
        <AccountConsents />
      </div>
    </div>
  );
}

function Page() {
  const [profile, setProfile] = useState<HostProfile | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    setFailure(null);
    void getProfile().then((outcome) => (outcome.ok ? setProfile(outcome.value) : setFailure(outcome.failure)));
  }, [attempt]);
  if (profile !== null) return <Inside start={profile} />;
  if (failure?.kind === 'problem' && failure.problem.code === 'unauthenticated') return <SignInForm />;
  if (failure !== null) return <FailureNotice failure={failure} onRetry={() => setAttempt(attempt + 1)} />;
  return <p aria-live="polite">One moment…</p>;
}

export function Account() {
  return (
    <IslandBoundary island="account">
      <Page />
    </IslandBoundary>
  );
}
