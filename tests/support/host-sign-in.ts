/** Hosts who sign in by the link of their mail. */
import { requestSignInLink, sendSignInLink, withAccountMessages } from '@myhibachi/core/accounts';
import { deliverMessage } from '@myhibachi/core/messaging';
import type { TestPlatform } from './platform.ts';

/** The token of a link that was just mailed; an hour later, so that no limit of mails is in the way. */
export async function mailedSignInToken(t: TestPlatform, email: string): Promise<string> {
  t.clock.advance({ hours: 1 });
  const before = new Set(tokensMailed(t, email));
  await requestSignInLink(t.visitor(), { email });
  for (const link of await t.takeJobs<{ linkId: string }>('account.send-sign-in-link'))
    await sendSignInLink(t.system(), link);
  const resolve = withAccountMessages(async () => ({ kind: 'skip', why: 'not asked here' }));
  for (const job of await t.takeJobs<{ messageId: string }>('message.deliver'))
    await deliverMessage(t.system(), job, resolve);
  const token = tokensMailed(t, email).find((mailed) => !before.has(mailed));
  if (token === undefined) throw new Error('no link was mailed');
  return token;
}

function tokensMailed(t: TestPlatform, email: string): string[] {
  const mails = JSON.stringify(t.sandbox.outbox({ to: email }));
  return [...mails.matchAll(/enter\?token=([\w-]+)/g)].map(([, token = '']) => token);
}
