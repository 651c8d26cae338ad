/** A mail server of a test's own: Debian's Exim and Dovecot on the loopback interface, everything of theirs in one folder. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ImapFlow } from 'imapflow';
import { createTransport } from 'nodemailer';
import { vi } from 'vitest';
import { findOrInstallMailServers, type MailServerPrograms } from '../../../tooling/find-mail-servers.ts';
import { freePort } from './program.ts';

const MAIL_USER = 'Debian-exim';
export const MAIL_PASSWORD = 'lanterns';
/** Domains it is the mail server of; whoever is in `USERS` has a mailbox at each. */
const DOMAINS = ['myhibachi.example', 'host.example'];
const USERS = ['hello', 'jordan'];

export interface MailServers {
  readonly host: '127.0.0.1';
  readonly smtpPort: number;
  readonly imapPort: number;
  /** Sends a mail as somebody's mail program does. */
  send(mail: Parameters<ReturnType<typeof createTransport>['sendMail']>[0]): Promise<void>;
  /** The mails of a mailbox as they stand on the wire, oldest first. */
  read(user: string): Promise<Buffer[]>;
  stopImap(): Promise<void>;
  startImap(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Exim takes mail for its own domains, delivers what it can, and sends the rest back. At its second port nobody is at
 * home: what goes to gone.example is refused there as another company's server would.
 */
function eximConfig(dir: string, [port, elsewhere]: readonly [number, number]): string {
  return `
primary_hostname = mx.myhibachi.example
exim_user = ${MAIL_USER}
exim_group = ${MAIL_USER}
spool_directory = ${dir}/spool
log_file_path = ${dir}/log/%slog
pid_file_path = ${dir}/exim.pid
daemon_smtp_ports = ${port} : ${elsewhere}
local_interfaces = 127.0.0.1
tls_advertise_hosts =
dsn_advertise_hosts = *
host_lookup =
rfc1413_query_timeout = 0s
never_users =
acl_smtp_rcpt = rcpt
acl_smtp_data = data
domainlist ours = ${DOMAINS.join(' : ')}
begin acl
rcpt:
  deny  condition = \${if eq{$received_port}{${elsewhere}}}
        message   = 550 5.1.1 No such mailbox
  accept hosts = 127.0.0.1
data:
  accept add_header = :at_start:\${authresults{$primary_hostname}}
begin routers
people:
  driver = accept
  domains = +ours
  local_parts = ${USERS.join(' : ')}
  local_part_suffix = +*
  local_part_suffix_optional
  transport = mailbox
elsewhere:
  driver = manualroute
  domains = gone.example
  route_list = * 127.0.0.1
  self = send
  transport = other_server
begin transports
mailbox:
  driver = appendfile
  directory = ${dir}/mail/$local_part_data
  maildir_format
  create_directory
  envelope_to_add
  return_path_add
  user = ${MAIL_USER}
other_server:
  driver = smtp
  port = ${elsewhere}
  allow_localhost
  hosts_avoid_tls = *
begin retry
* * F,1m,1s
`;
}

function dovecotConfig(dir: string, port: number): string {
  return `
base_dir = ${dir}/dovecot
state_dir = ${dir}/dovecot-state
log_path = ${dir}/log/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
first_valid_uid = 1
first_valid_gid = 1
mail_location = maildir:${dir}/mail/%n
passdb {
  driver = static
  args = password=${MAIL_PASSWORD}
}
userdb {
  driver = static
  args = uid=${MAIL_USER} gid=${MAIL_USER} home=${dir}/mail/%n
}
service imap-login {
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
`;
}

async function listens(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/** Starts a program in the foreground and waits until it takes connections; shows its log where it does not. */
async function start(program: string, args: readonly string[], port: number, log: string): Promise<ChildProcess> {
  // A group of its own: what a program leaves behind is ended with it.
  const child = spawn(program, args, { stdio: 'ignore', detached: true });
  try {
    await vi.waitUntil(() => listens(port), { timeout: 30_000, interval: 50 });
  } catch (cause) {
    const said = await readFile(log, 'utf8').catch(() => 'no log');
    throw new Error(`${program} does not answer: ${said.slice(-2_000)}`, { cause });
  }
  return child;
}

/** Dovecot's connections outlive it for half a minute, and go on answering: the whole group is ended. */
function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    const isGone = error instanceof Error && 'code' in error && error.code === 'ESRCH';
    if (!isGone) throw error;
  }
}

async function end(child: ChildProcess | null): Promise<void> {
  if (child?.pid === undefined) return;
  if (child.exitCode === null && child.signalCode === null) {
    const exited = once(child, 'exit');
    child.kill('SIGTERM');
    await exited;
  }
  endGroup(child.pid);
}

async function idsOfMailUser(): Promise<readonly [uid: number, gid: number]> {
  const run = promisify(execFile);
  const [uid, gid] = await Promise.all(['-u', '-g'].map((flag) => run('id', [flag, MAIL_USER])));
  return [Number(uid?.stdout), Number(gid?.stdout)];
}

async function prepare(dir: string): Promise<void> {
  const [uid, gid] = await idsOfMailUser();
  await chmod(dir, 0o755);
  for (const name of ['spool', 'log', 'mail', ...USERS.map((user) => `mail/${user}`)]) {
    await mkdir(join(dir, name), { recursive: true });
    await chown(join(dir, name), uid, gid);
  }
}

async function readAll(imapPort: number, user: string): Promise<Buffer[]> {
  const auth = { user, pass: MAIL_PASSWORD };
  const client = new ImapFlow({ host: '127.0.0.1', port: imapPort, secure: false, auth, logger: false });
  await client.connect();
  try {
    await client.mailboxOpen('INBOX', { readOnly: true });
    const found = await client.fetchAll('1:*', { source: true, uid: true });
    return found.flatMap(({ source }) => source ?? []);
  } finally {
    await client.logout();
  }
}

async function startSmtp(programs: MailServerPrograms, dir: string): Promise<{ child: ChildProcess; port: number }> {
  const [port, elsewhere] = [await freePort(), await freePort()];
  const config = join(dir, 'exim.conf');
  await writeFile(config, eximConfig(dir, [port, elsewhere]), { mode: 0o644 });
  // Not a daemon that goes its own ways: the queue is run by each delivery, and it ends with its process.
  const child = await start(programs.smtp, ['-C', config, '-bdf', '-q1s'], port, join(dir, 'log/mainlog'));
  return { child, port };
}

export async function startMailServers(): Promise<MailServers> {
  const programs = await findOrInstallMailServers();
  const dir = await mkdtemp(join(tmpdir(), 'mail-servers-'));
  await prepare(dir);
  const smtp = await startSmtp(programs, dir);
  const imapPort = await freePort();
  const config = join(dir, 'dovecot.conf');
  await writeFile(config, dovecotConfig(dir, imapPort), { mode: 0o644 });
  let imap: ChildProcess | null = null;
  const startImap = async (): Promise<void> => {
    imap = await start(programs.imap, ['-F', '-c', config], imapPort, join(dir, 'log/dovecot.log'));
  };
  await startImap();
  const transport = createTransport({ host: '127.0.0.1', port: smtp.port, secure: false, ignoreTLS: true });
  return {
    host: '127.0.0.1',
    smtpPort: smtp.port,
    imapPort,
    async send(mail) {
      await transport.sendMail(mail);
    },
    read: (user) => readAll(imapPort, user),
    stopImap: () => end(imap),
    startImap,
    async close() {
      transport.close();
      await Promise.all([end(imap), end(smtp.child)]);
      await rm(dir, { recursive: true, force: true });
    },
  };
}
