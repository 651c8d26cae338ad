/** The one table of what the concierge can do. */
import type { Tool } from './tool.ts';
import { bookPartyTool } from './tool-book.ts';
import { findPlaceTool, getFiguresTool, getMenuTool, getPoliciesTool } from './tool-catalog.ts';
import {
  cancelBookingTool,
  changeBookingTool,
  previewCancellationTool,
  previewChangeTool,
  previewRescheduleTool,
  rescheduleBookingTool,
} from './tool-changes.ts';
import { handOverTool } from './tool-escalate.ts';
import { getHeldDateTool, placeHoldTool, sendSigningLinkTool } from './tool-hold.ts';
import { searchKnowledgeTool } from './tool-knowledge.ts';
import { recordLeadTool } from './tool-lead.ts';
import { getMyBookingTool, listMyBookingsTool } from './tool-own-bookings.ts';
import { payBalanceTool, payDepositTool } from './tool-payment.ts';
import { priceTravelTool } from './tool-travel.ts';
import { checkAvailabilityTool, findStartTool, quotePartyTool } from './tool-quote.ts';
import {
  assignConversationTool,
  countConversationsTool,
  draftReplyTool,
  findConversationsTool,
  labelConversationTool,
  listColleaguesTool,
  readConversationTool,
} from './tool-inbox.ts';
import { countTalksTool, searchTalksTool, sumDueTool } from './tool-overview.ts';
import { listFreeChefsTool, listPartiesTool, listTimeOffTool } from './tool-roster.ts';
import {
  countPeriodTool,
  findAnythingTool,
  getDashboardTool,
  getTrendsTool,
  listBookingsTool,
  openBookingTool,
} from './tool-staff.ts';

export const TOOLS = {
  get_menu: getMenuTool,
  get_figures: getFiguresTool,
  get_policies: getPoliciesTool,
  find_place: findPlaceTool,
  search_knowledge: searchKnowledgeTool,
  price_travel: priceTravelTool,
  quote_party: quotePartyTool,
  check_availability: checkAvailabilityTool,
  find_start: findStartTool,
  place_hold: placeHoldTool,
  get_held_date: getHeldDateTool,
  book_party: bookPartyTool,
  send_signing_link: sendSigningLinkTool,
  record_lead: recordLeadTool,
  hand_over: handOverTool,

  list_my_bookings: listMyBookingsTool,
  get_my_booking: getMyBookingTool,
  preview_change: previewChangeTool,
  change_booking: changeBookingTool,
  preview_reschedule: previewRescheduleTool,
  reschedule_booking: rescheduleBookingTool,
  preview_cancellation: previewCancellationTool,
  cancel_booking: cancelBookingTool,
  pay_deposit: payDepositTool,
  pay_balance: payBalanceTool,

  find_anything: findAnythingTool,
  get_dashboard: getDashboardTool,
  get_trends: getTrendsTool,
  count_period: countPeriodTool,
  open_booking: openBookingTool,
  list_bookings: listBookingsTool,
  list_parties: listPartiesTool,
  list_time_off: listTimeOffTool,
  list_free_chefs: listFreeChefsTool,
  find_conversations: findConversationsTool,
  count_conversations: countConversationsTool,
  count_talks: countTalksTool,
  search_talks: searchTalksTool,
  sum_due: sumDueTool,
  read_conversation: readConversationTool,
  list_colleagues: listColleaguesTool,
  draft_reply: draftReplyTool,
  assign_conversation: assignConversationTool,
  label_conversation: labelConversationTool,
} as const satisfies Record<string, Tool>;

export type ToolName = keyof typeof TOOLS;

export function toolNames(): readonly ToolName[] {
  return Object.keys(TOOLS) as ToolName[];
}

export function findTool(name: ToolName): Tool {
  return TOOLS[name];
}
