/** Whether a model that is tried does worse than what answers the rest. Pure. */

export interface ArmFigures {
  readonly answers: number;
  /** Handed over, kept back by the guards, fallen back, failed, or given a thumb down. */
  readonly bad: number;
}

export interface TrialRule {
  /** Answers each side needs before anything is said of it. */
  readonly answers: number;
  /** Percentage points the model may do worse. */
  readonly worsePoints: number;
}

export interface TrialVerdict {
  readonly verdict: 'too_few' | 'as_good' | 'worse';
  /** Percentage points by which the model does worse; negative where it does better, null where too few have answered. */
  readonly points: number | null;
}

function badPercent({ answers, bad }: ArmFigures): number {
  return (bad / answers) * 100;
}

export function judgeTrial(canary: ArmFigures, rest: ArmFigures, rule: TrialRule): TrialVerdict {
  if (canary.answers < rule.answers || rest.answers < rule.answers) return { verdict: 'too_few', points: null };
  const points = Math.round((badPercent(canary) - badPercent(rest)) * 10) / 10;
  return { verdict: points > rule.worsePoints ? 'worse' : 'as_good', points };
}
