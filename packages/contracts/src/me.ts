/** What a host who has signed in sees and does: everything of theirs, nothing of anybody else's (domain 4, 10, 14). */
import { z } from 'zod';
import { BookingStatus } from './bookings.ts';
import { defineEndpoint } from './endpoint.ts';
import { ME_EXAMPLES } from './examples/me.ts';
import { Cents, Email, Instant, IsoDate, LocalTime, PageQuery, Phone, id, line, page } from './primitives.ts';

export const requestSignInLink = defineEndpoint({
  id: 'requestSignInLink',
  method: 'POST',
  path: '/api/v1/auth/magic-link',
  tag: 'Account',
  summary: 'Ask for a sign-in link by e-mail',
  description:
    'The answer is the same whether or not we know the address. The link is good once and for a quarter of an hour. `limit_reached`: too many links were asked for from this network; wait a while.',
  body: z.strictObject({ email: Email }).meta({ id: 'SignInLinkRequest' }),
  status: 202,
  response: z.object({ message: z.string() }).meta({ id: 'SignInLinkAsked' }),
  errors: ['limit_reached', 'forbidden'],
  example: ME_EXAMPLES.requestSignInLink,
});

export const enterBySignInLink = defineEndpoint({
  id: 'enterBySignInLink',
  method: 'POST',
  path: '/api/v1/auth/magic-link/enter',
  tag: 'Account',
  summary: 'Sign in by the link of the e-mail',
  description: 'Uses the link up and sets the session cookie. `link_expired`: it was used, is too old, or never was.',
  body: z.strictObject({ token: z.string().min(20).max(100) }).meta({ id: 'SignInLinkUse' }),
  status: 200,
  response: z.object({ firstName: z.string() }).meta({ id: 'HostWelcome' }),
  errors: ['link_expired', 'forbidden'],
  example: ME_EXAMPLES.enterBySignInLink,
});

export const signOutHost = defineEndpoint({
  id: 'signOutHost',
  method: 'POST',
  path: '/api/v1/me/sign-out',
  tag: 'Account',
  summary: 'Sign out, here or everywhere',
  description:
    'Ends this session, or with `everywhere` all of them. The chat of this browser, or of all of them, begins anew.',
  body: z.strictObject({ everywhere: z.boolean().default(false) }).meta({ id: 'HostSignOut' }),
  status: 200,
  response: z.object({ ended: z.int() }).meta({ id: 'SessionsEnded' }),
  errors: ['unauthenticated'],
  example: ME_EXAMPLES.signOutHost,
});

export const HostProfile = z
  .object({
    firstName: z.string(),
    lastName: z.string(),
    email: z.string().nullable(),
    phone: z.string(),
    version: z.int(),
  })
  .meta({ id: 'HostProfile' });
export type HostProfile = z.infer<typeof HostProfile>;

export const getMyProfile = defineEndpoint({
  id: 'getMyProfile',
  method: 'GET',
  path: '/api/v1/me',
  tag: 'Account',
  summary: 'See my details',
  description: 'The name, e-mail address and phone number we know.',
  status: 200,
  response: HostProfile,
  errors: ['unauthenticated'],
  example: ME_EXAMPLES.getMyProfile,
});

export const HostProfileChange = z
  .strictObject({
    version: z.int().min(1),
    firstName: line(60).optional(),
    lastName: line(60).optional(),
    phone: Phone.optional(),
  })
  .meta({ id: 'HostProfileChange' });
export type HostProfileChange = z.infer<typeof HostProfileChange>;

export const changeMyProfile = defineEndpoint({
  id: 'changeMyProfile',
  method: 'PATCH',
  path: '/api/v1/me',
  tag: 'Account',
  summary: 'Change my name or phone number',
  description:
    'Parties already booked keep the contact they were booked with. Another e-mail address is a matter for us: it is what you sign in by. `version_conflict`: it was changed meanwhile; read it again.',
  body: HostProfileChange,
  status: 200,
  response: HostProfile,
  errors: ['unauthenticated', 'version_conflict'],
  example: ME_EXAMPLES.changeMyProfile,
});

export const MyBooking = z
  .object({
    code: z.string(),
    status: BookingStatus,
    date: IsoDate,
    start: LocalTime,
    timeZone: z.string(),
    startsAt: Instant,
    guests: z.int(),
    place: z.string(),
    totalCents: Cents,
    dueCents: Cents,
    manageUrl: z.string().nullable().meta({ description: 'The page of the party; null once it lies too far back' }),
  })
  .meta({ id: 'MyBooking' });
export type MyBooking = z.infer<typeof MyBooking>;

export const listMyBookings = defineEndpoint({
  id: 'listMyBookings',
  method: 'GET',
  path: '/api/v1/me/bookings',
  tag: 'Account',
  summary: 'List my parties',
  description: 'Those to come soonest first, those that were latest first.',
  query: PageQuery.extend({ when: z.enum(['upcoming', 'past']).default('upcoming') }),
  status: 200,
  response: page(MyBooking).meta({ id: 'MyBookingPage' }),
  errors: ['unauthenticated'],
  example: ME_EXAMPLES.listMyBookings,
});

