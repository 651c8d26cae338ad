/** The one table of what the concierge can do. */
import type { Tool } from './tool.ts';
import { findPlaceTool, getFiguresTool, getMenuTool, getPoliciesTool } from './tool-catalog.ts';
import { placeHoldTool, sendSigningLinkTool } from './tool-hold.ts';
import { recordLeadTool } from './tool-lead.ts';
import { checkAvailabilityTool, findStartTool, quotePartyTool } from './tool-quote.ts';

export const TOOLS = {
  get_menu: getMenuTool,
  get_figures: getFiguresTool,
  get_policies: getPoliciesTool,
  find_place: findPlaceTool,
  quote_party: quotePartyTool,
  check_availability: checkAvailabilityTool,
  find_start: findStartTool,
  place_hold: placeHoldTool,
  send_signing_link: sendSigningLinkTool,
  record_lead: recordLeadTool,
} as const satisfies Record<string, Tool>;

export type ToolName = keyof typeof TOOLS;

export function toolNames(): readonly ToolName[] {
  return Object.keys(TOOLS) as ToolName[];
}

export function findTool(name: ToolName): Tool {
  return TOOLS[name];
}
