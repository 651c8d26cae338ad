/** Looks for the other one of two customers who are one person, where nothing about them is alike. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { listCustomers } from '@myhibachi/api-client/calls';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { countOf, formatPhone } from '../../format/format.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';
import { ErrorState } from '../../ui/surfaces.tsx';
import { nameOf, type CustomerProfile, type CustomerRow } from './customer-queries.ts';

const SHORTEST = 3;
const SHOWN = 8;

interface FoundProps {
  readonly rows: readonly CustomerRow[];
  readonly choose: (id: string) => void;
}

function Found({ rows, choose }: FoundProps) {
  if (rows.length === 0) return <p className="text-sm text-soft">Nobody else is found by this.</p>;
  return (
    <ul className="grid gap-3" aria-label="Found">
      {rows.map((row) => (
        <li key={row.id} className="flex flex-wrap items-center justify-between gap-2 text-sm">
          <span className="grid min-w-0">
            <span className="font-medium">{nameOf(row)}</span>
            <span className="truncate text-xs text-faint">
              {row.email ?? formatPhone(row.phone)}, {countOf(row.bookings, 'booking')}
            </span>
          </span>
          <Button size="small" aria-label={`Compare with ${nameOf(row)}`} onClick={() => choose(row.id)}>
            Compare
          </Button>
        </li>
      ))}
    </ul>
  );
}

interface Props {
  readonly customer: CustomerProfile;
  readonly choose: (id: string) => void;
  readonly close: () => void;
}

export function MergeSearch({ customer, choose, close }: Props) {
  const [text, setText] = useState('');
  const q = text.trim();
  const found = useQuery({
    queryKey: ['customer', 'list', 'others', q],
    queryFn: ({ signal }) => ask(listCustomers({ client: api, signal, query: { q, limit: SHOWN + 1 } })),
    enabled: q.length >= SHORTEST,
    placeholderData: keepPreviousData,
  });
  const others = found.data?.items.filter(({ id }) => id !== customer.id).slice(0, SHOWN);
  return (
    <Dialog
      open
      onOpen={close}
      title="Merge with somebody else"
      description="Nothing is changed before you have compared the two."
    >
      <search className="grid gap-4">
        <TextField
          label="The other customer"
          hint="A name or its first three letters, a phone number or an e-mail address."
          autoComplete="off"
          maxLength={80}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <div aria-live="polite">
          {found.isError && <ErrorState error={found.error} retry={() => void found.refetch()} />}
          {q.length >= SHORTEST && others !== undefined && <Found rows={others} choose={choose} />}
        </div>
      </search>
    </Dialog>
  );
}
