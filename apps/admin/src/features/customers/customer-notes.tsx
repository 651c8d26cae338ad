import {
  addCustomerNote,
  deleteCustomerNote,
  editCustomerNote,
  restoreCustomerNote,
} from '@myhibachi/api-client/calls';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { usePermission } from '../../session/session.ts';
import { NotesCard, type NoteCalls } from '../../ui/notes.tsx';
import type { CustomerProfile } from './customer-queries.ts';

function callsFor(customerId: string): NoteCalls {
  const path = (noteId: string) => ({ id: customerId, noteId });
  return {
    about: 'customer',
    of: customerId,
    add: (text, key) =>
      ask(addCustomerNote({ client: api, path: { id: customerId }, body: { text }, headers: onceOnly(key) })),
    edit: (id, text) => ask(editCustomerNote({ client: api, path: path(id), body: { text } })),
    remove: (id) => ask(deleteCustomerNote({ client: api, path: path(id) })),
    restore: (id) => ask(restoreCustomerNote({ client: api, path: path(id), headers: onceOnly() })),
  };
}

export function CustomerNotes({ customer }: { readonly customer: CustomerProfile }) {
  const mayWrite = usePermission('customer.change') && customer.erasedAt === null;
  return <NotesCard notes={customer.notes} calls={callsFor(customer.id)} mayWrite={mayWrite} />;
}
