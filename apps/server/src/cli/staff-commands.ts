/** Our own people, for the operator: demo sign-ins of a trial copy, and their codes. */
import { listChefs } from '@myhibachi/core/chefs';
import { readDemoCode, rescueStaff, resetDemoStaff, type DemoSignIn } from '@myhibachi/core/identity';
import { decodeId, type Context } from '@myhibachi/core/kernel';
import { listStations } from '@myhibachi/core/stations';
import { UsageError } from './usage-error.ts';
import type { Command } from './command.ts';

/** One line a person; the secret goes into an authenticator app. */
export function demoLines(signIns: readonly DemoSignIn[]): string[] {
  const width = Math.max(...signIns.map(({ email }) => email.length));
  return signIns.map(
    ({ email, password, secret }) => `  ${email.padEnd(width)}  password ${password}  authenticator secret ${secret}`,
  );
}

/** New sign-ins for everybody of the demo, who work for every station there is. */
export async function renewDemoSignIns(ctx: Context): Promise<readonly DemoSignIn[]> {
  const stations = await listStations(ctx);
  const { items: chefs } = await listChefs(ctx, {});
  const [chef] = chefs;
  return resetDemoStaff(ctx, {
    stationIds: stations.map(({ id }) => id),
    chefId: chef === undefined ? null : decodeId('chf', chef.id),
  });
}

export const STAFF_COMMANDS: Readonly<Record<string, Command>> = {
  'staff rescue': {
    usage: 'staff rescue --email sam@mail.example',
    about: 'Take a person’s locks, second factor and sessions away, and show a link to begin anew.',
    async run({ ctx, options, usage }) {
      const { email } = options;
      if (email === undefined) throw new UsageError('--email is missing.', usage);
      const { setupUrl } = await rescueStaff(ctx, { email });
      return `Hand this link to them in person; it is good once, for a day, and shown only here:\n\n  ${setupUrl}`;
    },
  },
  'staff demo-sign-ins': {
    usage: 'staff demo-sign-ins',
    about: 'Give the demo people new passwords and second factors, and show them once (development only).',
    async run({ ctx }) {
      return demoLines(await renewDemoSignIns(ctx)).join('\n');
    },
  },
  'staff code': {
    usage: 'staff code --email super.admin@staff.example',
    about: "Show what a demo person's authenticator app shows now (development only).",
    async run({ ctx, options, usage }) {
      const { email } = options;
      if (email === undefined) throw new UsageError('--email is missing.', usage);
      return readDemoCode(ctx, { email });
    },
  },
};
