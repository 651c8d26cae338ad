import { randomUUID } from 'node:crypto';
import {
  ErrorCode,
  StandardResolutionReasons,
  type EvaluationContext,
  type JsonValue,
  type Provider,
  type ResolutionDetails,
} from '@openfeature/server-sdk';
import { evaluateRule } from './evaluate-rule.ts';
import type { FlagRule } from './flag-store.ts';

export type FlagRules = ReadonlyMap<string, FlagRule>;

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function mismatch<T>(value: T): Promise<ResolutionDetails<T>> {
  return Promise.resolve({
    value,
    reason: StandardResolutionReasons.ERROR,
    errorCode: ErrorCode.TYPE_MISMATCH,
    errorMessage: 'Our flags are on or off.',
  });
}

/** Answers OpenFeature from the rules of our own tables, for the environment of this program. */
export class TableProvider implements Provider {
  readonly metadata = { name: 'myhibachi-tables' } as const;
  readonly runsOn = 'server';
  readonly #lent = new Map<string, FlagRules>();

  /**
   * Answers the questions asked within `run` from these rules: they carry the name it is given as `rules`. A
   * transaction that has changed a flag sees its own change, and nobody else does.
   */
  async answering<T>(rules: FlagRules, run: (name: string) => Promise<T>): Promise<T> {
    const name = randomUUID();
    this.#lent.set(name, rules);
    try {
      return await run(name);
    } finally {
      this.#lent.delete(name);
    }
  }

  async resolveBooleanEvaluation(
    key: string,
    byDefault: boolean,
    context: EvaluationContext,
  ): Promise<ResolutionDetails<boolean>> {
    const rule = this.#lent.get(asText(context['rules']) ?? '')?.get(key);
    if (rule === undefined) {
      return { value: byDefault, reason: StandardResolutionReasons.DEFAULT, errorCode: ErrorCode.FLAG_NOT_FOUND };
    }
    const target = { stationId: asText(context['stationId']), targetingKey: context.targetingKey };
    const reason = rule.enabled ? StandardResolutionReasons.TARGETING_MATCH : StandardResolutionReasons.DISABLED;
    return { value: evaluateRule(key, rule, target), reason };
  }

  resolveStringEvaluation(_key: string, byDefault: string): Promise<ResolutionDetails<string>> {
    return mismatch(byDefault);
  }

  resolveNumberEvaluation(_key: string, byDefault: number): Promise<ResolutionDetails<number>> {
    return mismatch(byDefault);
  }

  resolveObjectEvaluation<T extends JsonValue>(_key: string, byDefault: T): Promise<ResolutionDetails<T>> {
    return mismatch(byDefault);
  }
}
