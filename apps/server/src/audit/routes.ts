import {
  checkAudit as checkAuditEndpoint,
  exportAudit as exportAuditEndpoint,
  getAuditChoices as getAuditChoicesEndpoint,
  getAuditVerdict as getAuditVerdictEndpoint,
  getBookingHistory as getBookingHistoryEndpoint,
  getCustomerHistory as getCustomerHistoryEndpoint,
  listAudit as listAuditEndpoint,
} from '@myhibachi/contracts';
import {
  exportAudit,
  getAuditChoices,
  getAuditVerdict,
  getBookingHistory,
  getCustomerHistory,
  listAudit,
  requestAuditCheck,
} from '@myhibachi/core/audit';
import { decodeId } from '@myhibachi/core/kernel';
import type { App } from '../http/app.ts';
import { register } from '../http/register.ts';

export function addAuditRoutes(app: App): void {
  register(app, listAuditEndpoint, { policy: 'staff:audit.read' }, (ctx, { query }) => listAudit(ctx, query));
  register(app, exportAuditEndpoint, { policy: 'staff:audit.export' }, (ctx, { query }) => exportAudit(ctx, query));
  register(app, getAuditChoicesEndpoint, { policy: 'staff:audit.read' }, (ctx) => getAuditChoices(ctx));
  register(app, getAuditVerdictEndpoint, { policy: 'staff:audit.read' }, (ctx) => getAuditVerdict(ctx));
  register(app, checkAuditEndpoint, { policy: 'staff:audit.verify' }, (ctx) => requestAuditCheck(ctx));
  register(app, getBookingHistoryEndpoint, { policy: 'staff:payment.read' }, (ctx, { params, query }) =>
    getBookingHistory(ctx, { id: decodeId('bkg', params.id), ...query }),
  );
  register(app, getCustomerHistoryEndpoint, { policy: 'staff:customer.read' }, (ctx, { params, query }) =>
    getCustomerHistory(ctx, { id: decodeId('cus', params.id), ...query }),
  );
}
