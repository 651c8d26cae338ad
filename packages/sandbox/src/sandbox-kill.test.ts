import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import Stripe from 'stripe';
import { afterAll, expect, test } from 'vitest';
import { startSandbox, type Sandbox } from './start-sandbox.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'sandbox-kill-'));

afterAll(() => rmSync(dataDir, { recursive: true }));

/** A server in a process of its own, which says how to reach it and then just runs. */
const PROGRAM = `
  import { startSandbox } from ${JSON.stringify(new URL('start-sandbox.ts', import.meta.url).href)};
  const { stripe } = await startSandbox({
    appEnv: 'test', dataDir: ${JSON.stringify(dataDir)}, publicUrl: 'http://localhost:3000', webhooks: { stripeUrl: () => null },
  });
  process.stdout.write(JSON.stringify(stripe) + '\\n');
`;

test('what was answered before kill -9 is there afterwards, and what was not yet told is told', async () => {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', PROGRAM], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  const { secretKey, host, port, protocol } = JSON.parse(line) as Sandbox['stripe'];
  const stripe = new Stripe(secretKey, { host, port, protocol, telemetry: false });
  const session = await stripe.checkout.sessions.create({
    mode: 'payment',
    success_url: 'http://localhost:3000/done',
    line_items: [
      { quantity: 1, price_data: { currency: 'usd', unit_amount: 10_000, product_data: { name: 'Deposit' } } },
    ],
  });
  await stripe.checkout.sessions.expire(session.id);
  child.kill('SIGKILL');
  await once(child, 'exit');

  const told: string[] = [];
  const sandbox = await startSandbox({
    appEnv: 'test',
    dataDir,
    publicUrl: 'http://localhost:3000',
    webhooks: {
      stripeUrl: () => {
        told.push('asked where to send');
        return null;
      },
    },
  });
  const again = new Stripe(sandbox.stripe.secretKey, { host, port: sandbox.stripe.port, protocol, telemetry: false });
  await expect(again.checkout.sessions.retrieve(session.id)).resolves.toMatchObject({ status: 'expired' });
  expect(sandbox.webhooks.events()).toMatchObject([{ type: 'checkout.session.expired', state: 'pending' }]);
  await expect.poll(() => told.length).toBeGreaterThan(0);
  await sandbox.close();
});
