/** Who gets in, by which way, and for how long; and the machine room with a dependency that is down. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { totpCode } from '@myhibachi/core/identity';
import { startGoogle, startSandbox, type GoogleStandIn, type Sandbox } from '@myhibachi/sandbox';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { secretText } from '../support/staff.ts';
import { ask } from './support/ask.ts';
import { openEmbeddedBooks } from './support/books.ts';
import { DESK, dialogOf, fileBehind, look, news, startJourney, type Journey } from './support/console-journey.ts';
import { visit } from './support/browser.ts';
import { freePort } from './support/program.ts';

const PASSWORD = 'four lanterns over a quiet grill';
const KIM = { name: 'Kim Alvarez', email: 'kim.alvarez@staff.example' };
const STRANGER = { name: 'Sam Ortega', email: 'sam.ortega@staff.example' };
const BLOCKED = '203.0.113.77';

let journey: Journey;
let google: GoogleStandIn;
let smtpPort: number;
let post: Sandbox | undefined;
let folder: string;
let boss: Page;

/** The mail relay, which is down until it is started. */
function startPost(): Promise<Sandbox> {
  return startSandbox({
    appEnv: 'test',
    dataDir: folder,
    publicUrl: 'http://127.0.0.1',
    webhooks: { stripeUrl: () => null },
    ports: { smtp: smtpPort },
  });
}

beforeAll(async () => {
  [google, smtpPort, folder] = await Promise.all([
    startGoogle(() => Temporal.Now.instant()),
    freePort(),
    mkdtemp(join(tmpdir(), 'myhibachi-post-')),
  ]);
  const settings = {
    TRUST_PROXY: '1',
    SMTP_URL: `smtp://127.0.0.1:${smtpPort}`,
    MAIL_FROM: 'My Hibachi <hello@sandbox.example>',
    GOOGLE_CLIENT_ID: google.clientId,
    GOOGLE_CLIENT_SECRET: google.clientSecret,
    GOOGLE_ISSUER: google.issuer,
  };
  // Passkeys belong to a name; no browser takes a number for one.
  journey = await startJourney(settings, 'localhost');
  boss = await journey.enter('super_admin', '/admin/health');
});
afterAll(async () => {
  await journey.close();
  await Promise.all([google.close(), post?.close()]);
  await rm(folder, { recursive: true, force: true });
});

/** Somebody's own browser, which has not been here. */
async function newBrowser(): Promise<Page> {
  const { page } = await visit(journey.browser, { url: journey.program.url, width: DESK.width, refusals: [401] });
  return page;
}

/** The newest mail to somebody that says this; answers its text. */
async function mailTo(address: string, words: RegExp): Promise<string> {
  const found = (): string | undefined => post?.outbox({ to: address }).find(({ text }) => words.test(text))?.text;
  return vi.waitUntil(found, { timeout: 60_000, interval: 100 });
}

