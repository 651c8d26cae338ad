/** The program with a model connected by its settings: a party booked in the chat, and a host who never notices trouble. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChatAnswer, Config, Hold, Readiness } from '@myhibachi/contracts';
import { startSandbox, type ModelReply, type ModelRequest, type Sandbox } from '@myhibachi/sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, expectJson } from './support/ask.ts';
import { VENUE, daysAhead, person, readHold } from './support/host.ts';
import { runConsole, startProgram, type Program } from './support/program.ts';

let dataDir: string;
/** The service with the model; the program has a sandbox of its own for everything else. */
let service: Sandbox;
let program: Program;

async function setVariable(key: string, value: string): Promise<void> {
  const args = ['variables', 'set', '--key', key, '--value', value, '--reason', 'for this very test'];
  await runConsole({ DATA_DIR: program.dataDir }, args);
}

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'myhibachi-model-'));
  service = await startSandbox({ appEnv: 'test', dataDir, publicUrl: '', webhooks: { stripeUrl: () => null } });
  const { baseUrl, apiKey } = service.model;
  program = await startProgram({ env: { MODEL_BASE_URL: baseUrl, MODEL_API_KEY: apiKey } });
});

afterAll(async () => {
  await program.close();
  await service.close();
  await rm(dataDir, { recursive: true, force: true });
});

interface Browser {
  say(text: string): Promise<ChatAnswer>;
}

async function openBrowser(): Promise<Browser> {
  const opened = await ask('POST', `${program.url}/api/v1/chat/visitors`, { body: {} });
  const { visitorToken } = expectJson<{ visitorToken: string }>(opened, 201);
  const headers = { authorization: `Bearer ${visitorToken}` };
  return {
    say: async (text) =>
      expectJson<ChatAnswer>(
        await ask('POST', `${program.url}/api/v1/chat/messages`, { body: { text }, headers }),
        201,
      ),
  };
}

const lastOf = ({ messages }: ChatAnswer) => messages.at(-1);

async function answers(): Promise<string[]> {
  const text = await (await fetch(`${program.url}/metrics`)).text();
  return text.split('\n').filter((line) => line.startsWith('concierge_answers_total{'));
}

const price: ModelReply = { calls: [{ name: 'quote_party', input: { party: { adults: 12 }, venue: VENUE } }] };

function toldIn({ messages }: ModelRequest): string {
  return messages.findLast(({ role }) => role === 'tool')?.content ?? '';
}

describe('before anybody chooses it', () => {
  it('a connected model is not asked anything', async () => {
    const answer = await (await openBrowser()).say('What would 12 adults cost in 94538?');
    expect(lastOf(answer)).toMatchObject({ author: 'concierge' });
    expect(service.modelScript.requests()).toEqual([]);
    const { checks } = expectJson<Readiness>(await ask('GET', `${program.url}/health/ready`), 200);
    expect(checks.map(({ name }) => name)).toContain('model');
  });

  it('its stand-in is told what to say at the program’s own door', async () => {
    const script = { lines: [{ text: 'As told.' }, { text: 'Half of it', fault: 'cut' }] };
    expect(await ask('POST', `${program.url}/sandbox/model/script`, { body: script })).toMatchObject({ status: 204 });
    expect(await ask('GET', `${program.url}/sandbox/model/requests.json`)).toMatchObject({ status: 200 });
    expect(await ask('DELETE', `${program.url}/sandbox/model/script`)).toMatchObject({ status: 204 });
  });
});

describe('once it is chosen', () => {
  it('is asked from then on, without a restart, and what it may cost is for our own people to know', async () => {
    await setVariable('concierge.engine', '"model"');
    const variables = async () => expectJson<Config>(await ask('GET', `${program.url}/api/v1/config`), 200).variables;
    await expect.poll(variables).toMatchObject({ 'concierge.engine': 'model' });
    expect(Object.keys(await variables()).filter((key) => key.startsWith('concierge.model'))).toEqual([]);
  });

  it('a party is booked with it to a held date, the yes carried out in exact words and without it', async () => {
    const host = await openBrowser();
    const who = person(71);
    const date = daysAhead(45);
    service.modelScript.say({ text: 'That sounds lovely! How many guests, which day, and where?' });
    expect(lastOf(await host.say('We would like hibachi at our home'))?.text).toContain('How many guests');

    service.modelScript.say(price, (request) => {
      const cents = Number(/"totalCents":(\d+)/.exec(toldIn(request))?.[1]);
      return { text: `The total is $${(cents / 100).toFixed(2)} with tax. May I have your name, e-mail and phone?` };
    });
    const priced = await host.say(`12 adults on ${date} at 6pm, 1 Main Street, Fremont CA 94538`);
    expect(lastOf(priced)?.text).toMatch(/^The total is \$[\d,]+\.\d\d with tax/);

    service.modelScript.say(price, (request) => {
      const quoteId = /"id":"(qte_[0-9a-f]+)"/.exec(toldIn(request))?.[1] ?? '';
      const wish = { quoteId, date, start: '18:00', venue: VENUE, contact: who, smsConsent: false };
      return { text: 'All done, see you then!', calls: [{ name: 'place_hold', input: wish }] };
    });
    const asked = await host.say(`I am ${who.firstName} ${who.lastName}, ${who.email}, ${who.phone}`);
    expect(lastOf(asked)?.text).toMatch(/^Here is what I would hold for you:/);
    expect(lastOf(asked)?.text).not.toContain('All done');
    expect(lastOf(asked)?.actions).toEqual([]);

    const before = service.modelScript.requests().length;
    const held = lastOf(await host.say('yes'));
    expect(service.modelScript.requests()).toHaveLength(before);
    const link = held?.actions.find((action) => action.kind === 'link');
    const token = /\/book\/([^/?]+)/.exec(link?.kind === 'link' ? link.url : '')?.[1] ?? '';
    const hold: Hold = await readHold(program.url, token);
    expect(hold).toMatchObject({ status: 'pending_signature', booking: { date, start: '18:00' } });
    expect(await answers()).toContainEqual(expect.stringMatching(/engine="model",fell_back="no"\} [1-9]/));
  });

  it('a lie, a broken line and a service that is down are not the host’s to notice', async () => {
    const hear = async () => lastOf(await (await openBrowser()).say('What would 12 adults cost in 94538?'));
    service.modelScript.say({ text: 'Just $1.99 for everybody!' }, { text: 'Only $2.99 for everybody!' });
    const lied = await hear();
    service.modelScript.say(
      { text: 'For 12 adults that is $1.99', fault: 'cut' },
      { text: 'It is $1', fault: 'garbled' },
    );
    const broken = await hear();
    service.faults.inject('model', 'unavailable', 2);
    const down = await hear();
    for (const answer of [lied, broken, down]) {
      expect(answer).toMatchObject({ author: 'concierge' });
      expect(answer?.text).toMatch(/\$7\d\d\.\d\d/);
      expect(answer?.text).not.toMatch(/\$[12](?:\.99)?\b/);
    }
    const counted = await answers();
    for (const why of ['unbacked', 'unavailable'])
      expect(counted).toContainEqual(expect.stringContaining(`engine="built_in",fell_back="${why}"`));
    expect(program.log()).toContain('the model failed; the built-in engine answers');
  });
});
