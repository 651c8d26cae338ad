/** Somebody of our own in a real browser: signed in over the real API, second factor and all, before a page opens. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Role } from '@myhibachi/core/kernel';
import { totpCode } from '@myhibachi/core/identity';
import type { BrowserContext } from 'playwright-core';
import { secretText } from '../../support/staff.ts';
import { runConsole, type Program } from './program.ts';

export interface DemoPerson {
  readonly email: string;
  readonly password: string;
  /** Base32, as an authenticator app is given it. */
  readonly secret: string;
}

const LINE = /^\s*(\S+@\S+)\s+password (\S+)\s+authenticator secret (\S+)$/;

/** What `ops staff demo-sign-ins` said when the copied start was made; without such a file the program is asked. */
export const SIGN_INS = 'demo-sign-ins.txt';

/** One demo person a role. Sign-ins are new where none were prepared with the program's data. */
export async function demoPeople({ dataDir }: Pick<Program, 'dataDir'>): Promise<ReadonlyMap<Role, DemoPerson>> {
  const prepared = await readFile(join(dataDir, SIGN_INS), 'utf8').catch(() => null);
  const printed = prepared ?? (await runConsole({ DATA_DIR: dataDir }, ['staff', 'demo-sign-ins']));
  const people = printed.split('\n').flatMap((row) => {
    const [, email, password, secret] = LINE.exec(row) ?? [];
    if (email === undefined || password === undefined || secret === undefined) return [];
    const role = (email.split('@')[0] ?? '').replaceAll('.', '_') as Role;
    return [[role, { email, password, secret }] as const];
  });
  return new Map(people);
}

/** Each code is good once, so somebody who signs in twice within half a minute types the next one. */
async function answerFactor(context: BrowserContext, url: string, person: DemoPerson): Promise<string> {
  const now = Temporal.Now.instant();
  const refusals: string[] = [];
  for (const ahead of [0, 30]) {
    const code = await totpCode(secretText(person.secret), now.add({ seconds: ahead }));
    const answer = await context.request.post(`${url}/api/v1/auth/second-factor`, {
      headers: { origin: url },
      data: { code, trustDevice: true },
    });
    if (answer.ok()) return ((await answer.json()) as { step: string }).step;
    refusals.push(`${answer.status()} ${await answer.text()}`);
  }
  throw new Error(`the second factor of ${person.email} was refused: ${refusals.join('; ')}`);
}

/** Signs the person in within this browser context: every page of it is theirs from now on. */
export async function signInBrowser(context: BrowserContext, url: string, person: DemoPerson): Promise<void> {
  const { email, password } = person;
  const answer = await context.request.post(`${url}/api/v1/auth/sign-in`, {
    headers: { origin: url },
    data: { email, password },
  });
  if (!answer.ok()) throw new Error(`signing ${email} in was answered ${answer.status()}: ${await answer.text()}`);
  const { step } = (await answer.json()) as { step: string };
  const last = step === 'second_factor' ? await answerFactor(context, url, person) : step;
  if (last !== 'ready') throw new Error(`${email} is asked for ${last}`);
}
