/** The party itself: when, where, who, what they eat, and what must not be in it. */
import { Link } from '@tanstack/react-router';
import { TriangleAlert } from 'lucide-react';
import type { ChefBooking, DeskBooking } from './booking-queries.ts';
import {
  countOf,
  formatDate,
  formatFromNow,
  formatInstant,
  formatPhone,
  formatStart,
  formatWord,
  guestsInWords,
} from '../../format/format.ts';
import { Badge, Card, Facts, Notice } from '../../ui/surfaces.tsx';

function items(rows: DeskBooking['summary']['upgrades']): string {
  return rows.length === 0
    ? 'None'
    : rows.map((row) => `${row.quantity} × ${formatWord(row.item.replaceAll('-', ' '))}`).join(', ');
}

interface Props {
  readonly booking: DeskBooking | ChefBooking;
}

function Chefs({ booking }: Props) {
  const names = booking.chefs.map(({ name, absent }) => (absent ? `${name} (not at work then)` : name)).join(', ');
  const off = booking.chefs.some(({ absent }) => absent);
  return (
    <span className="flex flex-wrap gap-x-3">
      {names === '' ? <span className="text-soft">No chef yet</span> : names}
      {off && <Badge tone="bad">Needs a chef</Badge>}
      <Link className="underline" to="/calendar" search={{ view: 'day', date: booking.summary.date }}>
        See the day
      </Link>
    </span>
  );
}

/** Whoever agreed by text is asked for allergies in the next text: until that is answered, none declared says little. */
function NoneDeclared({ booking }: Props) {
  if (booking.view === 'desk' && booking.allergiesSaid === 'none')
    return <p className="text-sm text-soft">None: the host said so.</p>;
  const byText = booking.view === 'desk' && booking.agreement?.method === 'sms';
  if (!byText) return <p className="text-sm text-soft">None declared.</p>;
  return (
    <Notice tone="warn">
      None declared so far. The host agreed by text and was asked for allergies there; “Terms by text” says what came
      back. Please make sure.
    </Notice>
  );
}

function Allergens({ booking }: Props) {
  const signed = booking.view === 'desk' ? booking.agreement !== null : booking.agreementSigned;
  if (!signed && booking.allergens.length === 0)
    return <Notice tone="warn">The agreement is not signed yet, so no allergens are declared.</Notice>;
  if (booking.allergens.length === 0) return <NoneDeclared booking={booking} />;
  return (
    <ul className="grid gap-3">
      {booking.allergens.map((row) => (
        <li key={row.allergen} className="grid gap-0.5 text-sm">
          <span className="flex items-center gap-2 font-medium">
            {formatWord(row.allergen)}
            <Badge tone={row.severity === 'severe' ? 'bad' : 'warn'}>{row.severity}</Badge>
          </span>
          <span>{row.action}</span>
          {row.notes !== null && <span className="text-soft">“{row.notes}”</span>}
        </li>
      ))}
    </ul>
  );
}

function emailRow({ summary: { contact } }: DeskBooking) {
  const link =
    contact.email === null ? (
      <span key="mail" className="text-faint">
        none, texts only
      </span>
    ) : (
      <a key="mail" className="underline" href={`mailto:${contact.email}`}>
        {contact.email}
      </a>
    );
  return ['E-mail', link] as const;
}

function phoneRow(phone: string, wrongSince: string | null) {
  if (wrongSince !== null)
    return [
      'Phone',
      <Notice key="phone" tone="bad">
        {formatPhone(phone)} is not the host’s: whoever has it said so {formatFromNow(wrongSince)}. Nothing is texted to
        it. Please ask the host for their number and change it here.
      </Notice>,
    ] as const;
  const link = (
    <a key="phone" className="underline" href={`tel:${phone}`}>
      {formatPhone(phone)}
    </a>
  );
  return ['Phone', link] as const;
}

function addressOf({ street, city, state, postalCode }: Props['booking']['summary']['venue']): string {
  return `${street === null ? '' : `${street}, `}${city}, ${state} ${postalCode}`;
}

/** Says why a chef misses phone and street, and when they come. */
function ContactNote({ booking }: { readonly booking: ChefBooking }) {
  const { summary, contactFrom, contactUntil } = booking;
  if (summary.contact.phone !== null) return null;
  const ahead = booking.status === 'deposit_pending' || booking.status === 'confirmed';
  const when = formatInstant(ahead ? contactFrom : contactUntil, summary.timeZone);
  return (
    <p className="mt-3 text-sm text-soft">
      {ahead ? `Phone and street are shown from ${when} on.` : `Phone and street were shown until ${when}.`}
    </p>
  );
}

export function BookingOverview({ booking }: Props) {
  const { summary } = booking;
  const { venue, contact } = summary;
  return (
    <div className="grid gap-4">
      <Card title="The party">
        <Facts
          rows={[
            ['When', `${formatDate(summary.date, 'long')} at ${formatStart(summary)}`],
            ['How long', countOf(summary.durationMinutes, 'minute')],
            ['Guests', guestsInWords(summary.party)],
            ['Chefs', <Chefs key="chefs" booking={booking} />],
            ['Upgrades', items(summary.upgrades)],
            ['Add-ons', items(summary.addOns)],
            ['Requests', summary.requests ?? 'None'],
            ['Dietary notes', booking.dietaryNotes ?? 'None'],
          ]}
        />
      </Card>
      <Card title="Host and place">
        <Facts
          rows={[
            ['Host', `${contact.firstName} ${contact.lastName}`],
            ...(contact.phone === null
              ? []
              : [phoneRow(contact.phone, booking.view === 'desk' ? booking.phoneWrongSince : null)]),
            ...(booking.view === 'desk' ? [emailRow(booking)] : []),
            ['Address', addressOf(venue)],
            ...(booking.view === 'desk' ? [['Travel', booking.summary.travel.note] as const] : []),
            ['Station', summary.station.name],
          ]}
        />
        {booking.view === 'chef' && <ContactNote booking={booking} />}
        {booking.view === 'desk' && booking.needsTravelConfirmation && (
          <p className="mt-3 flex items-center gap-2 text-sm text-warn">
            <TriangleAlert aria-hidden className="size-4" /> The drive still has to be measured by one of us.
          </p>
        )}
      </Card>
      <Card title="Allergens and kitchen">
        <Allergens booking={booking} />
      </Card>
    </div>
  );
}
