import { ErrorCode, OpenFeature, type Client, type Logger } from '@openfeature/server-sdk';
import { isTransaction, newId, readFigure, type Context, type FigureCache, type Log } from '../kernel/index.ts';
import type { FlagTarget } from './evaluate-rule.ts';
import { noteRead, readRules } from './flag-store.ts';
import { KNOWN_FLAGS, type FlagKey } from './known-flags.ts';
import { TableProvider, type FlagRules } from './table-provider.ts';

interface Flags {
  readonly provider: TableProvider;
  readonly client: Client;
  /** Flags that were asked for and are not in the tables: each is said once. */
  readonly unknown: Set<string>;
}

/** One OpenFeature client for each platform; tests have several in one process. */
const platforms = new WeakMap<FigureCache, Promise<Flags>>();

/** OpenFeature would say of a missing flag every time what we say once; what else it says is for engineers. */
function quietly(log: Log): Logger {
  const say = (...parts: unknown[]): void => log.debug({ parts: parts.map(String) }, 'openfeature');
  return { error: say, warn: say, info: say, debug: say };
}

async function connect(log: Log): Promise<Flags> {
  const domain = `myhibachi-${newId()}`;
  const provider = new TableProvider();
  await OpenFeature.setProviderAndWait(domain, provider);
  const client = OpenFeature.getClient(domain).setLogger(quietly(log));
  return { provider, client, unknown: new Set() };
}

function flagsOf(ctx: Context): Promise<Flags> {
  const known = platforms.get(ctx.figures);
  if (known !== undefined) return known;
  const connecting = connect(ctx.log);
  platforms.set(ctx.figures, connecting);
  return connecting;
}

async function loadRules(ctx: Context): Promise<FlagRules> {
  const rules = await readRules(ctx.db, { environment: ctx.settings.appEnv });
  return new Map(rules.map((rule) => [rule.flagKey, rule]));
}

/** So that a flag nobody asks for any more is found. Not within somebody's transaction, which it would only hold up. */
async function noteThatItIsRead(ctx: Context, key: string): Promise<void> {
  if (isTransaction(ctx)) return;
  const day = ctx.clock.now().toZonedDateTimeISO('UTC').toPlainDate().toString();
  await ctx.figures.get(`flag-read:${key}:${day}`, () => noteRead(ctx.db, key, ctx.settings.appEnv, day));
}

/**
 * Whether a feature is on, here and for this target: the only way in which code asks. Answers come from the cache of
 * figures, which is emptied when a flag changes anywhere. What nobody has set is as the code has it by default.
 */
export async function isOn(ctx: Context, key: FlagKey, target: FlagTarget = {}): Promise<boolean> {
  const { provider, client, unknown } = await flagsOf(ctx);
  const rules = await readFigure(ctx, 'flags', () => loadRules(ctx));
  const { stationId, targetingKey } = target;
  const details = await provider.answering(rules, (name) =>
    client.getBooleanDetails(key, KNOWN_FLAGS[key].byDefault, {
      rules: name,
      ...(stationId === undefined ? {} : { stationId }),
      ...(targetingKey === undefined ? {} : { targetingKey }),
    }),
  );
  if (details.errorCode === ErrorCode.FLAG_NOT_FOUND && !unknown.has(key)) {
    unknown.add(key);
    ctx.log.warn({ flag: key }, 'a flag is not set for this environment: its default is taken');
  }
  await noteThatItIsRead(ctx, key);
  return details.value;
}
