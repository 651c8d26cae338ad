import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { OWN_ZONE, countOf, formatCents, formatCount, formatInstant, formatPhone } from '../../format/format.ts';
import { usePermission } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { PageLoading, PageProblem } from '../../ui/page-problem.tsx';
import { Card, Facts, Notice, PageHeader } from '../../ui/surfaces.tsx';
import { HistoryPanel } from '../audit/history-panel.tsx';
import { ContactDialog } from './contact-dialog.tsx';
import { CustomerConsents } from './customer-consents.tsx';
import { CustomerBookings, CustomerMessages, CustomerMoney } from './customer-lists.tsx';
import { CustomerNotes } from './customer-notes.tsx';
import { customerQuery, nameOf, type CustomerProfile } from './customer-queries.ts';
import { DuplicatesCard } from './duplicates-card.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { PersonDataCard } from './person-data-card.tsx';

function Contact({ customer }: { readonly customer: CustomerProfile }) {
  const mayChange = usePermission('customer.change') && customer.erasedAt === null;
  const [editing, setEditing] = useState(false);
  return (
    <Card
      title="Contact"
      actions={
        mayChange && (
          <Button size="small" onClick={() => setEditing(true)}>
            Correct…
          </Button>
        )
      }
    >
      <Facts
        rows={[
          ['Name', nameOf(customer)],
          [
            'E-mail',
            customer.email === null ? (
              'none, texts only'
            ) : (
              <a key="email" className="underline" href={`mailto:${customer.email ?? formatPhone(customer.phone)}`}>
                {customer.email}
              </a>
            ),
          ],
          [
            'Phone',
            <a key="phone" className="underline" href={`tel:${customer.phone}`}>
              {formatPhone(customer.phone)}
            </a>,
          ],
          ['With us since', formatInstant(customer.createdAt, OWN_ZONE)],
        ]}
      />
      {editing && <ContactDialog customer={customer} close={() => setEditing(false)} />}
    </Card>
  );
}

function Totals({ customer }: { readonly customer: CustomerProfile }) {
  const { bookings, parties, billedCents, paidCents, refundedCents } = customer.totals;
  return (
    <Card title="Altogether">
      <Facts
        rows={[
          ['Bookings', formatCount(bookings)],
          ['Parties held or to come', formatCount(parties)],
          ['Billed', formatCents(billedCents)],
          ['Paid', formatCents(paidCents)],
          ['Went back', formatCents(refundedCents)],
        ]}
      />
    </Card>
  );
}

function Overview({
  customer,
  compare,
}: {
  readonly customer: CustomerProfile;
  readonly compare: (id: string) => void;
}) {
  const mayMerge = usePermission('customer.merge') && customer.erasedAt === null;
  return (
    <div className="grid items-start gap-4 lg:grid-cols-2">
      <div className="grid gap-4">
        <Contact customer={customer} />
        <Totals customer={customer} />
        {mayMerge && <DuplicatesCard customer={customer} compare={compare} />}
      </div>
      <div className="grid gap-4">
        <CustomerNotes customer={customer} />
        <PersonDataCard customer={customer} />
      </div>
    </div>
  );
}

function tabsOf(customer: CustomerProfile, compare: (id: string) => void) {
  return [
    { value: 'overview', label: 'Overview', content: <Overview customer={customer} compare={compare} /> },
    { value: 'parties', label: 'Parties', content: <CustomerBookings customer={customer} /> },
    { value: 'money', label: 'Money', content: <CustomerMoney customer={customer} /> },
    { value: 'messages', label: 'Messages', content: <CustomerMessages customer={customer} /> },
    { value: 'consent', label: 'Consent', content: <CustomerConsents customer={customer} /> },
    { value: 'history', label: 'History', content: <HistoryPanel entity="customer" id={customer.id} /> },
  ];
}

export function CustomerPage() {
  const { customerId } = useParams({ from: '/shell/customers/$customerId' });
  const { tab = 'overview', merge } = useSearch({ from: '/shell/customers/$customerId' });
  const navigate = useNavigate();
  const query = useQuery(customerQuery(customerId));
  const go = (id: string, search: { tab?: string; merge?: string }, replace = false): void =>
    void navigate({ to: '/customers/$customerId', params: { customerId: id }, search, replace });
  const moved = query.data !== undefined && query.data.id !== customerId ? query.data.id : null;
  useEffect(() => {
    // A duplicate's address leads to the customer it became part of.
    if (moved !== null)
      void navigate({ to: '/customers/$customerId', params: { customerId: moved }, search: {}, replace: true });
  }, [moved, navigate]);
  if (query.isPending) return <PageLoading />;
  if (query.isError) return <PageProblem error={query.error} retry={() => void query.refetch()} />;
  const customer = query.data;
  return (
    <>
      <PageHeader
        title={nameOf(customer)}
        hint={`${countOf(customer.totals.parties, 'party', 'parties')}, ${customer.email ?? formatPhone(customer.phone)}`}
      />
      {customer.erasedAt !== null && (
        <div className="mb-4">
          <Notice tone="warn">This person was erased on {formatInstant(customer.erasedAt, OWN_ZONE)}.</Notice>
        </div>
      )}
      <Tabs
        label="About this customer"
        value={tab}
        onValue={(value) => go(customer.id, { tab: value })}
        tabs={tabsOf(customer, (other) => go(customer.id, { tab, merge: other }))}
      />
      {merge !== undefined && (
        <MergeDialog customerId={customer.id} otherId={merge} close={() => go(customer.id, { tab }, true)} />
      )}
    </>
  );
}
