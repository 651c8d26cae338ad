import { createHash } from 'node:crypto';
import { invalidField, type Context } from '../kernel/index.ts';
import { COMMON_PASSWORDS } from './common-passwords.ts';

const LEAST = 12;
const MOST = 200;

const FEW_DIFFERENT = 5;

function isCommon(password: string): boolean {
  const lower = password.toLowerCase();
  return COMMON_PASSWORDS.has(lower) || new Set(lower).size < FEW_DIFFERENT;
}

function contains(password: string, word: string): boolean {
  return word.length >= 4 && password.toLowerCase().includes(word.toLowerCase());
}

/** Only the first five characters of its hash leave the house (k-anonymity); with no answer, our own list has to do. */
async function isBreached(ctx: Context, password: string): Promise<boolean> {
  const service = ctx.gateways.breaches;
  if (service === undefined || service === null) return false;
  const hash = createHash('sha1').update(password.normalize('NFKC')).digest('hex').toUpperCase();
  const found = await service.suffixesOf(hash.slice(0, 5));
  if (found === null) ctx.log.warn({}, 'the service of breached passwords did not answer; the built-in list was asked');
  return found?.has(hash.slice(5)) ?? false;
}

/**
 * Refuses passwords that are short, personal, common or known from breaches (NIST SP 800-63B, 5.1.1.2), on the given
 * field. There are no rules about kinds of characters, which only make passwords predictable.
 */
export async function assertGoodPassword(
  ctx: Context,
  password: string,
  about: { readonly field: string; readonly email: string; readonly name: string },
): Promise<void> {
  const { field } = about;
  if (password.length < LEAST || password.length > MOST)
    throw invalidField(field, `Please choose a password of ${LEAST} to ${MOST} characters.`);
  const [mailbox = ''] = about.email.split('@');
  if ([mailbox, ...about.name.split(' ')].some((word) => contains(password, word)))
    throw invalidField(field, 'Please leave your name and your e-mail address out of your password.');
  if (isCommon(password) || (await isBreached(ctx, password)))
    throw invalidField(field, 'This password is known from other break-ins. Please choose another one.');
}
