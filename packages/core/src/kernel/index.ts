/** Front door of the kernel. */
export { clockInWords } from './clock-in-words.ts';
export { countOf } from './count-of.ts';
export { AppError, invalidField, isAppError, notFound, type AppErrorOptions, type FieldError } from './errors.ts';
export {
  addCents,
  cents,
  formatCents,
  negateCents,
  percentOf,
  roundHalfUp,
  subtractCents,
  ZERO,
  type Cents,
} from './money.ts';
export type {
  BreachGateway,
  CardCheckout,
  CardCheckoutRequest,
  CardEvent,
  CardGateway,
  CardRefundRequest,
  Coordinates,
  Drive,
  EmbeddingGateway,
  FetchedMail,
  GoogleGateway,
  GoogleIdentity,
  Gateways,
  MailAttachment,
  MailGateway,
  MailWebhookGateway,
  MailboxGateway,
  MailboxWatch,
  RouteGateway,
  SmsChange,
  SmsDelivery,
  SmsFeed,
  SmsMedia,
  SmsGateway,
} from './gateways.ts';
export { GatewayError, type GatewayName } from './gateway-error.ts';
export { inTurn } from './in-turn.ts';
export {
  MODEL_ATTEMPTS,
  ModelFailure,
  type ModelAnswer,
  type ModelGateway,
  type ModelMessage,
  type ModelRequest,
  type ModelTool,
  type ModelToolCall,
} from './model-gateway.ts';
export { decodeId, encodeId, newId, type IdPrefix } from './ids.ts';
export { ManualClock, systemClock, type Clock } from './clock.ts';
export { FieldCrypto, parseKeyRing, type Key, type KeyRing } from './crypto.ts';
export { TokenSigner, type TokenClaims, type TokenPurpose } from './tokens.ts';
export { FigureCache } from './figure-cache.ts';
export { freezeDeep } from './freeze-deep.ts';
export { methodInWords } from './method-in-words.ts';
export { readFigure } from './read-figure.ts';
export {
  actingAs,
  contextFor,
  describeActor,
  type Actor,
  type Context,
  type JobQueue,
  type Meter,
  type Origin,
  type Platform,
  type SendOptions,
  type MailboxSettings,
  type Settings,
  type TransactionContext,
} from './context.ts';
export { ROLES, type Reach, type Role } from './permission-matrix.ts';
export {
  ALLOWED_BY_KIND,
  KEY_SCOPES,
  MAY_GRANT,
  STAFF_ACTIONS,
  reachOf,
  type Action,
  type StaffAction,
} from './permissions.ts';
export {
  authorize,
  may,
  seesMoney,
  narrowedScope,
  ownChefId,
  reachesStation,
  stationScope,
  type StationScope,
} from './authorize.ts';
export { decodeCursor, encodeCursor, pageOf, type Page } from './cursor.ts';
export { onceForRequest } from './once.ts';
export { afterCommit, isTransaction, withSavepoint, withTransaction } from './transaction.ts';
export { audit, canonicalJson, masked, recordOpening, recordRead, type AuditFacts } from './audit.ts';
export { verifyChain, type ChainVerdict } from './audit-store.ts';
export { defineJob, enqueue, type Job, type JobHandler } from './jobs.ts';
export type { Log } from './log.ts';