describe('the machine room', () => {
  it('says what is down, and how the rest goes on', async () => {
    const down = boss.getByRole('listitem').filter({ hasText: 'mail' });
    await down.getByText('degraded').waitFor();
    await boss.getByText('Works, with something missing').waitFor();
    for (const name of ['database', 'cards', 'sms'])
      await boss.getByRole('listitem').filter({ hasText: name }).getByText('up', { exact: true }).waitFor();
    await look(boss, 'health-degraded');
    expect((await ask('GET', `${journey.program.url}/health/ready`)).status).toBe(200);
  });

  it('shows what was given up on, and puts it back to work when the cause is gone', async () => {
    const { email } = journey.person('support');
    const asked = await ask('POST', `${journey.program.url}/api/v1/auth/password/forgot`, { body: { email } });
    expect(asked.status).toBe(202);
    const books = await openEmbeddedBooks(journey.program.dataDir);
    try {
      // As if all of its forty attempts, which take a day, were used up.
      await vi.waitUntil(
        async () => {
          const { rows } = await books.pool.query(
            `update pgboss.job j set retry_limit = retry_count from messages m
              where j.name = 'message.deliver' and j.data->>'messageId' = m.id::text
                and m.template = 'staff_password_link' and j.retry_count > 0 and j.state = 'retry' returning j.id`,
          );
          return rows.length > 0;
        },
        { timeout: 30_000, interval: 100 },
      );
    } finally {
      await books.close();
    }
    await boss.goto('/admin/jobs');
    const name = boss.getByRole('cell', { name: 'message.deliver', exact: true });
    const queue = boss.getByRole('row').filter({ has: name });
    await vi.waitUntil(
      async () => {
        await boss.reload();
        await queue.waitFor();
        return (await queue.locator('[data-label="Given up"]').textContent()) === '1';
      },
      { timeout: 45_000, interval: 500 },
    );
    await queue.click();
    await dialogOf(boss).getByText('GatewayError').waitFor();
    await dialogOf(boss)
      .getByText(/after \d+ attempts/)
      .waitFor();
    await look(boss, 'dead-letters');
    post ??= await startPost();
    await dialogOf(boss).getByRole('button', { name: 'Put back to work' }).click();
    await news(boss, 'Put 1 job back to work.');
    await dialogOf(boss).getByText('No job was given up on.').waitFor();
    expect(await mailTo(email, /set-password#/)).toContain('/admin/set-password#');
  });

  it('keeps who did what, to be narrowed and taken along', async () => {
    await boss.goto('/admin/audit');
    await boss.getByLabel('Action').fill('job.replay');
    await boss.getByRole('button', { name: 'Filter' }).click();
    await boss.waitForURL(/action=job.replay/);
    const entries = boss.locator('main ol > li');
    await expect.poll(() => entries.count()).toBe(1);
    expect(await entries.textContent()).toContain('by Demo Super Admin');
    await look(boss, 'audit-filtered');
    const { type, body } = await fileBehind(boss, boss.getByRole('link', { name: 'CSV' }));
    const lines = body.toString('utf8').trimEnd().split('\r\n');
    expect(type).toContain('text/csv');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain('job.replay');
    await boss.goto('/admin/health');
    await boss.getByText('Everything works').waitFor({ timeout: 30_000 });
  });
});

describe('somebody new', () => {
  let kim: Page;
  let secret: string;
  let backup: readonly string[];

  async function signOut(page: Page): Promise<void> {
    await page.getByRole('button', { name: /signed in as/ }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  }

  async function typePassword(page: Page): Promise<void> {
    await page.getByLabel('E-mail').fill(KIM.email);
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  }

  async function typeBackupCode(page: Page, trust: boolean): Promise<void> {
    const [code = '', ...rest] = backup;
    backup = rest;
    await page.getByLabel('Code').fill(code);
    if (trust) await page.getByLabel('Trust this device for 30 days').click();
    await page.getByRole('button', { name: 'Continue' }).click();
  }

  const inside = (page: Page): Promise<void> => page.getByRole('button', { name: /signed in as/ }).waitFor();

  it('is invited, joins in a browser of their own, and sets a second factor up', async () => {
    post ??= await startPost();
    await boss.goto('/admin/access/invitations');
    await boss.getByRole('button', { name: 'Invite' }).click();
    await dialogOf(boss).getByLabel('E-mail').fill(KIM.email);
    await look(boss, 'invite');
    await dialogOf(boss).getByRole('button', { name: 'Send the invitation' }).click();
    await news(boss, /is on its way/);
    const letter = await mailTo(KIM.email, /\/admin\/join#/);
    kim = await newBrowser();
    await kim.goto(/http\S+\/admin\/join#[\w-]+/.exec(letter)?.[0] ?? '');
    await kim.getByText('You join as customer support').waitFor();
    await kim.getByLabel('Your name').fill(KIM.name);
    await kim.getByLabel('Choose a password').fill(PASSWORD);
    await look(kim, 'join');
    await kim.getByRole('button', { name: 'Join' }).click();
    await kim.getByRole('heading', { name: 'Set up your second factor' }).waitFor();
    secret = (await kim.locator('form code').textContent()) ?? '';
    await look(kim, 'second-factor-set-up');
    await kim.getByLabel('Code', { exact: true }).fill(await totpCode(secretText(secret), Temporal.Now.instant()));
    await kim.getByRole('button', { name: 'Turn it on' }).click();
    await kim.getByRole('heading', { name: 'Keep these backup codes' }).waitFor();
    backup = await kim.locator('ul.font-mono li').allTextContents();
    expect(backup).toHaveLength(10);
    await kim.getByRole('button', { name: 'I have kept them' }).click();
    await inside(kim);
    // Whoever invited them sees it without asking.
    await boss.getByRole('row').filter({ hasText: KIM.email }).getByText('Accepted').waitFor();
  });

  it('is asked for the factor once on a device they trust', async () => {
    await signOut(kim);
    await typePassword(kim);
    await typeBackupCode(kim, true);
    await inside(kim);
    await signOut(kim);
    await typePassword(kim);
    await inside(kim);
    expect(new URL(kim.url()).pathname).not.toContain('sign-in');
  });

  it('adds a passkey, which lets them in by itself', async () => {
    const device = await kim.context().newCDPSession(kim);
    await device.send('WebAuthn.enable');
    await device.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    await kim.goto('/admin/account');
    await kim.getByRole('button', { name: 'Add a passkey' }).click();
    const dialog = dialogOf(kim);
    await dialog.getByLabel('Name').fill('Kitchen laptop');
    const code = await totpCode(secretText(secret), Temporal.Now.instant().add({ seconds: 30 }));
    await dialog.getByLabel('A code of your authenticator app').fill(code);
    await look(kim, 'passkey');
    await dialog.getByRole('button', { name: 'Add the passkey' }).click();
    await news(kim, 'The passkey is yours.');
    await kim.getByText('Kitchen laptop').waitFor();
    await signOut(kim);
    await kim.getByRole('button', { name: 'Use a passkey' }).click();
    await inside(kim);
    await kim.goto('/admin/account');
    await kim.getByRole('listitem').filter({ hasText: 'This browser' }).getByText('by passkey').waitFor();
    // The list of passkeys comes after the list of browsers.
    await expect.poll(() => kim.getByText('Kitchen laptop').count()).toBe(1);
  });

  it('signs another browser out, which notices by itself', async () => {
    const other = await newBrowser();
    await other.goto('/admin/account');
    await typePassword(other);
    await typeBackupCode(other, false);
    await other.getByRole('heading', { level: 1, name: 'My account' }).waitFor();
    await other.locator('[data-live="live"]').waitFor();
    await kim.reload();
    const second = kim.getByRole('listitem').filter({ hasText: 'by password' });
    await second.getByRole('button', { name: /^Sign out/ }).click();
    await other.getByRole('heading', { name: 'Sign in' }).waitFor();
    await expect.poll(() => second.count()).toBe(0);
    await kim.reload();
    await inside(kim);
    await other.context().close();
  });
});

describe('somebody with a Google account', () => {
  it('waits for approval when nobody knows them, and comes in once they are approved', async () => {
    const page = await newBrowser();
    await page.goto('/admin/sign-in');
    await page.getByRole('button', { name: 'Continue with Google' }).click();
    await page.waitForURL((url) => url.origin === google.issuer);
    await page.getByLabel('E-mail').fill(STRANGER.email);
    await page.getByLabel('Name').fill(STRANGER.name);
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('heading', { name: 'Almost there' }).waitFor();
    await look(page, 'google-waits');
    await boss.goto('/admin/access/people?status=pending_approval');
    await boss.getByRole('row').filter({ hasText: STRANGER.email }).click();
    await dialogOf(boss).getByLabel('Role').selectOption('finance');
    await look(boss, 'person-approve');
    await dialogOf(boss).getByRole('button', { name: 'Approve' }).click();
    await news(boss, `${STRANGER.name} may come in.`);
    await page.reload();
    // Google stands in for the password, not for the proof that this is their mailbox, nor for the second factor.
    await page.getByRole('heading', { name: /Is this you\?|Set up your second factor/ }).waitFor();
    expect(await page.getByRole('navigation', { name: 'Console' }).count()).toBe(0);
    await page.context().close();
  });
});

describe('programs and addresses', () => {
  it('a key does what it was given, is seen in use, and stops when it is revoked', async () => {
    const bearer = (key: string, path: string) =>
      ask('GET', `${journey.program.url}/api/v1/admin/${path}`, { headers: { authorization: `Bearer ${key}` } });
    await boss.goto('/admin/access/api-keys');
    await boss.getByRole('button', { name: 'New key' }).click();
    await dialogOf(boss).getByLabel('Name').fill('Partner calendar');
    await dialogOf(boss).getByLabel('Read stations').click();
    await look(boss, 'api-key');
    await dialogOf(boss).getByRole('button', { name: 'Make the key' }).click();
    const key = (await dialogOf(boss).locator('[data-secret]').textContent()) ?? '';
    await dialogOf(boss).getByRole('button', { name: 'I have kept it' }).click();
    const row = boss.getByRole('row').filter({ hasText: 'Partner calendar' });
    await row.getByText('Never', { exact: true }).waitFor();
    expect(await boss.getByText(key).count()).toBe(0);
    expect([(await bearer(key, 'stations')).status, (await bearer(key, 'bookings')).status]).toEqual([200, 403]);
    await vi.waitUntil(
      async () => {
        await boss.reload();
        await row.waitFor();
        return (await row.getByText('Never', { exact: true }).count()) === 0;
      },
      { timeout: 20_000 },
    );
    await row.getByRole('button', { name: /^Revoke/ }).click();
    await dialogOf(boss).getByRole('button', { name: 'Revoke' }).click();
    await row.getByText('Revoked', { exact: true }).waitFor();
    expect((await bearer(key, 'stations')).status).toBe(401);
  });

  it('a blocked address reaches neither console nor API, and does again when the block is lifted', async () => {
    const from = (ip: string, path: string) =>
      ask('GET', `${journey.program.url}${path}`, { headers: { 'x-forwarded-for': ip } });
    const reached = async (ip: string): Promise<number[]> =>
      Promise.all(['/admin/sign-in', '/api/v1/config', '/'].map(async (path) => (await from(ip, path)).status));
    expect(await reached(BLOCKED)).toEqual([200, 200, 200]);
    await boss.goto('/admin/access/security');
    await boss.getByRole('button', { name: 'Block an address' }).click();
    await dialogOf(boss).getByLabel('Address or network').fill(BLOCKED);
    await dialogOf(boss).getByLabel('Why?').fill('Tried passwords all night long.');
    await look(boss, 'block');
    await dialogOf(boss).getByRole('button', { name: 'Block it' }).click();
    await news(boss, 'is let in no more.');
    await expect.poll(() => reached(BLOCKED), { timeout: 20_000 }).toEqual([403, 403, 200]);
    expect(await reached('203.0.113.78')).toEqual([200, 200, 200]);
    await boss.getByRole('tab', { name: 'Blocked addresses' }).click();
    await boss.getByRole('button', { name: `Lift ${BLOCKED}` }).click();
    await dialogOf(boss).getByRole('textbox').fill('It was a partner with an old password.');
    await dialogOf(boss).getByRole('button', { name: 'Lift the block' }).click();
    await boss.getByText('Lifted', { exact: true }).waitFor();
    await expect.poll(() => reached(BLOCKED), { timeout: 20_000 }).toEqual([200, 200, 200]);
    expect(journey.faults()).toEqual([]);
  });
});
