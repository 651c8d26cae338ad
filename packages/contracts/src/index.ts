export { ERROR_CODES, STATUS_BY_CODE, TITLE_BY_CODE, type ErrorCode } from './errors.ts';
export { Problem, SlotAlternative } from './problem.ts';
export { PROBLEM_EXAMPLES } from './examples/problems.ts';
export { BODY_ERRORS, COMMON_ERRORS, defineEndpoint, type Endpoint, type Method } from './endpoint.ts';
export {
  BookingCode,
  Contact,
  Email,
  ItemCount,
  PartialContact,
  PartialVenue,
  Party,
  Phone,
  PostalCode,
  Venue,
  id,
  text,
} from './primitives.ts';
export { Allergen, Config, Menu, MenuItem, MenuItemKind, getConfig, getMenu } from './catalog.ts';
export { Quote, QuoteLine, QuoteRequest, QuoteTotals, TravelSummary, createQuote, getQuote } from './quotes.ts';
export { Availability, AvailabilityQuery, ClosedReason, Slot, getAvailability } from './availability.ts';
export {
  Agreement,
  DeclaredAllergen,
  DepositRequest,
  Hold,
  HoldRequest,
  HoldStatus,
  PartySummary,
  PaymentStart,
  SignatureRequest,
  Token,
  getAgreement,
  getHold,
  placeHold,
  releaseHold,
  sendSigningLink,
  signAgreement,
  startDeposit,
} from './holds.ts';
export {
  Booking,
  BookingStatus,
  CancellationPreview,
  CancellationRequest,
  ChangePreview,
  ChangeRequest,
  ReschedulePreview,
  RescheduleRequest,
  addRequests,
  cancelBooking,
  changeBooking,
  getBooking,
  getBookingAgreement,
  payBalance,
  payDeposit,
  rescheduleBooking,
  signBooking,
} from './bookings.ts';
export { getAgreementPdf, getCalendarFile, getInvoicePdf } from './booking-files.ts';
export { LeadRequest, createLead } from './leads.ts';
export {
  LIVE_CLOSE,
  LiveRequest,
  type LiveChange,
  type LiveMessage,
  type LivePerson,
  type LiveSubject,
} from './live.ts';
export { Readiness, getLive, getReady, receiveSmsEvent, receiveStripeEvent, reportClientError } from './operations.ts';
export {
  AuditEntry,
  AuditVerdict,
  checkAudit,
  exportAudit,
  getAuditVerdict,
  getBookingHistory,
  getCustomerHistory,
  listAudit,
  type AuditFilters,
  type AuditQuery,
} from './admin/audit.ts';
export { DeadJob, Queue, getHealthDetail, listDeadJobs, listQueues, replayDeadJobs } from './admin/operations.ts';
export {
  ChangeEffect,
  SettingChange,
  SettingChangeRequest,
  SettingOutcome,
  Variable,
  VariableValue,
  approveSettingChange,
  changeVariable,
  listSettingChanges,
  listVariableHistory,
  listVariables,
  previewVariable,
  rejectSettingChange,
  withdrawSettingChange,
  type ChangesQuery,
} from './admin/variables.ts';
export {
  Dish,
  NewDish,
  addDish,
  changeDish,
  changeDishPrice,
  listDishes,
  orderDishes,
  previewDishPrice,
} from './admin/menu.ts';
export {
  SignInStep,
  confirmSecondFactor,
  forgotPassword,
  getSignInState,
  renewBackupCodes,
  sendDeviceCode,
  setPassword,
  signIn,
  signOut,
  startSecondFactor,
  verifyDevice,
  verifySecondFactor,
} from './sign-in.ts';
export {
  OwnSession,
  StaffRole,
  StaffSession,
  changePassword,
  getStaffSession,
  listOwnSessions,
  revokeOtherSessions,
  revokeOwnSession,
} from './admin/session.ts';
