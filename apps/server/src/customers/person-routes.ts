import {
  eraseCustomer as eraseCustomerEndpoint,
  exportCustomerData,
  exportCustomerPdf,
  getConsentProof,
  getConsentProofPdf,
  getErasureReceipt as getErasureReceiptEndpoint,
} from '@myhibachi/contracts';
import {
  eraseCustomer,
  exportPersonJson,
  exportPersonPdf,
  getErasureReceipt,
  proveConsentPage,
  proveConsentPdf,
} from '@myhibachi/core/accounts';
import { decodeId } from '@myhibachi/core/kernel';
import type { App } from '../http/app.ts';
import { register } from '../http/register.ts';

const PROVE = { policy: 'staff:consent.prove' } as const;
const EXPORT = { policy: 'staff:customer.export' } as const;
const ERASE = { policy: 'staff:customer.erase' } as const;

/** A person's right to their data, and to be forgotten (domain 14). */
export function addPersonRoutes(app: App): void {
  register(app, getConsentProof, PROVE, async (ctx, { params }) => ({
    ...(await proveConsentPage(ctx, { customerId: decodeId('cus', params.id) })),
    disposition: 'inline' as const,
  }));
  register(app, getConsentProofPdf, PROVE, (ctx, { params }) =>
    proveConsentPdf(ctx, { customerId: decodeId('cus', params.id) }),
  );
  register(app, exportCustomerData, EXPORT, (ctx, { params }) =>
    exportPersonJson(ctx, { customerId: decodeId('cus', params.id) }),
  );
  register(app, exportCustomerPdf, EXPORT, (ctx, { params }) =>
    exportPersonPdf(ctx, { customerId: decodeId('cus', params.id) }),
  );
  register(app, eraseCustomerEndpoint, ERASE, (ctx, { params, body }) =>
    eraseCustomer(ctx, { customerId: decodeId('cus', params.id), version: body.version, reason: body.reason }),
  );
  register(app, getErasureReceiptEndpoint, ERASE, (ctx, { params }) =>
    getErasureReceipt(ctx, { customerId: decodeId('cus', params.id) }),
  );
}
