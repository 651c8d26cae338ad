/** Somebody of every role to sign in as, in development. What they sign in with is shown once, and kept nowhere. */
import { hasDemoStaff } from '@myhibachi/core/identity';
import { contextFor, newId, type Platform } from '@myhibachi/core/kernel';
import { demoLines, renewDemoSignIns } from '../cli/staff-commands.ts';

const AGAIN = 'npm run ops -- staff demo-sign-ins';

/** The lines for whoever started the program: the sign-ins when they were just made, else how to get new ones. */
export async function seedDemoStaff(platform: Platform): Promise<readonly string[]> {
  const ctx = contextFor(platform, {
    actor: { kind: 'system', job: 'demo-seed' },
    origin: { ip: null, userAgent: 'demo seed' },
    requestId: newId(),
  });
  if (await hasDemoStaff(ctx)) return [`Demo people sign in at /admin. New sign-ins for them: ${AGAIN}`];
  const signIns = await renewDemoSignIns(ctx);
  return [
    'Demo people sign in at /admin. This is shown once:',
    ...demoLines(signIns),
    `  A code without a phone: npm run ops -- staff code --email ${signIns[0]?.email ?? ''}`,
    `  New sign-ins for them:  ${AGAIN}`,
  ];
}
