import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Suspense } from 'react';
import { lazyPart } from '../../app/lazy-part.ts';
import { OWN_ZONE, formatDate, formatFromNow, formatInstant, formatSource, formatStart } from '../../format/format.ts';
import { usePresence } from '../../live/live-provider.tsx';
import { usePermission, useSession } from '../../session/session.ts';
import { Tabs } from '../../ui/tabs.tsx';
import { PageLoading, PageProblem } from '../../ui/page-problem.tsx';
import { Card, Notice, PageHeader, Skeleton } from '../../ui/surfaces.tsx';
import { BookingActions } from './booking-actions.tsx';
import { BookingMoney, MoneySummary } from './booking-money.tsx';
import { BookingNotes } from './booking-notes.tsx';
import { BookingOverview } from './booking-overview.tsx';
import { bookingQuery, type ChefBooking, type DeskBooking } from './booking-queries.ts';
import { BookingMessages, BookingPapers, BookingTimeline } from './booking-timeline.tsx';
import { DepositCard } from './deposit-card.tsx';
import { LinksCard } from './links-card.tsx';
import { StatusBadge } from './status-badge.tsx';
import { WaitingDecisions } from './waiting-decisions.tsx';

const HistoryPanel = lazyPart(() => import('../audit/history-panel.tsx'), 'HistoryPanel');
const BookingFiles = lazyPart(() => import('./booking-files.tsx'), 'BookingFiles');
const TermsCard = lazyPart(() => import('./terms-card.tsx'), 'TermsCard');

const HERE = '/shell/bookings/$bookingId';

function Others({ bookingId }: { readonly bookingId: string }) {
  const { id } = useSession();
  const others = usePresence('booking', bookingId).filter((person) => person.id !== id);
  if (others.length === 0) return null;
  const names = others.map((person) => person.name).join(', ');
  return (
    <p className="mb-3 text-sm text-info">
      {names} {others.length === 1 ? 'looks' : 'look'} at this booking too.
    </p>
  );
}

function Deleted({ booking }: { readonly booking: DeskBooking }) {
  const { deleted } = booking;
  if (deleted === null) return null;
  return (
    <div className="mb-4">
      <Notice tone="bad">
        Deleted by {deleted.by.name} {formatFromNow(deleted.at)}: “{deleted.reason}” It can be restored until{' '}
        {formatInstant(deleted.purgedAfter, OWN_ZONE)}.
      </Notice>
    </div>
  );
}

function Sections({ booking }: { readonly booking: DeskBooking }) {
  const { tab = 'party' } = useSearch({ from: HERE });
  const navigate = useNavigate();
  const mayAudit = usePermission('audit.read');
  const tabs = [
    { value: 'party', label: 'Party', content: <BookingOverview booking={booking} /> },
    ...(booking.money === null
      ? []
      : [{ value: 'money', label: 'Money', content: <BookingMoney booking={booking} /> }]),
    { value: 'timeline', label: 'Timeline', content: <BookingTimeline booking={booking} /> },
    { value: 'messages', label: 'Messages', content: <BookingMessages booking={booking} /> },
    ...(mayAudit
      ? [
          {
            value: 'history',
            label: 'History',
            content: (
              <Card title="Every change, as the audit log has it">
                <Suspense fallback={<Skeleton lines={6} />}>
                  <HistoryPanel entity="booking" id={booking.id} />
                </Suspense>
              </Card>
            ),
          },
        ]
      : []),
  ];
  return (
    <Tabs
      label="About this booking"
      value={tab}
      onValue={(value) =>
        void navigate({
          to: '/bookings/$bookingId',
          params: { bookingId: booking.id },
          search: { tab: value },
          replace: true,
        })
      }
      tabs={tabs}
    />
  );
}

function Loaded({ booking }: { readonly booking: DeskBooking }) {
  const { summary } = booking;
  return (
    <>
      <PageHeader
        title={`${summary.contact.firstName} ${summary.contact.lastName}`}
        hint={
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <StatusBadge status={booking.status} />
            <span className="font-mono">{summary.code}</span>
            <span>
              {formatDate(summary.date, 'long')} at {formatStart(summary)}
            </span>
            <span>{formatSource(booking.source)}</span>
          </span>
        }
        actions={<BookingActions key={booking.id} booking={booking} />}
      />
      <Others bookingId={booking.id} />
      <Deleted booking={booking} />
      {/* What waits for somebody's word comes first: on a phone it would stand below the whole party. */}
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-5 gap-y-4 lg:grid-cols-[minmax(0,1fr)_22rem] lg:grid-rows-[auto_1fr]">
        <WaitingDecisions booking={booking} />
        <div className="min-w-0 lg:col-start-1 lg:row-span-2 lg:row-start-1">
          <Sections booking={booking} />
        </div>
        <aside aria-label="At a glance" className="grid gap-4 lg:col-start-2">
          {booking.money !== null && (
            <Card title="Money">
              <MoneySummary booking={booking} />
            </Card>
          )}
          <DepositCard booking={booking} />
          {booking.source !== 'web' && (
            <Suspense fallback={<Skeleton lines={3} />}>
              <TermsCard booking={booking} />
            </Suspense>
          )}
          <LinksCard booking={booking} />
          <BookingPapers booking={booking} />
          <Suspense>
            <BookingFiles bookingId={booking.id} />
          </Suspense>
          <BookingNotes booking={booking} />
        </aside>
      </div>
    </>
  );
}

/** For the chef who cooks there: the party and its kitchen, nothing to manage. */
function ForChef({ booking }: { readonly booking: ChefBooking }) {
  const { contact, code } = booking.summary;
  return (
    <>
      <PageHeader
        title={`${contact.firstName} ${contact.lastName}`}
        hint={
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <StatusBadge status={booking.status} />
            <span className="font-mono">{code}</span>
          </span>
        }
      />
      <BookingOverview booking={booking} />
    </>
  );
}

export function BookingPage() {
  const { bookingId } = useParams({ from: HERE });
  const booking = useQuery(bookingQuery(bookingId));
  if (booking.isPending) return <PageLoading />;
  if (booking.isError) return <PageProblem error={booking.error} retry={() => void booking.refetch()} />;
  return booking.data.view === 'chef' ? <ForChef booking={booking.data} /> : <Loaded booking={booking.data} />;
}
