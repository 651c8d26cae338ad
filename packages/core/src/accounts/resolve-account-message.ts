import { findCustomer } from '../customers/index.ts';
import type { Context } from '../kernel/index.ts';
import { languageOf, type MessageResolver, type QueuedMessage, type Resolution } from '../messaging/index.ts';
import { listStations } from '../stations/index.ts';
import { getVariables } from '../variables/index.ts';
import { isUsableSignInLink, signInUrl } from './sign-in-links.ts';

function word(message: QueuedMessage, name: string): string {
  const { details } = message;
  const value: unknown =
    typeof details === 'object' && details !== null ? Object.getOwnPropertyDescriptor(details, name)?.value : undefined;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

async function resolve(ctx: Context, message: QueuedMessage): Promise<Resolution> {
  const customer = await findCustomer(ctx, word(message, 'customerId'));
  const sealed = word(message, 'sealed');
  if (customer === null || sealed === '') return { kind: 'skip', why: 'the customer is gone' };
  const token = ctx.crypto.decrypt('messages.secret', sealed);
  if (!(await isUsableSignInLink(ctx, token))) return { kind: 'skip', why: 'the link has run out or was used' };
  const [values, [station]] = [await getVariables(ctx), await listStations(ctx)];
  return {
    kind: 'send',
    facts: {
      company: {
        name: values['company.name'],
        phone: values['company.phone'],
        email: values['company.email'],
        postalAddress: values['company.postalAddress'],
      },
      timeZone: station?.timeZone ?? 'UTC',
      sandbox: ctx.settings.sandbox,
      language: languageOf(customer.language),
      firstName: customer.firstName,
      link: signInUrl(ctx, token),
      signIn: { code: '', minutes: Number(word(message, 'minutes')) },
    },
  };
}

/** What the e-mail with a sign-in link says, decided when it is sent; everything else is asked of `others`. */
export function withAccountMessages(others: MessageResolver): MessageResolver {
  return (ctx, message) => (message.template === 'host_sign_in' ? resolve(ctx, message) : others(ctx, message));
}
