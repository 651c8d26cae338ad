/** Building blocks of the settings: each reads the text of one environment variable and says what it expected. */
import { z } from 'zod';
import { parseKeyRing, type KeyRing } from '@myhibachi/core/kernel';

export interface Setting<S extends z.ZodType = z.ZodType> {
  readonly section: string;
  readonly about: string;
  /** What to do when the value is missing or wrong; one sentence, shown with the error. */
  readonly fix: string;
  /** Shown, commented out, in .env.example. */
  readonly example?: string;
  /** Never printed, and may be given as a path in NAME_FILE. */
  readonly secret?: true;
  readonly schema: S;
}

export function setting<S extends z.ZodType>(definition: Setting<S>): Setting<S> {
  return definition;
}

export function wholeNumber(from: number, to: number, standard: number) {
  const message = `is not a whole number from ${from} to ${to}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, message)
    .transform(Number)
    .pipe(z.number().min(from, message).max(to, message))
    .default(standard);
}

export function oneOf<const V extends readonly [string, ...string[]]>(values: V, standard: V[number]) {
  return z.enum(values, `is not one of ${values.join(', ')}`).default(standard);
}

/** A list separated by commas; empty entries are dropped. */
export function list<S extends z.ZodType<unknown, string>>(entry: S) {
  return z
    .string()
    .transform((text) =>
      text
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    )
    .pipe(z.array(entry));
}

export function url(protocols: readonly string[]) {
  return z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
    message: `is not an address that begins with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
  });
}

/** A browser origin: scheme, host and port, nothing after them. */
export const origin = z.string().refine((text) => URL.canParse(text) && new URL(text).origin === text, {
  message: 'is not a list of origins such as https://example.com',
});

const KEY_BYTES = 32;

function decodeKey(text: string): Buffer | null {
  if (!/^[A-Za-z0-9+/_-]{43}=?$/.test(text)) return null;
  const bytes = Buffer.from(text, 'base64');
  return bytes.length === KEY_BYTES ? bytes : null;
}

export const key = z.string().transform((text, context) => {
  const bytes = decodeKey(text);
  if (bytes !== null) return bytes;
  context.addIssue({ code: 'custom', message: 'is not 32 bytes in base64' });
  return z.NEVER;
});

/** `kid:base64,kid:base64`; the first key encrypts, every key decrypts, so that keys rotate without downtime. */
export const keyRing = z.string().transform((text, context): KeyRing => {
  try {
    return parseKeyRing(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'is not a list of kid:base64 with distinct ids and keys of 32 bytes' });
    return z.NEVER;
  }
});
