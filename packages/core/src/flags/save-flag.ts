import type { FlagChange } from '@myhibachi/contracts';
import {
  AppError,
  afterCommit,
  audit,
  authorize,
  decodeId,
  describeActor,
  invalidField,
  withTransaction,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import { countStations, insertFlag, lockFlag, putRule, readRules, updateFlag, type FlagRule } from './flag-store.ts';

async function readRuleInput(ctx: Context, rules: FlagChange['rules']): Promise<FlagRule[]> {
  const read = rules.map((rule) => ({ ...rule, stationIds: rule.stationIds.map((id) => decodeId('stn', id)) }));
  const named = [...new Set(read.flatMap(({ stationIds }) => stationIds))];
  if ((await countStations(ctx.db, named)) !== named.length) {
    throw invalidField('rules', 'One of the stations does not exist.');
  }
  return read;
}

function ruleFacts({ enabled, percentage, stationIds }: FlagRule): Omit<FlagRule, 'environment'> {
  return { enabled, percentage, stationIds: [...stationIds].toSorted() };
}

/** Writes the rules that differ and tells what they were and are, by environment. */
async function writeRules(tx: TransactionContext, key: string, rules: readonly FlagRule[]) {
  const before = await readRules(tx.db, { key });
  const was: Record<string, unknown> = {};
  const is: Record<string, unknown> = {};
  for (const rule of rules) {
    const known = before.find(({ environment }) => environment === rule.environment);
    const facts = ruleFacts(rule);
    if (known !== undefined && JSON.stringify(ruleFacts(known)) === JSON.stringify(facts)) continue;
    await putRule(tx.db, key, rule, tx.clock.now());
    if (known !== undefined) was[rule.environment] = ruleFacts(known);
    is[rule.environment] = facts;
  }
  return { was, is };
}

async function writeFlag(tx: TransactionContext, change: FlagChange & { readonly key: string }) {
  const { key, version, description, owner, expiresOn } = change;
  const texts = { description, owner, expiresOn };
  if (version === null) {
    const created = { key, ...texts, createdAt: tx.clock.now(), createdBy: describeActor(tx.actor) };
    if (await insertFlag(tx.db, created)) return { before: undefined, after: texts };
    throw new AppError('already_exists', { message: `There is a flag ${key} already.` });
  }
  const before = await lockFlag(tx.db, key);
  if (before === undefined || before.version !== version) {
    throw new AppError('version_conflict', { details: { version: before?.version ?? null } });
  }
  await updateFlag(tx.db, { key, ...texts });
  const changed = (['description', 'owner', 'expiresOn'] as const).filter((name) => before[name] !== texts[name]);
  const pick = (from: typeof texts) => Object.fromEntries(changed.map((name) => [name, from[name]]));
  return { before: pick(before), after: pick(texts) };
}

/**
 * Makes a flag, or changes it when `version` is the one that was seen; every process follows within moments. Throws
 * `validation_failed`, `already_exists`, `version_conflict`.
 */
export async function saveFlag(ctx: Context, change: FlagChange & { readonly key: string }): Promise<void> {
  authorize(ctx, 'flag.change');
  const rules = await readRuleInput(ctx, change.rules);
  await withTransaction(ctx, async (tx) => {
    const { before, after } = await writeFlag(tx, change);
    const { was, is } = await writeRules(tx, change.key, rules);
    audit(tx, {
      action: before === undefined ? 'flag.add' : 'flag.change',
      entityType: 'flag',
      entityId: change.key,
      ...(before === undefined ? {} : { before: { ...before, ...was } }),
      after: { ...after, ...is },
      reason: change.reason,
    });
    afterCommit(tx, () => tx.figures.clear());
  });
}
