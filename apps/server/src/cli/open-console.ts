/** The platform for the operator's console: the server's own database, whether or not the server runs. */
import { DEFAULT_POOL, connect, pendingMigrations, startEmbedded } from '@myhibachi/database';
import {
  FieldCrypto,
  FigureCache,
  GatewayError,
  TokenSigner,
  systemClock,
  type GatewayName,
  type Gateways,
  type Log,
  type Platform,
} from '@myhibachi/core/kernel';
import { resolveDataKeys } from '../data-keys.ts';
import type { Env } from '../env.ts';
import { jobQueueOf, openQueue, prepareQueues } from '../jobs/queue.ts';
import { JOBS } from '../jobs.ts';

/** The console writes down and asks; whatever leaves the house is sent by the server's jobs. */
function offline(name: GatewayName) {
  const refuse = (): never => {
    throw new GatewayError(name, 'unavailable', "the operator's console does not call outside services");
  };
  return { provider: 'none', sandbox: false, check: async () => refuse(), refuse };
}

function noGateways(): Gateways {
  const [cards, sms, mail] = [offline('cards'), offline('sms'), offline('mail')];
  return {
    cards: {
      ...cards,
      createCheckout: cards.refuse,
      expireCheckout: cards.refuse,
      refund: cards.refuse,
      readEvent: cards.refuse,
    },
    sms: { ...sms, send: sms.refuse, findSent: sms.refuse, verifyWebhook: sms.refuse },
    mail: { ...mail, send: mail.refuse },
    routes: null,
  };
}

async function locate(env: Env, undo: AsyncDisposableStack): Promise<string> {
  if (env.DATABASE_URL !== undefined) return env.DATABASE_URL;
  const server = await startEmbedded({ dataDir: env.DATA_DIR });
  // A server somebody else uses goes on without us.
  if (!server.adopted) undo.defer(() => server.stop());
  return server.urlOf('myhibachi');
}

/** The platform without its gateways: at the console nothing is sent or charged at once. */
export async function openConsole(env: Env, log: Log, undo: AsyncDisposableStack): Promise<Platform> {
  const url = await locate(env, undo);
  const connection = connect({ ...DEFAULT_POOL, url, size: 2 }, (error) =>
    log.warn({ err: error }, 'a database connection died while idle'),
  );
  undo.defer(() => connection.close());
  const pending = await pendingMigrations(connection.pool);
  if (pending.length > 0)
    throw new Error(`The database lacks ${pending.join(', ')}: start the server once, or run npm run db:migrate.`);
  const boss = openQueue({ url, supervise: false }, log);
  await boss.start();
  undo.defer(() => boss.stop({ graceful: false }));
  await prepareQueues(boss, JOBS);
  const keys = await resolveDataKeys(env);
  return {
    db: connection.db,
    clock: systemClock,
    gateways: noGateways(),
    crypto: new FieldCrypto(keys.data, keys.blindIndex),
    tokens: new TokenSigner(keys.tokens),
    queue: jobQueueOf(boss),
    figures: new FigureCache(systemClock),
    log,
    settings: { appEnv: env.APP_ENV, publicUrl: env.PUBLIC_URL ?? `http://localhost:${env.PORT}`, sandbox: false },
  };
}
