import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { formatCents, formatCount, formatInstant, formatPhone } from '../../format/format.ts';
import { PagedTable, type Column } from '../../ui/data-table.tsx';
import { SearchForm } from '../../ui/search-form.tsx';
import { SelectField } from '../../ui/select.tsx';
import { Card, EmptyState, PageHeader } from '../../ui/surfaces.tsx';
import { FIRST_SORT, SORTS, customersQuery, nameOf, type CustomerRow } from './customer-queries.ts';

const COLUMNS: readonly Column<CustomerRow>[] = [
  {
    key: 'name',
    title: 'Name',
    cell: (customer) => (
      <span className="grid min-w-0">
        <span className="font-medium">{nameOf(customer)}</span>
        <span className="truncate text-xs font-normal text-faint">{customer.email}</span>
      </span>
    ),
  },
  {
    key: 'phone',
    title: 'Phone',
    cell: ({ phone }) => <span className="whitespace-nowrap">{formatPhone(phone)}</span>,
  },
  { key: 'bookings', title: 'Bookings', cell: ({ bookings }) => formatCount(bookings) },
  {
    key: 'party',
    title: 'Latest party',
    cell: ({ lastPartyAt: at, lastPartyTimeZone: zone }) =>
      at === null || zone === null ? '—' : formatInstant(at, zone),
  },
  { key: 'spend', title: 'Spent', cell: ({ spentCents }) => formatCents(spentCents) },
];

interface Filters {
  readonly q?: string;
  readonly sort?: string;
  readonly station?: string;
}

function FilterBar({ filters, apply }: { readonly filters: Filters; readonly apply: (next: Filters) => void }) {
  return (
    <SearchForm
      q={filters.q}
      placeholder="Name, phone number or e-mail address"
      maxLength={80}
      search={(q) => apply({ ...filters, q })}
      active={filters.sort === undefined ? 0 : 1}
    >
      <SelectField
        label="Order"
        className="sm:order-first sm:w-52"
        value={filters.sort ?? FIRST_SORT}
        choices={SORTS}
        onValue={(sort) => apply({ ...filters, sort })}
      />
    </SearchForm>
  );
}

function nobody({ q, station }: Filters): string {
  if (q !== undefined) return station === undefined ? 'Nobody matches.' : 'Nobody of this station matches.';
  return station === undefined ? 'No customers yet.' : 'No customers of this station yet.';
}

export function CustomersPage() {
  const filters = useSearch({ from: '/shell/customers' });
  const navigate = useNavigate();
  const { q } = filters;
  const customers = useInfiniteQuery(customersQuery(filters));
  const go = (search: Filters): void => {
    const kept = Object.fromEntries(Object.entries(search).filter(([, value]) => value !== ''));
    void navigate({ to: '/customers', search: kept });
  };
  return (
    <>
      <PageHeader
        title="Customers"
        hint="Everybody who booked or held an evening, and what they want to hear from us."
      />
      <div className="grid gap-4">
        <Card>
          <FilterBar key={q ?? ''} filters={filters} apply={go} />
        </Card>
        <PagedTable
          label="Customers"
          list={customers}
          columns={COLUMNS}
          rowKey={({ id }) => id}
          rowName={nameOf}
          onOpen={({ id }) => void navigate({ to: '/customers/$customerId', params: { customerId: id }, search: {} })}
          empty={
            <EmptyState title={nobody(filters)}>
              {q === undefined
                ? 'Whoever holds an evening on the website or books by phone appears here.'
                : 'Names are found by their first three letters, numbers by their last four digits, e-mail addresses whole.'}
            </EmptyState>
          }
        />
      </div>
    </>
  );
}
