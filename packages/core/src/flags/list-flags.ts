import type { Flag, FlagList } from '@myhibachi/contracts';
import { authorize, encodeId, type Context } from '../kernel/index.ts';
import { getVariables } from '../variables/index.ts';
import { readFlags, readLastReads, readRules, type StoredRule } from './flag-store.ts';
import { judgeStale } from './judge-stale.ts';
import { FLAG_KEYS, KNOWN_FLAGS } from './known-flags.ts';

function presentRule(rule: StoredRule): Flag['rules'][number] {
  const { environment, enabled, percentage } = rule;
  return {
    environment,
    enabled,
    percentage,
    stationIds: rule.stationIds.map((id) => encodeId('stn', id)),
    changedAt: rule.changedAt.toString(),
  };
}

/** Every flag with its rules and, for this environment, why it should go; and what the program asks for in vain. */
export async function listFlags(ctx: Context): Promise<FlagList> {
  authorize(ctx, 'flag.read');
  const { appEnv } = ctx.settings;
  const staleDays = (await getVariables(ctx))['settings.staleFlagDays'];
  const [flags, rules, reads] = [await readFlags(ctx.db), await readRules(ctx.db), await readLastReads(ctx.db)];
  const items = flags.map((flag): Flag => {
    const own = rules.filter(({ flagKey }) => flagKey === flag.key);
    const lastReadOn = reads.find((row) => row.flagKey === flag.key && row.environment === appEnv)?.lastReadOn;
    const known = Object.hasOwn(KNOWN_FLAGS, flag.key);
    const rule = own.find(({ environment }) => environment === appEnv);
    return {
      ...flag,
      createdAt: flag.createdAt.toString(),
      rules: own.map(presentRule),
      known,
      lastReadOn: lastReadOn ?? null,
      stale: judgeStale({ flag, rule, known, lastReadOn, now: ctx.clock.now(), staleDays }),
    };
  });
  const missing = FLAG_KEYS.filter((key) => !flags.some((flag) => flag.key === key));
  return {
    environment: appEnv,
    items,
    missing: missing.map((key) => ({ key, ...KNOWN_FLAGS[key] })),
  };
}
