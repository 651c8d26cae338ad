/** The small shapes every endpoint is made of: money, dates, places, people, and the limits on each. */
import { z } from 'zod';
import { visibleText } from './visible-text.ts';

/** Control characters other than tab and line breaks never belong in what a person types; NUL cannot even be stored. */
const PRINTABLE = /^(?:[^\p{Cc}]|[\t\r\n])*$/u;
/** Nor do line breaks belong in a name, which stands in subjects and headings. */
const ONE_LINE = /^[^\p{Cc}]*$/u;

/** What a person types anywhere: without what nobody sees, and without spaces around it. Every free text begins here. */
function typed() {
  return z.string().overwrite(visibleText).trim();
}

function limited(typing: z.ZodString, max: number) {
  return typing
    .min(1, 'Please fill this in.')
    .max(max, `Please keep this to ${max} characters.`)
    .regex(PRINTABLE, 'Please remove the control characters.');
}

/** Trimmed text of 1 to `max` characters. */
export function text(max: number) {
  return limited(typed(), max);
}

/** Trimmed text of 1 to `max` characters on one line; separators that nobody types come with what is pasted. */
export function line(max: number) {
  const pasted = z.string().overwrite((value) => value.replaceAll(/[\u2028\u2029]/gu, ' '));
  return limited(pasted.overwrite(visibleText).trim(), max).regex(
    ONE_LINE,
    'Please write this on one line, in plain characters.',
  );
}

export const Cents = z.int().meta({ description: 'US dollars as whole cents', examples: [10_000] });

/** Beyond these years a day more or another zone leaves what can be stored, and nobody means them. */
function isInRange(date: string): boolean {
  return date >= '1900' && date < '2900';
}

const OUT_OF_RANGE = 'Please send a date between 1900-01-01 and 2899-12-31.';

/** A real calendar date: the pattern alone would let 2026-02-31 through. */
export const IsoDate = z.iso
  .date('Please send a date as YYYY-MM-DD.')
  .refine(isInRange, OUT_OF_RANGE)
  .meta({ description: "The venue's calendar date", examples: ['2027-05-15'] });

export const LocalTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Please send a time as HH:MM, 00:00 to 23:59.')
  .meta({ description: "The venue's wall-clock time", examples: ['18:00'] });

export const Instant = z.iso
  .datetime({ offset: true })
  .refine(isInRange, OUT_OF_RANGE)
  .meta({ examples: ['2027-05-15T01:00:00Z'] });

export const PostalCode = z
  .string()
  .trim()
  .regex(/^\d{5}(-\d{4})?$/, 'Please send a US ZIP code such as 94538.')
  .meta({ examples: ['94538'] });

const State = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z]{2}$/, 'Please send the two letters of a US state, such as CA.')
  .meta({ examples: ['CA'] });

export const Slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Please send the slug from the menu, such as filet-mignon.')
  .max(60);

export const Email = typed()
  .toLowerCase()
  .max(254, 'Please keep the e-mail address to 254 characters.')
  .pipe(z.email('Please send an e-mail address such as name@mail.example.'))
  .meta({ examples: ['jordan@mail.example'] });

/** Any way a person writes a US number; the server reads it as E.164 and says so when it cannot. */
export const Phone = typed()
  .regex(/^[\d+().\-\s]{7,24}$/, 'Please send a US phone number such as (510) 555-0123.')
  .meta({ examples: ['+15105550123'] });

export const Latitude = z.number().min(-90).max(90);
export const Longitude = z.number().min(-180).max(180);

/** Ids are prefixed and opaque: `qte_0198…`. */
export function id(prefix: string) {
  return z.string().regex(new RegExp(`^${prefix}_[0-9a-f]{32}$`), `Please send an id that begins with ${prefix}_.`);
}

/**
 * `MH-` and six characters, read in any case, with or without the dash and spaces (domain 4). Both cases are spelt out:
 * a JSON Schema pattern has no flags, and would refuse in the document what the server takes.
 */
