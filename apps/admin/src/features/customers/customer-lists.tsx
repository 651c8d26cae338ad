/** What hangs on a customer: parties, money, quotes and leads, and what was written to them. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import {
  OWN_ZONE,
  countOf,
  formatCents,
  formatDate,
  formatInstant,
  formatTime,
  formatWord,
} from '../../format/format.ts';
import { Badge, Card } from '../../ui/surfaces.tsx';
import type { CustomerProfile } from './customer-queries.ts';

interface Line {
  readonly key: string;
  readonly main: ReactNode;
  readonly sub: string;
  /** What was said in it. */
  readonly words?: string | null;
  readonly end: ReactNode;
}

function Lines({
  title,
  lines,
  none,
}: {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly none: string;
}) {
  return (
    <Card title={title}>
      {lines.length === 0 && <p className="text-sm text-soft">{none}</p>}
      <ul className="grid divide-y divide-line">
        {lines.map(({ key, main, sub, words, end }) => (
          <li key={key} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2.5 text-sm">
            <span className="grid min-w-0">
              <span className="font-medium">{main}</span>
              <span className="text-xs text-faint">{sub}</span>
              {typeof words === 'string' && <span className="break-words whitespace-pre-wrap text-soft">{words}</span>}
            </span>
            <span className="flex items-center gap-3 whitespace-nowrap tabular-nums">{end}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

export function CustomerBookings({ customer }: { readonly customer: CustomerProfile }) {
  return (
    <Lines
      title="Parties"
      none="No party yet."
      lines={customer.bookings.map((booking) => ({
        key: booking.id,
        main: (
          <Link
            className="underline-offset-2 hover:underline"
            to="/bookings/$bookingId"
            params={{ bookingId: booking.id }}
          >
            {formatDate(booking.date)}, {formatTime(booking.start)}
          </Link>
        ),
        sub: `${booking.code}, ${booking.station}, ${countOf(booking.guests, 'guest')}`,
        end: (
          <>
            {formatCents(booking.totalCents)}
            {booking.dueCents < 0 && (
              <span className="block font-medium text-warn">Credit {formatCents(-booking.dueCents)}</span>
            )}
            <Badge>{formatWord(booking.status)}</Badge>
          </>
        ),
      }))}
    />
  );
}

export function CustomerMoney({ customer }: { readonly customer: CustomerProfile }) {
  return (
    <div className="grid gap-4">
      <Lines
        title="Payments"
        none="No payment yet."
        lines={customer.payments.map((payment) => ({
          key: payment.id,
          main: `${formatWord(payment.method)} for ${payment.code}`,
          sub: formatInstant(payment.at, OWN_ZONE),
          end: (
            <>
              {payment.refundedCents > 0 && (
                <span className="text-faint">{formatCents(payment.refundedCents)} went back</span>
              )}
              {formatCents(payment.amountCents)}
              <Badge tone={payment.status === 'captured' ? 'good' : 'plain'}>{formatWord(payment.status)}</Badge>
            </>
          ),
        }))}
      />
      <Lines
        title="Quotes"
        none="No quote yet."
        lines={customer.quotes.map((quote) => ({
          key: quote.id,
          main: formatWord(quote.outcome),
          sub: `${formatInstant(quote.at, OWN_ZONE)}, good until ${formatInstant(quote.expiresAt, OWN_ZONE)}`,
          end: formatCents(quote.totalCents),
        }))}
      />
      <Lines
        title="Leads"
        none="No lead yet."
        lines={customer.leads.map((lead) => ({
          key: lead.id,
          main: formatWord(lead.source),
          sub: formatInstant(lead.at, OWN_ZONE),
          end: (
            <>
              {countOf(lead.score, 'point')} <Badge>{formatWord(lead.status)}</Badge>
            </>
          ),
        }))}
      />
    </div>
  );
}

export function CustomerMessages({ customer }: { readonly customer: CustomerProfile }) {
  return (
    <Lines
      title="What was written"
      none="Nothing was written yet."
      lines={customer.messages.map((message) => ({
        key: `${message.at}${message.template}${message.channel}`,
        main: formatWord(message.template),
        sub: `${message.channel === 'sms' ? 'Text' : 'E-mail'}${message.code === null ? '' : `, ${message.code}`}, ${formatInstant(message.at, OWN_ZONE)}`,
        words: message.words,
        end: <Badge>{formatWord(message.state)}</Badge>,
      }))}
    />
  );
}
