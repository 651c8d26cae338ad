/** Beside a thread: why a person is wanted, who it is, their parties and money, and what the concierge did. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import {
  OWN_ZONE,
  countOf,
  formatCents,
  formatDate,
  formatInstant,
  formatPhone,
  formatTime,
  formatWord,
} from '../../format/format.ts';
import { usePermission } from '../../session/session.ts';
import { Badge } from '../../ui/surfaces.tsx';
import type { ConversationView } from './inbox-queries.ts';

interface Props {
  readonly conversation: ConversationView;
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    // One column that may shrink: a long address breaks instead of pushing the panel off the page.
    <section className="grid grid-cols-1 gap-2 border-t border-line py-3 text-sm first:border-t-0 first:pt-0">
      <h3 className="font-semibold">{title}</h3>
      {children}
    </section>
  );
}

function Wanted({ conversation: { openEscalation } }: Props) {
  if (openEscalation === null) return null;
  return (
    <Part title={formatWord(openEscalation.reason)}>
      <p className="break-words">{openEscalation.summary}</p>
      {openEscalation.tried.length > 0 && (
        <ul className="list-disc pl-5 text-soft">
          {openEscalation.tried.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <p className="text-xs text-soft">Answer by {formatInstant(openEscalation.dueAt, OWN_ZONE)}</p>
    </Part>
  );
}

/** What they say of themselves; whoever calls them asks first. */
function Given({ given }: { readonly given: NonNullable<ConversationView['person']['given']> }) {
  return (
    <div className="grid min-w-0">
      {given.name !== null && <span className="font-medium break-words">{given.name}</span>}
      {given.email !== null && <span className="break-all">{given.email}</span>}
      {given.phone !== null && <span>{formatPhone(given.phone)}</span>}
      <span className="text-xs text-soft">As they gave it in the conversation</span>
    </div>
  );
}

function Unknown({ conversation: { person, name, address } }: Props) {
  if (person.given !== null) return <Given given={person.given} />;
  return <p>{name ?? address ?? 'A visitor who has not signed in'}</p>;
}

function Person({ conversation }: Props) {
  const mayKnow = usePermission('customer.read');
  const { person, language } = conversation;
  const { customer, verified } = person;
  if (!mayKnow) return null;
  return (
    <Part title="Person">
      {customer === null ? (
        <Unknown conversation={conversation} />
      ) : (
        <p className="grid min-w-0">
          <Link to="/customers/$customerId" params={{ customerId: customer.id }} className="font-medium underline">
            {customer.firstName} {customer.lastName}
          </Link>
          {customer.email !== null && <span className="truncate">{customer.email}</span>}
          <span>{formatPhone(customer.phone)}</span>
        </p>
      )}
      <p className="flex flex-wrap gap-1.5">
        <Badge tone={verified ? 'good' : 'plain'}>{verified ? 'Verified' : 'Not verified'}</Badge>
        {language === 'es' && <Badge>Writes Spanish</Badge>}
      </p>
    </Part>
  );
}

const ENDED = new Set(['converted', 'expired', 'released']);

function Holds({ conversation: { person } }: Props) {
  if (person.holds.length === 0) return null;
  return (
    <Part title="Held here">
      <ul className="grid gap-2">
        {person.holds.map(({ code, status, date, start, timeZone, guests, station, expiresAt, bookingId }) => (
          <li key={code}>
            {bookingId === null ? (
              <span className="font-medium">
                {formatDate(date, 'weekday')}, {formatTime(start)}
              </span>
            ) : (
              <Link to="/bookings/$bookingId" params={{ bookingId }} className="font-medium underline">
                {formatDate(date, 'weekday')}, {formatTime(start)}
              </Link>
            )}
            <span className="block text-soft">
              {code}, {countOf(guests, 'guest')}, {station}
            </span>
            <span className="block text-soft">
              {formatWord(status)}
              {!ENDED.has(status) && ` until ${formatInstant(expiresAt, timeZone)}`}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Parties({ conversation: { person } }: Props) {
  const mayOpen = usePermission('booking.read');
  if (person.bookings.length === 0 || !mayOpen) return null;
  return (
    <Part title="Parties">
      <ul className="grid gap-2">
        {person.bookings.map((booking) => (
          <li key={booking.id}>
            <Link to="/bookings/$bookingId" params={{ bookingId: booking.id }} className="font-medium underline">
              {formatDate(booking.date, 'weekday')}, {formatTime(booking.start)}
            </Link>
            <span className="block text-soft">
              {formatWord(booking.status)}, {countOf(booking.guests, 'guest')}, {booking.station}
            </span>
            {booking.totalCents !== null && (
              <span className="block text-soft">
                {formatCents(booking.totalCents)}
                {booking.dueCents !== null && booking.dueCents > 0 && `, ${formatCents(booking.dueCents)} due`}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function consentWord({ allowed, answers, stoppedByText }: ConversationView['person']['consents'][number]): string {
  if (stoppedByText) return 'STOP';
  if (allowed) return 'Yes';
  return answers ? 'Only answers to what they wrote' : 'No';
}

function Consents({ conversation: { person } }: Props) {
  if (person.consents.length === 0) return null;
  return (
    <Part title="May we write?">
      <ul className="grid gap-1.5">
        {person.consents.map((consent) => (
          <li
            key={`${consent.channel}${consent.purpose}`}
            className="flex flex-wrap items-center justify-between gap-2"
          >
            <span>
              {consent.channel === 'sms' ? 'Texts' : 'E-mails'},{' '}
              {consent.purpose === 'marketing' ? 'news' : 'their parties'}
            </span>
            <Badge tone={consent.allowed ? 'good' : 'plain'}>{consentWord(consent)}</Badge>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Trace({ conversation: { turns } }: Props) {
  if (turns.length === 0) return null;
  return (
    <Part title="What the concierge did">
      <ol className="grid gap-2">
        {turns.map((turn) => (
          <li key={turn.triggerSeq} className="border-l-2 border-line pl-3">
            {formatWord(turn.status)}
            {turn.outcome !== null && `: ${formatWord(turn.outcome).toLowerCase()}`}
            <span className="block text-xs break-words text-soft">
              {[...turn.intents, ...turn.tools.map(({ name, ok }) => `${name}${ok ? '' : ' failed'}`)]
                .map((word) => word.replaceAll('_', ' '))
                .join(', ')}
            </span>
            {turn.findings.map((finding) => (
              <span key={finding} className="block text-xs break-words text-bad">
                {finding}
              </span>
            ))}
          </li>
        ))}
      </ol>
    </Part>
  );
}

/** Whether there is anything beside the thread for whoever looks. */
export function useHasPanel({ openEscalation, person }: ConversationView): boolean {
  const [mayKnow, mayOpen] = [usePermission('customer.read'), usePermission('booking.read')];
  return mayKnow || openEscalation !== null || person.holds.length > 0 || (mayOpen && person.bookings.length > 0);
}

export function PersonPanel({ conversation }: Props) {
  return (
    <div>
      <Wanted conversation={conversation} />
      <Person conversation={conversation} />
      <Holds conversation={conversation} />
      <Parties conversation={conversation} />
      <Consents conversation={conversation} />
      <Trace conversation={conversation} />
    </div>
  );
}