export const BookingCode = z
  .string()
  .trim()
  .max(16)
  .regex(/^[mM]\s*[hH][\s-]*([2-9A-HJ-NP-TV-Za-hj-np-tv-z]\s*){6}$/, 'Please send a booking code such as MH-7K3PXQ.')
  .meta({ examples: ['MH-7K3PXQ'] });

/** The languages hosts are written to in. */
export const Language = z.enum(['en', 'es']);
export type Language = z.infer<typeof Language>;

export const Contact = z
  .strictObject({
    firstName: line(60),
    lastName: line(60),
    email: Email,
    phone: Phone,
    language: Language.optional().meta({ description: 'What messages are written in; English when left out' }),
  })
  .meta({ id: 'Contact' });

/** Of a booking our own people make: many who call have no e-mail address, and are reached by text (domain 7). */
export const DeskContact = Contact.extend({ email: Email.optional() }).meta({ id: 'DeskContact' });
export type DeskContact = z.infer<typeof DeskContact>;

/** Who asks, as far as they say: enough to answer them by one way. */
export const PartialContact = z
  .strictObject({
    firstName: line(60).optional(),
    lastName: line(60).optional(),
    email: Email.optional(),
    phone: Phone.optional(),
  })
  .refine((contact) => contact.email !== undefined || contact.phone !== undefined, {
    message: 'Please send an e-mail address or a phone number.',
    path: ['email'],
  })
  .meta({ id: 'PartialContact' });

export const Venue = z
  .strictObject({
    street: line(120),
    city: line(80),
    state: State,
    postalCode: PostalCode,
  })
  .meta({ id: 'Venue' });

export const PartialVenue = z
  .strictObject({
    street: line(120).optional(),
    city: line(80).optional(),
    state: State.optional(),
    postalCode: PostalCode.optional(),
    lat: Latitude.optional(),
    lng: Longitude.optional(),
  })
  .refine((venue) => (venue.lat === undefined) === (venue.lng === undefined), {
    message: 'Please send lat and lng together.',
    path: ['lat'],
  })
  .meta({ id: 'PartialVenue' });

export const Party = z
  .strictObject({
    adults: z.int().min(0).max(1000),
    children: z.int().min(0).max(1000).default(0),
    toddlers: z.int().min(0).max(1000).default(0),
  })
  .refine((party) => party.adults + party.children >= 1, {
    message: 'Please count at least one adult or child.',
    path: ['adults'],
  })
  .meta({ id: 'Party' });

export const ItemCount = z
  .strictObject({ item: Slug, quantity: z.int().min(0, 'Please send 0 or more.').max(1000) })
  .meta({ id: 'ItemCount' });

/** At most one row an item, so that two rows cannot disagree. */
export const ItemCounts = z
  .array(ItemCount)
  .max(40)
  .refine((items) => new Set(items.map((row) => row.item)).size === items.length, 'Please send each item once.');

export const StationRef = z.object({ id: id('stn'), name: z.string() }).meta({ id: 'StationRef' });

export type Contact = z.infer<typeof Contact>;
export type PartialContact = z.infer<typeof PartialContact>;
export type Venue = z.infer<typeof Venue>;
export type PartialVenue = z.infer<typeof PartialVenue>;
export type Party = z.infer<typeof Party>;
export type ItemCount = z.infer<typeof ItemCount>;

/** The cursor and size of a page of any list. */
export const PageQuery = z.strictObject({
  cursor: z.string().max(500).optional().meta({ description: '`nextCursor` of the page before' }),
  limit: z.coerce.number().int().min(1).max(100).default(25),
});

/** One page of a list; `nextCursor` is null on the last. */
export function page<S extends z.ZodType>(item: S) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() });
}

/** Why somebody did something that others will want to understand (domain 5). */
export const Reason = text(500).min(10, 'Please say why in 10 to 500 characters.');

/** A word that does not stand in the way. */
export const PlaceHint = z
  .string()
  .nullable()
  .meta({ description: 'A word beside the ZIP code when it belongs to another city than the one given' });
