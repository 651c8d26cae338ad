export { audit } from './audit.ts';
export { authorize } from './authorize.ts';
export { withTransaction } from './transaction.ts';
