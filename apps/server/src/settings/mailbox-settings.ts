/** How e-mails of hosts reach us: from a mailbox, or posted by a mail service. Without either, nobody can answer by e-mail. */
import { z } from 'zod';
import { setting, url } from './setting-kinds.ts';

export const mailbox = {
  IMAP_URL: setting({
    section: 'E-mail',
    about:
      'Mailbox in which hosts’ e-mails arrive, read by the role mailbox. Left out, none is read (in the sandbox, mails are posted).',
    fix: 'Use imaps://user:password@host:993/INBOX or imap://user:password@host:143/INBOX; write @ in the user as %40.',
    example: 'imaps://hello%40myhibachi.example:password@imap.example.com:993/INBOX',
    secret: true,
    schema: url(['imap:', 'imaps:'])
      .refine((text) => new URL(text).username !== '' && new URL(text).password !== '', 'names no user and password')
      .optional(),
  }),
  MAIL_WEBHOOK_SECRET: setting({
    section: 'E-mail',
    about: 'Signs the mails a mail service posts to PUBLIC_URL/api/v1/webhooks/mail (Standard Webhooks).',
    fix: 'Use whsec_ and 24 to 64 random bytes in base64: echo "whsec_$(openssl rand -base64 32)".',
    example: 'whsec_…',
    secret: true,
    schema: z
      .string()
      .regex(/^whsec_[A-Za-z0-9+/]{32,88}={0,2}$/, 'is not whsec_ and base64')
      .optional(),
  }),
  MAIL_REPLY_TO: setting({
    section: 'E-mail',
    about:
      'Address hosts answer to; it and what stands behind a + in it must reach the mailbox. Default: the address of MAIL_FROM.',
    fix: 'Use one address without a +, such as hello@myhibachi.example.',
    example: 'hello@myhibachi.example',
    schema: z
      .string()
      .regex(/^[^\s@+<>,;"()]{1,24}@[^\s@<>,;"()]{1,200}$/, 'is not one address of at most 24 characters before the @')
      .transform((text) => text.toLowerCase())
      .optional(),
  }),
  MAIL_AUTHSERV_ID: setting({
    section: 'E-mail',
    about:
      'The id your receiving mail server writes into Authentication-Results. Left out, no sender counts as proven, whatever a mail says.',
    fix: 'Open a received mail’s source and copy the first word behind Authentication-Results, such as mx.example.com.',
    example: 'mx.example.com',
    schema: z
      .string()
      .regex(/^[\w.-]{1,200}$/, 'is not a host name')
      .optional(),
  }),
};
