import {
  AppError,
  afterCommit,
  countOf,
  decodeId,
  describeActor,
  enqueue,
  invalidField,
  newId,
  type AuditFacts,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import { checkTogether } from './check-together.ts';
import { DEFINITIONS, isVariableKey, type VariableKey } from './definitions.ts';
import { getVariables, readVariablesAt } from './get-variables.ts';
import { sayProblems } from './say-problems.ts';
import { settingChanged } from './setting-changed.ts';
import { insertValue, lockVariables, readStationIds } from './variable-store.ts';

export interface VariableChange {
  readonly key: string;
  readonly value: unknown;
  readonly reason: string;
  /** Now when absent; never in the past. */
  readonly effectiveFrom?: Temporal.Instant;
}

export interface ParsedChange {
  readonly key: VariableKey;
  readonly value: unknown;
  readonly reason: string;
  readonly effectiveFrom: Temporal.Instant | null;
}

/** Whether changing this figure needs a second person (domain 15). */
export function needsTwo(key: VariableKey): boolean {
  return 'guarded' in DEFINITIONS[key];
}

/** A value the variable allows. Throws `validation_failed` naming `value`, in words for whoever typed it. */
export function parseValue(key: VariableKey, value: unknown): unknown {
  const definition = DEFINITIONS[key];
  const parsed = definition.schema.safeParse(value);
  if (!parsed.success) throw invalidField('value', sayProblems(definition, parsed.error));
  return parsed.data;
}

/** Throws `validation_failed` naming `value` for rates of a station that does not exist. */
async function checkStations(ctx: Context, { key, value }: Pick<ParsedChange, 'key' | 'value'>): Promise<void> {
  if (key !== 'travel.byStation') return;
  const rows = DEFINITIONS[key].schema.parse(value);
  const known = new Set(await readStationIds(ctx.db));
  const missing = rows.find(({ station }) => !known.has(decodeId('stn', station)));
  if (missing !== undefined) throw invalidField('value', `There is no station ${missing.station}.`);
}

/** The key of a variable. Throws `validation_failed` naming `key`. */
export function parseKey(key: string): VariableKey {
  if (!isVariableKey(key)) throw invalidField('key', `There is no variable ${key}.`);
  return key;
}

/** Throws `validation_failed` for a moment that is over or too far ahead. */
export async function checkEffectiveFrom(ctx: Context, effectiveFrom: Temporal.Instant): Promise<void> {
  const now = ctx.clock.now();
  if (Temporal.Instant.compare(effectiveFrom, now) < 0) {
    throw invalidField(
      'effectiveFrom',
      'Please choose a moment that is not over: what has been charged stays as it was.',
    );
  }
  const days = (await getVariables(ctx))['settings.aheadDays'];
  if (Temporal.Instant.compare(effectiveFrom, now.add({ hours: days * 24 })) > 0) {
    throw invalidField('effectiveFrom', `Please choose a moment within ${countOf(days, 'day')}.`);
  }
}

/** Judges a change by its own rules: key, range, reason and moment. Throws `validation_failed` naming the field. */
export async function parseChange(ctx: Context, change: VariableChange): Promise<ParsedChange> {
  const key = parseKey(change.key);
  const reason = change.reason.trim();
  if (reason.length < 10 || reason.length > 500) {
    throw invalidField('reason', 'Please give a reason of 10 to 500 characters.');
  }
  const effectiveFrom = change.effectiveFrom ?? null;
  if (effectiveFrom !== null) await checkEffectiveFrom(ctx, effectiveFrom);
  const value = parseValue(key, change.value);
  await checkStations(ctx, { key, value });
  return { key, value, reason, effectiveFrom };
}

export interface HowDecided {
  readonly action: 'variable.change' | 'variable.approve';
  /** Whose change it is, as `describeActor` says it. */
  readonly setBy: string;
  /** Where a second person has agreed, or a super admin acts alone. */
  readonly requestId: string | null;
  readonly alone: boolean;
}

/** A change by the actor's own authority. */
export function decidedAlone(tx: TransactionContext, key: VariableKey, requestId: string | null = null): HowDecided {
  const alone = tx.actor.kind === 'staff' && needsTwo(key);
  return { action: 'variable.change', setBy: describeActor(tx.actor), requestId, alone };
}

/**
 * The one place where a figure changes: judged together with the figures that will be in force beside it, written as
 * the newest row of its history, and announced. Returns what the caller writes into the audit log. Throws
 * `validation_failed`.
 */
export async function applyChange(tx: TransactionContext, change: ParsedChange, how: HowDecided): Promise<AuditFacts> {
  await lockVariables(tx.db);
  const now = tx.clock.now();
  const asked = change.effectiveFrom ?? now;
  // What waited for a second person longer than planned takes effect when they agree.
  const effectiveFrom = Temporal.Instant.compare(asked, now) < 0 ? now : asked;
  const figures = await readVariablesAt(tx, effectiveFrom);
  checkTogether(change.key, { ...figures, [change.key]: change.value });
  const id = newId();
  await insertValue(tx.db, {
    id,
    key: change.key,
    value: change.value,
    effectiveFrom,
    setAt: now,
    setBy: how.setBy,
    reason: change.reason,
    requestId: how.requestId,
  });
  await enqueue(tx, settingChanged, { key: change.key, id, stage: 'changed' });
  afterCommit(tx, () => tx.figures.clear());
  return {
    action: how.action,
    entityType: 'variable',
    entityId: change.key,
    before: { value: figures[change.key] },
    after: {
      value: change.value,
      ...(change.effectiveFrom === null ? {} : { effectiveFrom: effectiveFrom.toString() }),
      ...(how.alone ? { alone: true } : {}),
      ...(how.action === 'variable.approve' ? { requestedBy: how.setBy } : {}),
    },
    reason: change.reason,
  };
}

/** Only a person can ask for a change, because another person has to agree. Throws `forbidden`. */
export function personOf(ctx: Context): { staffId: string; role: string } {
  if (ctx.actor.kind === 'staff') return { staffId: ctx.actor.staffId, role: ctx.actor.role };
  throw new AppError('forbidden', { reason: `${ctx.actor.kind} is nobody who could ask or agree` });
}
