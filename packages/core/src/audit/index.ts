/** Front door of the audit log: following it, reading it, proving it whole (domain 13). */
export { announcePresence } from './announce-presence.ts';
export { changeFor, type Change } from './change.ts';
export { getLastSeq, listChanges } from './follow-changes.ts';