export const MyQuote = z
  .object({
    id: id('qte'),
    outcome: z.enum(['priced', 'large_event', 'beyond_service_area']),
    eventDate: IsoDate.nullable(),
    guests: z.int(),
    totalCents: Cents,
    createdAt: Instant,
    expiresAt: Instant,
  })
  .meta({ id: 'MyQuote' });
export type MyQuote = z.infer<typeof MyQuote>;

export const listMyQuotes = defineEndpoint({
  id: 'listMyQuotes',
  method: 'GET',
  path: '/api/v1/me/quotes',
  tag: 'Account',
  summary: 'List my open quotes',
  description: 'Those asked for with my e-mail address that can still be booked, newest first.',
  query: PageQuery,
  status: 200,
  response: page(MyQuote).meta({ id: 'MyQuotePage' }),
  errors: ['unauthenticated'],
  example: ME_EXAMPLES.listMyQuotes,
});

export const MyDocument = z
  .object({
    kind: z.enum(['agreement', 'invoice']),
    code: z.string(),
    title: z.string(),
    date: IsoDate.meta({ description: 'The date of the party' }),
    url: z.string(),
  })
  .meta({ id: 'MyDocument' });
export type MyDocument = z.infer<typeof MyDocument>;

export const listMyDocuments = defineEndpoint({
  id: 'listMyDocuments',
  method: 'GET',
  path: '/api/v1/me/documents',
  tag: 'Account',
  summary: 'List my agreements and bills',
  description: 'Two at most for each party, the latest party first.',
  query: PageQuery,
  status: 200,
  response: page(MyDocument).meta({ id: 'MyDocumentPage' }),
  errors: ['unauthenticated'],
  example: ME_EXAMPLES.listMyDocuments,
});

export const MyPayment = z
  .object({
    id: id('pay'),
    code: z.string(),
    method: z.enum(['card', 'zelle', 'venmo', 'cash']),
    purpose: z.enum(['deposit', 'balance']),
    amountCents: Cents,
    refundedCents: Cents,
    at: Instant,
    refunds: z.array(z.object({ amountCents: Cents, status: z.string(), at: Instant })),
  })
  .meta({ id: 'MyPayment' });
export type MyPayment = z.infer<typeof MyPayment>;

export const listMyPayments = defineEndpoint({
  id: 'listMyPayments',
  method: 'GET',
  path: '/api/v1/me/payments',
  tag: 'Account',
  summary: 'List my payments and refunds',
  description: 'Money that arrived, newest first, with what went back of it.',
  query: PageQuery,
  status: 200,
  response: page(MyPayment).meta({ id: 'MyPaymentPage' }),
  errors: ['unauthenticated'],
  example: ME_EXAMPLES.listMyPayments,
});

export const MyMessage = z
  .object({
    id: id('msg'),
    channel: z.enum(['email', 'sms']),
    subject: z.string().meta({ description: 'The subject of an e-mail, the words of a text' }),
    code: z.string().nullable().meta({ description: 'The booking it is about' }),
    state: z.enum(['on_its_way', 'sent', 'delivered', 'failed']),
    at: Instant,
  })
  .meta({ id: 'MyMessage' });
export type MyMessage = z.infer<typeof MyMessage>;

export const listMyMessages = defineEndpoint({
  id: 'listMyMessages',
  method: 'GET',
  path: '/api/v1/me/messages',
  tag: 'Account',
  summary: 'List what we wrote to me',
  description: 'E-mails and texts about my parties that went out, newest first. Sign-in links are not among them.',
  query: PageQuery,
  status: 200,
  response: page(MyMessage).meta({ id: 'MyMessagePage' }),
  errors: ['unauthenticated'],
  example: ME_EXAMPLES.listMyMessages,
});

export const MySession = z
  .object({
    id: id('ses'),
    current: z.boolean(),
    browser: z.string().nullable(),
    createdAt: Instant,
    lastSeenAt: Instant,
  })
  .meta({ id: 'MySession' });
export type MySession = z.infer<typeof MySession>;

export const listMySessions = defineEndpoint({
  id: 'listMySessions',
  method: 'GET',
  path: '/api/v1/me/sessions',
  tag: 'Account',
  summary: 'See where I am signed in',
  description: 'The newest 50 that have not ended.',
  status: 200,
  response: z.object({ items: z.array(MySession) }).meta({ id: 'MySessionList' }),
  errors: ['unauthenticated'],
  example: ME_EXAMPLES.listMySessions,
});

export const endMySession = defineEndpoint({
  id: 'endMySession',
  method: 'DELETE',
  path: '/api/v1/me/sessions/:sessionId',
  tag: 'Account',
  summary: 'Sign out one of my browsers',
  description: 'It is signed out with its next request.',
  params: z.strictObject({ sessionId: id('ses') }),
  status: 204,
  errors: ['unauthenticated'],
  example: ME_EXAMPLES.endMySession,
});
