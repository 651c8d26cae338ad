import {
  addCustomerNote as addCustomerNoteEndpoint,
  changeCustomer as changeCustomerEndpoint,
  deleteCustomerNote as deleteCustomerNoteEndpoint,
  editCustomerNote as editCustomerNoteEndpoint,
  getCustomer as getCustomerEndpoint,
  listCustomers as listCustomersEndpoint,
  recordCustomerConsent as recordCustomerConsentEndpoint,
  restoreCustomerNote as restoreCustomerNoteEndpoint,
} from '@myhibachi/contracts';
import {
  addCustomerNote,
  changeCustomer,
  deleteCustomerNote,
  editCustomerNote,
  getCustomer,
  listCustomers,
  recordCustomerConsent,
  restoreCustomerNote,
} from '@myhibachi/core/accounts';
import { decodeId, encodeId } from '@myhibachi/core/kernel';
import type { App } from '../http/app.ts';
import { register } from '../http/register.ts';
import { addMergeRoutes } from './merge-routes.ts';
import { addPersonRoutes } from './person-routes.ts';

const READ = { policy: 'staff:customer.read' } as const;
const CHANGE = { policy: 'staff:customer.change' } as const;

function customerOf(params: { readonly id: string }): { readonly customerId: string } {
  return { customerId: decodeId('cus', params.id) };
}

function noteOf(params: { readonly id: string; readonly noteId: string }) {
  return { ...customerOf(params), noteId: decodeId('nte', params.noteId) };
}

/** Customers as our own people look after them. */
export function addCustomerRoutes(app: App): void {
  register(app, listCustomersEndpoint, READ, (ctx, { query }) => listCustomers(ctx, query));
  register(app, getCustomerEndpoint, READ, (ctx, { params }) => getCustomer(ctx, customerOf(params)));
  register(app, changeCustomerEndpoint, CHANGE, async (ctx, { params, body }) => {
    const changed = await changeCustomer(ctx, { ...customerOf(params), change: body });
    const { id, firstName, lastName, email, phone, version } = changed;
    return { id: encodeId('cus', id), firstName, lastName, email, phone, version };
  });
  register(app, recordCustomerConsentEndpoint, { policy: 'staff:consent.record' }, (ctx, { params, body }) =>
    recordCustomerConsent(ctx, { ...customerOf(params), consent: body }),
  );
  register(app, addCustomerNoteEndpoint, CHANGE, (ctx, { params, body }) =>
    addCustomerNote(ctx, { ...customerOf(params), ...body }),
  );
  register(app, editCustomerNoteEndpoint, CHANGE, (ctx, { params, body }) =>
    editCustomerNote(ctx, { ...noteOf(params), ...body }),
  );
  register(app, deleteCustomerNoteEndpoint, CHANGE, (ctx, { params }) => deleteCustomerNote(ctx, noteOf(params)));
  register(app, restoreCustomerNoteEndpoint, CHANGE, (ctx, { params }) => restoreCustomerNote(ctx, noteOf(params)));
  addMergeRoutes(app);
  addPersonRoutes(app);
}
