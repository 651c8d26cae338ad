/** Front door of booking: hold, sign, pay, confirm, manage (domain 3–6). */
export { agreedQuote, placeHold } from './place-hold.ts';
export { getHold } from './get-hold.ts';
export { releaseHold } from './release-hold.ts';
export { expireHold, sweepHolds } from './expire-hold.ts';
export { getAgreement } from './get-agreement.ts';
export { signAgreement } from './sign-agreement.ts';
export { sendSigningLink } from './send-signing-link.ts';
export { startDeposit } from './start-deposit.ts';
export { settlePayment, settleRecorded } from './settle-payment.ts';
export { assertMayView, cooksAt } from './assert-may-view.ts';
export { getBooking } from './get-booking.ts';
export { changeBooking } from './change-booking.ts';
export { letChefsFollow, partyToStaff } from './let-chefs-follow.ts';
export {
  contactSight,
  contactWindow,
  hostName,
  nameInFull,
  seesContact,
  withInitial,
  type ContactSight,
} from './contact-sight.ts';
export { assertReachesBooking } from './booking-policy.ts';
export { lockOwnBooking } from './lock-own-booking.ts';
export { rescheduleBooking } from './reschedule-booking.ts';
export { cancelBooking } from './cancel-booking.ts';
export { addRequests } from './add-requests.ts';
export { payBalance } from './pay-balance.ts';
export { advanceBookings } from './advance-bookings.ts';
export { alertStaff, type MoneyAlert } from './alert-staff.ts';
export { recordReceivedPayment, type ReceivedByCode } from './record-received-payment.ts';
export { getAgreementPdf, getCalendarFile, getInvoicePdf, type BookingFile } from './get-documents.ts';
export { hasAnyHold } from './hold-store.ts';
export { composeForBooking, getBookingAgreement, isSignable, signBooking } from './sign-booking.ts';
export { payDeposit } from './pay-deposit.ts';
export { expireDeposit, sweepDeposits } from './expire-deposit.ts';
export { resolveMessage } from './resolve-message.ts';
export { bookingIdByCode, openManageUrl, recogniseHoldLink, recogniseManageLink } from './links.ts';
export {
  advanceBookingsJob,
  depositDeadline,
  holdDeadline,
  sweepDepositsJob,
  sweepHoldsJob,
  termsWanted,
} from './jobs.ts';
// What staff's bookings are made and changed with; the booking desk is the only one to use it.
export { markPhoneWrong } from './mark-phone-wrong.ts';
export { allergensOf } from './declared-allergens.ts';
export { UNTOUCHED, type Booking } from './booking-row-store.ts';
export {
  countWaitingForDeposit,
  findBooking,
  findBookingOfRequest,
  insertBooking,
  isCodeTaken,
  lockBooking,
  saveBooking,
  saveLinksSent,
} from './booking-store.ts';
export { listParties } from './party-list-store.ts';
export { appendTimeline, readStaffTimeline, type EventExtra } from './timeline-store.ts';
export { newBookingCode } from './booking-code.ts';
export { nextBookingStatus } from './booking-state.ts';
export { agreementSubject } from './agreement-subject.ts';
export { baseFacts, bookingFacts, hostLanguage } from './message-facts.ts';
export { askToMeasure, consolePath } from './announce-confirmed.ts';
export { sameItems } from './change-booking.ts';
export { closeOpenPayments } from './close-open-payments.ts';
export { findDepositPause, insertDepositPause, liftDepositPause } from './deposit-store.ts';
export { endBooking, endingTerms, type EndingCause } from './end-booking.ts';
export { keepsSeat, moveFacts, movedTo, writeMove } from './move-party.ts';
export { missingDeposit } from './missing-deposit.ts';
export { queueDayBefore, queueForBooking } from './queue-messages.ts';
export { judgeReceived, purposeOf, type ReceivedVerdict } from './judge-received.ts';
export { repriceBooking } from './reprice-booking.ts';
export { rescheduleTerms } from './reschedule-terms.ts';
export { changeDetails } from './describe-change.ts';
export { dueAfter, returnCredit } from './return-credit.ts';
export { priceStep, saveChange } from './save-change.ts';
export { reduceBill, restoreBill } from './reduce-bill.ts';
export { reducibleCents } from './take-off.ts';
export { keptOfBooking } from './settle-deposit.ts';
export { stationOfPayment } from './station-of-payment.ts';
export { guestsOf, summariseBooking } from './summarise.ts';
export { agreementFile, invoiceFile } from './get-documents.ts';
