import { existsSync } from 'node:fs';
import { installPackage } from './install-package.ts';

export interface MailServerPrograms {
  /** Takes, delivers and sends back mail. */
  readonly smtp: string;
  /** Shows mailboxes. */
  readonly imap: string;
}

const SMTP = ['/usr/sbin/exim4'];
const IMAP = ['/usr/sbin/dovecot'];

function look(): MailServerPrograms | undefined {
  const [smtp, imap] = [SMTP, IMAP].map((places) => places.find((path) => existsSync(path)));
  return smtp === undefined || imap === undefined ? undefined : { smtp, imap };
}

/** Debian's Exim and Dovecot for the tests of the e-mail channel; installs them when it may. They run for a test only. */
export async function findOrInstallMailServers(): Promise<MailServerPrograms> {
  const found = look();
  if (found !== undefined) return found;
  for (const name of ['exim4-daemon-light', 'dovecot-imapd'])
    await installPackage(name, 'the tests of the e-mail channel');
  const installed = look();
  if (installed !== undefined) return installed;
  throw new Error(
    'These tests need mail servers: apt-get install --no-install-recommends exim4-daemon-light dovecot-imapd',
  );
}
