/** What happened to a booking, what was sent about it, and its papers. */
import { FileText, Lock } from 'lucide-react';
import type { DeskBooking } from './booking-queries.ts';
import { OWN_ZONE, formatInstant, formatWord } from '../../format/format.ts';
import { Badge, Card, EmptyState, type Tone } from '../../ui/surfaces.tsx';

export function BookingTimeline({ booking }: { readonly booking: DeskBooking }) {
  return (
    <Card title="Timeline">
      <ol className="grid gap-4 border-l border-line pl-4">
        {booking.timeline.toReversed().map((event) => (
          <li key={`${event.at}:${event.kind}:${event.text}`} className="relative grid gap-0.5 text-sm">
            <span aria-hidden className="absolute top-1.5 -left-[1.3rem] size-2 rounded-full bg-accent-fill" />
            <span className="flex flex-wrap items-center gap-2">
              {event.text}
              {event.staffOnly && (
                <Badge>
                  <Lock aria-hidden className="size-3" /> only us
                </Badge>
              )}
            </span>
            {event.note !== null && <span className="text-soft">“{event.note}”</span>}
            <span className="text-xs text-faint">
              {formatInstant(event.at, OWN_ZONE)}
              {event.by !== null && ` · ${event.by.name}`}
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
}

const MESSAGE_TONES: Readonly<Record<string, Tone>> = {
  sent: 'good',
  delivered: 'good',
  failed: 'bad',
  queued: 'info',
  skipped: 'plain',
};

export function BookingMessages({ booking }: { readonly booking: DeskBooking }) {
  if (booking.messages.length === 0)
    return (
      <Card title="Messages">
        <EmptyState title="Nothing was sent yet." />
      </Card>
    );
  return (
    <Card title="Messages">
      <ul className="grid gap-3 text-sm">
        {booking.messages.map((message) => (
          <li key={message.id} className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
            <span className="min-w-0">
              {formatWord(message.template)}{' '}
              <span className="text-faint">by {message.channel === 'sms' ? 'text' : 'e-mail'}</span>
              {message.words !== null && (
                <span className="block break-words whitespace-pre-wrap text-soft">{message.words}</span>
              )}
              {message.outcome !== null && <span className="block text-xs text-faint">{message.outcome}</span>}
            </span>
            <span className="flex items-center gap-2">
              <Badge tone={MESSAGE_TONES[message.status] ?? 'plain'}>{message.status}</Badge>
              <span className="text-xs text-faint">
                {formatInstant(message.status === 'queued' ? message.sendAfter : message.at, OWN_ZONE)}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** How it was agreed to, where that is not a signature. */
const SIGNED: Readonly<Record<string, string>> = {
  sms: 'Agreed to by text (SMS)',
  phone: 'Signed after a call',
  in_person: 'Signed in person',
};

export function BookingPapers({ booking }: { readonly booking: DeskBooking }) {
  return (
    <Card title="Documents">
      <ul className="grid gap-2 text-sm">
        {booking.documents.map((paper) => (
          <li key={paper.kind}>
            <a className="inline-flex items-center gap-2 underline" href={new URL(paper.url).pathname} download>
              <FileText aria-hidden className="size-4" /> {paper.title} (PDF)
            </a>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-xs text-faint">
        {booking.agreement === null
          ? 'The agreement is not signed yet.'
          : `${SIGNED[booking.agreement.method] ?? 'Signed'} by ${booking.agreement.signerName} on ${formatInstant(booking.agreement.signedAt, OWN_ZONE)}.`}
      </p>
    </Card>
  );
}
