import type { Intent } from './understanding.ts';

export interface IntentRule {
  readonly intent: Intent;
  readonly confidence: number;
  readonly pattern: RegExp;
}

export function rules(
  intent: Intent,
  ...patterns: readonly (readonly [confidence: number, pattern: RegExp])[]
): IntentRule[] {
  return patterns.map(([confidence, pattern]) => ({ intent, confidence, pattern }));
}
