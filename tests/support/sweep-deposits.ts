/** A worker of its own, to be killed: sweeps the deposits of a test's database once. `URL`, `SECRET` and `NOW` say where. */
import { connect, DEFAULT_POOL } from '@myhibachi/database';
import { sweepDeposits } from '@myhibachi/core/booking';
import { FieldCrypto, ManualClock, TokenSigner, contextFor, newId } from '@myhibachi/core/kernel';
import { testPlatform } from '../../apps/server/src/testing/test-platform.ts';
import { openQueue } from './queue.ts';

function given(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set`);
  return value;
}

const url = given('URL');
const secret = Buffer.from(given('SECRET'), 'base64');
const ring = [{ id: 't1', secret }] as const;
const connection = connect({ ...DEFAULT_POOL, url, size: 2 }, (error) => process.stderr.write(`${error.message}\n`));
const { boss, queue } = await openQueue(url);
const platform = {
  ...testPlatform(connection.db, queue),
  clock: new ManualClock(given('NOW')),
  crypto: new FieldCrypto(ring, secret),
  tokens: new TokenSigner(ring),
};
const origin = { ip: null, userAgent: null };
await sweepDeposits(contextFor(platform, { actor: { kind: 'system', job: 'sweep' }, origin, requestId: newId() }));
await boss.stop({ graceful: false });
await connection.close();
