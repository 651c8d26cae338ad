/** Front door of the leads: people who may book, one row each, with an explained score (domain 9). */
export { createLead } from './create-lead.ts';
export { keepLead } from './keep-lead.ts';
export type { LeadContact } from './lead-addresses.ts';
export { markLeadConverted } from './mark-lead-converted.ts';
export { recordLead, type LeadInput, type LeadSource, type RecordedLead } from './record-lead.ts';
export {
  decayScore,
  leadTemperature,
  scoreLead,
  type LeadFacts,
  type LeadFigures,
  type LeadPart,
  type LeadScore,
} from './score-lead.ts';
