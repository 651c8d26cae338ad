/** Every template by the name it has in the queue and in the database. */
import type { Template } from '../template.ts';
import { allergiesAnswer } from './allergies-answer.ts';
import { bookingCancelled } from './booking-cancelled.ts';
import { bookingChanged } from './booking-changed.ts';
import { bookingConfirmed } from './booking-confirmed.ts';
import { bookingRescheduled } from './booking-rescheduled.ts';
import { conversationReply } from './conversation-reply.ts';
import { dayBefore } from './day-before.ts';
import { depositCancelled } from './deposit-cancelled.ts';
import { depositRequest } from './deposit-request.ts';
import { depositReminder } from './deposit-reminder.ts';
import { holdExpired } from './hold-expired.ts';
import { holdPayReminder } from './hold-pay-reminder.ts';
import { holdPlaced } from './hold-placed.ts';
import { holdReleased } from './hold-released.ts';
import { holdSignReminder } from './hold-sign-reminder.ts';
import { hostSignIn } from './host-sign-in.ts';
import { keywordAnswer } from './keyword-answer.ts';
import { latePaymentRefunded } from './late-payment-refunded.ts';
import { manageLink } from './manage-link.ts';
import { paymentInstructions } from './payment-instructions.ts';
import { paymentReceived } from './payment-received.ts';
import { refundSent } from './refund-sent.ts';
import { signingLink } from './signing-link.ts';
import { staffAlert } from './staff-alert.ts';
import { staffInvitation } from './staff-invitation.ts';
import {
  staffCode,
  staffFactorChanged,
  staffNewDevice,
  staffPasswordChanged,
  staffPasswordLink,
} from './staff-sign-in.ts';
import { termsAgain, termsLeft, termsRecorded, termsRefused, termsRequest } from './terms.ts';

export const TEMPLATES = {
  hold_placed: holdPlaced,
  hold_sign_reminder: holdSignReminder,
  hold_pay_reminder: holdPayReminder,
  hold_expired: holdExpired,
  hold_released: holdReleased,
  signing_link: signingLink,
  payment_instructions: paymentInstructions,
  booking_confirmed: bookingConfirmed,
  booking_changed: bookingChanged,
  booking_rescheduled: bookingRescheduled,
  booking_cancelled: bookingCancelled,
  day_before: dayBefore,
  payment_received: paymentReceived,
  refund_sent: refundSent,
  late_payment_refunded: latePaymentRefunded,
  deposit_request: depositRequest,
  deposit_reminder: depositReminder,
  deposit_cancelled: depositCancelled,
  manage_link: manageLink,
  staff_alert: staffAlert,
  staff_code: staffCode,
  staff_password_link: staffPasswordLink,
  staff_password_changed: staffPasswordChanged,
  staff_new_device: staffNewDevice,
  staff_factor_changed: staffFactorChanged,
  staff_invitation: staffInvitation,
  host_sign_in: hostSignIn,
  keyword_answer: keywordAnswer,
  conversation_reply: conversationReply,
  terms_request: termsRequest,
  terms_again: termsAgain,
  terms_recorded: termsRecorded,
  terms_refused: termsRefused,
  terms_left: termsLeft,
  allergies_answer: allergiesAnswer,
} as const satisfies Record<string, Template>;

export type TemplateName = keyof typeof TEMPLATES;

export function isTemplateName(name: string): name is TemplateName {
  return Object.hasOwn(TEMPLATES, name);
}
