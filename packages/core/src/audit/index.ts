/** Front door of the audit log: following it, reading it, proving it whole (domain 13). */
export { announcePresence } from './announce-presence.ts';
export { changeFor, type Change } from './change.ts';
export { getLastSeq, listChanges } from './follow-changes.ts';
export { getAuditChoices } from './get-choices.ts';
export { getBookingHistory, getCustomerHistory } from './get-history.ts';
export { exportAudit, listAudit } from './list-audit.ts';
export { auditCheckJob, checkAudit, getAuditVerdict, requestAuditCheck, verifyAudit } from './verify-audit.ts';
