import type { Variables } from '../variables/index.ts';

export type LeadFigures = Pick<
  Variables,
  'leads.sourcePoints' | 'leads.scoring' | 'leads.decayPercentPerWeek' | 'leads.hotFrom' | 'leads.warmFrom'
>;

export interface LeadFacts {
  readonly source: string;
  readonly adults: number | null;
  readonly budgetCents: number | null;
  /** Days from today to the event; null without a date, negative when it is over. */
  readonly daysToEvent: number | null;
  /** Addresses the person has proved to be theirs. */
  readonly verifiedContacts: number;
  /** What they did in the last `activityDays`. */
  readonly recentActivities: number;
}

export type LeadPart = 'source' | 'party' | 'budget' | 'date' | 'verified' | 'activity';

export interface LeadScore {
  /** 0 to 100. */
  readonly score: number;
  /** Every part is shown to staff; together they make the score, up to 100. */
  readonly parts: readonly { readonly part: LeadPart; readonly points: number }[];
}

function datePoints(days: number | null, rules: LeadFigures['leads.scoring']): number {
  if (days === null || days < 0 || days > rules.plannedDays) return 0;
  return days < rules.soonDays ? rules.soonPoints : rules.plannedPoints;
}

/** How promising a lead is (domain 9). */
export function scoreLead(facts: LeadFacts, figures: LeadFigures): LeadScore {
  const rules = figures['leads.scoring'];
  const parts = [
    { part: 'source', points: figures['leads.sourcePoints'][facts.source] ?? 0 },
    { part: 'party', points: Math.min(rules.perAdult * (facts.adults ?? 0), rules.adultsMax) },
    {
      part: 'budget',
      points: Math.min(Math.floor((facts.budgetCents ?? 0) / rules.budgetCentsPerPoint), rules.budgetMax),
    },
    { part: 'date', points: datePoints(facts.daysToEvent, rules) },
    { part: 'verified', points: rules.perVerifiedContact * facts.verifiedContacts },
    { part: 'activity', points: rules.perActivity * facts.recentActivities },
  ] as const;
  const sum = parts.reduce((total, { points }) => total + points, 0);
  return { score: Math.min(100, Math.max(0, Math.round(sum))), parts };
}

/** What is left of a score after whole weeks without activity, each taking its percentage of what was left (domain 9). */
export function decayScore(
  score: number,
  since: Temporal.Instant,
  now: Temporal.Instant,
  percentPerWeek: number,
): number {
  const weeks = Math.max(0, Math.floor(since.until(now).total('hours') / (7 * 24)));
  return Math.round(score * (1 - percentPerWeek / 100) ** weeks);
}

export function leadTemperature(score: number, figures: LeadFigures): 'hot' | 'warm' | 'cold' {
  if (score >= figures['leads.hotFrom']) return 'hot';
  return score >= figures['leads.warmFrom'] ? 'warm' : 'cold';
}
