/** Questions about who cooks when and who is off. Pure. */
import { codeIn, nameIn, type Meant } from './read-names.ts';
import { dayOf, fortnightAhead, readPeriod, weekAhead, type Period } from './read-period.ts';

export type RosterWish =
  | ({ readonly kind: 'cooks' } & Meant)
  /** `mine`: where the asker cooks themselves. */
  | { readonly kind: 'parties'; readonly period: Period; readonly mine: boolean }
  | { readonly kind: 'off'; readonly period: Period };

/** Asks for parties without a chef, which are counted. */
export const LACKS_CHEF = /\bunassigned\b|\b(?:without|no|lack\w*|need\w*|missing) (?:a |any )?chefs?\b/;

const COOKS =
  /\bwho(?:'s|’s| is| are| will)?(?: be)?(?: the)? (?:cook\w*|chefs?|works?|working|on duty)\b|\b(?:which|what) chefs? (?:cook\w*|is|are|goes?|works?|do)\b|\bchefs? (?:for|at|of|on)\b/;
const I_COOK =
  /\b(?:do|am|will|should|must) i (?:\w+ )?(?:work|cook|working|cooking|go)\b|\bi(?:'m|’m| am) (?:working|cooking)\b|\bdo i have (?:a |any )?(?:part(?:y|ies)|events?|shifts?|work)\b|\bmy (?:next )?(?:part(?:y|ies)|events?|schedule|shifts?|rota|calendar|work(?:ing)? days?)\b/;
const OFF =
  /\b(?:who|any(?:one|body)|which chefs?|chefs?|am i)\b.*\b(?:off|away|absent|on (?:leave|vacation|holiday)|vacation)\b|\bis [\p{L} ]{2,40} (?:off|away|on (?:leave|vacation|holiday))\b(?! the)|\b(?:has|have|takes?|my) (?:time|days?) off\b|^time off\b/u;
const DECIDES = /\bdecid|\bdecision|\bapprov|\brequests?\b/;
const THIS_PARTY = /\b(?:this|it|here|there)\b/;
const OF_COOKS = /\b(?:cook\w*|chefs?|works?|working|which|will|be|go(?:es)?|at|do|does|on duty|when|here|there)\b/giu;

function readCooks(said: string, text: string, today: Temporal.PlainDate): RosterWish {
  const code = codeIn(said);
  if (code !== null) return { kind: 'cooks', code, name: null };
  const period = readPeriod(text, today);
  if (period !== null) return { kind: 'parties', period, mine: false };
  if (/\bon duty\b|\bnow\b/.test(text)) return { kind: 'parties', period: dayOf(today), mine: false };
  const name = nameIn(said.replaceAll(OF_COOKS, ' '));
  if (name !== null || THIS_PARTY.test(text)) return { kind: 'cooks', code: null, name };
  return { kind: 'parties', period: fortnightAhead(today), mine: false };
}

/** What a question asks about the roster; null when it asks about something else. */
export function readRoster(said: string, today: Temporal.PlainDate): RosterWish | null {
  const text = said.toLowerCase().trim();
  if (LACKS_CHEF.test(text)) return null;
  const coded = codeIn(said) !== null;
  if (!coded && OFF.test(text) && !DECIDES.test(text))
    return { kind: 'off', period: readPeriod(text, today) ?? weekAhead(today) };
  if (!coded && I_COOK.test(text))
    return { kind: 'parties', period: readPeriod(text, today) ?? fortnightAhead(today), mine: true };
  return COOKS.test(text) ? readCooks(said, text, today) : null;
}
