import type { Context } from '../kernel/index.ts';
import { momentInWords, type MessageResolver, type QueuedMessage, type Resolution } from '../messaging/index.ts';
import { listStations } from '../stations/index.ts';
import { getVariables } from '../variables/index.ts';
import { isUsableLink, passwordLinkUrl } from './password-links.ts';
import { readStaff } from './staff-store.ts';

const TEMPLATES = new Set<string>([
  'staff_code',
  'staff_password_link',
  'staff_password_changed',
  'staff_new_device',
  'staff_factor_changed',
]);

function word(message: QueuedMessage, name: string): string {
  const { details } = message;
  const value: unknown =
    typeof details === 'object' && details !== null ? Object.getOwnPropertyDescriptor(details, name)?.value : undefined;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

async function baseFacts(ctx: Context) {
  const values = await getVariables(ctx);
  const [station] = await listStations(ctx);
  return {
    company: {
      name: values['company.name'],
      phone: values['company.phone'],
      email: values['company.email'],
      postalAddress: values['company.postalAddress'],
    },
    timeZone: station?.timeZone ?? 'UTC',
    sandbox: ctx.settings.sandbox,
  };
}

function isOver(ctx: Context, message: QueuedMessage, minutes: number): boolean {
  return Temporal.Instant.compare(message.createdAt.add({ minutes }), ctx.clock.now()) <= 0;
}

/** Facts of the templates that carry a secret; null when it is of no use any more. */
async function secretFacts(ctx: Context, message: QueuedMessage) {
  const sealed = word(message, 'sealed');
  if (message.template === 'staff_code') {
    const minutes = (await getVariables(ctx))['access.codeMinutes'];
    if (isOver(ctx, message, minutes)) return null;
    return { signIn: { code: ctx.crypto.decrypt('messages.secret', sealed), minutes } };
  }
  const token = ctx.crypto.decrypt('messages.secret', sealed);
  if (!(await isUsableLink(ctx, token))) return null;
  return { link: passwordLinkUrl(ctx, token), signIn: { code: '', minutes: Number(word(message, 'minutes')) } };
}

async function resolve(ctx: Context, message: QueuedMessage): Promise<Resolution> {
  const staff = await readStaff(ctx.db, word(message, 'staffId'));
  if (staff === undefined) return { kind: 'skip', why: 'the account is gone' };
  const base = await baseFacts(ctx);
  const [firstName = staff.name] = staff.name.split(' ');
  if (word(message, 'sealed') !== '') {
    const facts = await secretFacts(ctx, message);
    if (facts === null) return { kind: 'skip', why: 'what it carried has run out or was used' };
    return { kind: 'send', facts: { ...base, firstName, ...facts } };
  }
  const at = word(message, 'at');
  const deadline = at === '' ? '' : momentInWords(Temporal.Instant.from(at), base.timeZone);
  return { kind: 'send', facts: { ...base, firstName, deadline, link: `${ctx.settings.publicUrl}/admin` } };
}

/** What the e-mails about signing in say, decided when they are sent; everything else is asked of `others`. */
export function withIdentityMessages(others: MessageResolver): MessageResolver {
  return (ctx, message) => (TEMPLATES.has(message.template) ? resolve(ctx, message) : others(ctx, message));
}
