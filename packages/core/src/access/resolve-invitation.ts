import { hashToken, staffNames } from '../identity/index.ts';
import type { Context, Role } from '../kernel/index.ts';
import { momentInWords, type MessageResolver, type QueuedMessage, type Resolution } from '../messaging/index.ts';
import { getStation, listStations } from '../stations/index.ts';
import { getVariables } from '../variables/index.ts';
import { readOpenInvitation, type InvitationRow } from './invitation-store.ts';

const TITLES: Readonly<Record<Role, string>> = {
  super_admin: 'Super admin',
  admin: 'Admin',
  support: 'Customer support',
  station_manager: 'Station manager',
  chef: 'Chef',
  finance: 'Finance',
};

function sealedOf({ details }: QueuedMessage): string {
  const value: unknown =
    typeof details === 'object' && details !== null ? Object.getOwnPropertyDescriptor(details, 'sealed')?.value : '';
  return typeof value === 'string' ? value : '';
}

/** After the `#`, which browsers send to nobody: the token stands in no log and no referrer. */
function invitationUrl(ctx: Context, token: string): string {
  return `${ctx.settings.publicUrl}/admin/join#${token}`;
}

async function inviterOf(ctx: Context, row: InvitationRow, company: string): Promise<string> {
  if (row.invitedBy === null) return company;
  return (await staffNames(ctx, [row.invitedBy])).get(row.invitedBy) ?? company;
}

async function resolve(ctx: Context, message: QueuedMessage): Promise<Resolution> {
  const token = ctx.crypto.decrypt('messages.secret', sealedOf(message));
  const row = await readOpenInvitation(ctx.db, hashToken(token), ctx.clock.now());
  if (row === undefined) return { kind: 'skip', why: 'the invitation was accepted, withdrawn or sent again' };
  const [values, own, [first]] = await Promise.all([
    getVariables(ctx),
    Promise.all(row.stationIds.map((id) => getStation(ctx, id))),
    listStations(ctx),
  ]);
  const company = {
    name: values['company.name'],
    phone: values['company.phone'],
    email: values['company.email'],
    postalAddress: values['company.postalAddress'],
  };
  const timeZone = (own[0] ?? first)?.timeZone ?? 'UTC';
  const invitation = {
    invitedBy: await inviterOf(ctx, row, company.name),
    role: TITLES[row.role],
    stations: own.map(({ name }) => name),
  };
  const link = invitationUrl(ctx, token);
  const facts = { company, timeZone, sandbox: ctx.settings.sandbox, invitation, link };
  return { kind: 'send', facts: { ...facts, deadline: momentInWords(row.expiresAt, timeZone) } };
}

/** What invitations say, decided when they are sent; everything else is asked of `others`. */
export function withInvitations(others: MessageResolver): MessageResolver {
  return (ctx, message) => (message.template === 'staff_invitation' ? resolve(ctx, message) : others(ctx, message));
}
