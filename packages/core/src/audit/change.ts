/** What of the audit log everybody at work may hear of at once, and who (the console's live feed). */
import type { LiveChange } from '@myhibachi/contracts';
import { encodeId, may, reachesStation, type Action, type Actor, type IdPrefix } from '../kernel/index.ts';

/** One sealed row, reduced to what a screen needs to know that it is out of date. */
export interface Change {
  readonly seq: number;
  readonly at: string;
  readonly action: string;
  readonly entityType: string;
  readonly entityId: string;
  readonly stationId: string | null;
  readonly staffId: string | null;
  readonly requestId: string | null;
}

interface Subject {
  readonly read: Action;
  /** Null where ids are names already, such as a variable's key. */
  readonly prefix: IdPrefix | null;
}

/** Which entities screens show, by the action that lets somebody read them. Rows of others are nobody's news. */
const SUBJECTS: Readonly<Record<string, Subject>> = {
  booking: { read: 'booking.read', prefix: 'bkg' },
  hold: { read: 'hold.read', prefix: 'hld' },
  payment: { read: 'payment.read', prefix: 'pay' },
  refund: { read: 'payment.read', prefix: 'rfd' },
  message: { read: 'booking.read', prefix: 'msg' },
  agreement: { read: 'booking.read', prefix: 'agr' },
  customer: { read: 'customer.read', prefix: 'cus' },
  conversation: { read: 'conversation.read', prefix: 'cnv' },
  label: { read: 'conversation.read', prefix: 'lbl' },
  canned_reply: { read: 'conversation.read', prefix: 'crp' },
  concierge_case: { read: 'concierge.curate', prefix: 'cas' },
  lead: { read: 'lead.record', prefix: 'led' },
  station: { read: 'station.read', prefix: 'stn' },
  closure: { read: 'availability.read', prefix: 'clo' },
  chef: { read: 'chef.read', prefix: 'chf' },
  time_off: { read: 'chef.read', prefix: 'tof' },
  variable: { read: 'variable.read', prefix: null },
  flag: { read: 'flag.read', prefix: null },
  menu_item: { read: 'catalog.read', prefix: null },
  template: { read: 'template.read', prefix: null },
  article: { read: 'knowledge.read', prefix: 'art' },
  knowledge_gap: { read: 'knowledge.read', prefix: 'gap' },
  staff: { read: 'staff.read', prefix: 'stf' },
  invitation: { read: 'staff.read', prefix: 'inv' },
  session: { read: 'staff.read', prefix: 'ses' },
  api_key: { read: 'api_key.manage', prefix: 'key' },
  client: { read: 'staff.read', prefix: 'cli' },
  ip_block: { read: 'security.read', prefix: 'blk' },
  saved_view: { read: 'profile.manage', prefix: 'viw' },
  notice: { read: 'profile.manage', prefix: 'ntc' },
  notice_group: { read: 'notice_group.manage', prefix: 'ngr' },
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** How an entity is called outside: its id with its prefix, or the name it goes by. */
export function publicEntityId(entityType: string, entityId: string): string {
  const prefix = SUBJECTS[entityType]?.prefix ?? null;
  return prefix !== null && UUID.test(entityId) ? encodeId(prefix, entityId) : entityId;
}

/** Fields that carry the id of another entity than their name's first part says. */
const FIELDS: Readonly<Record<string, IdPrefix>> = {
  timeOffId: 'tof',
  mergeId: 'mrg',
  mergedInto: 'led',
  quoteId: 'qte',
  noteId: 'nte',
  decisionId: 'dec',
  assignmentId: 'asn',
  apiKeyId: 'key',
};

function prefixOf(field: string): IdPrefix | null {
  const own = FIELDS[field] ?? FIELDS[field.replace(/s$/, '')];
  if (own !== undefined) return own;
  const entity = /([A-Za-z][a-z]*)Ids?$/.exec(field)?.[1]?.toLowerCase() ?? '';
  return SUBJECTS[entity]?.prefix ?? null;
}

const NAMED = ['stf', 'chf', 'stn'] as const;
/** What goes by a name with us: people, chefs and stations. */
export type NamedPrefix = (typeof NAMED)[number];

function namedPrefixOf(field: string): NamedPrefix | null {
  return NAMED.find((prefix) => prefix === prefixOf(field)) ?? null;
}

/** The UUIDs in a value that stand for somebody or something with a name, so that all names are read in one go. */
export function namedIdsIn(value: unknown, field = ''): readonly (readonly [NamedPrefix, string])[] {
  if (typeof value === 'string') {
    if (value.startsWith('staff:')) return [['stf', value.slice('staff:'.length)]];
    const prefix = namedPrefixOf(field);
    return prefix !== null && UUID.test(value) ? [[prefix, value]] : [];
  }
  if (Array.isArray(value)) return value.flatMap((one) => namedIdsIn(one, field));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => namedIdsIn(inner, name));
}

/**
 * What a row says of before and after, as people read it: colleagues, chefs and stations by name, everything else that has an id by
 * the id it has outside. What is no id of ours stays as it is.
 */
export function readable(value: unknown, names: ReadonlyMap<string, string>, field = ''): unknown {
  if (typeof value === 'string') {
    if (value.startsWith('staff:')) return names.get(value.slice('staff:'.length)) ?? 'A colleague';
    if (!UUID.test(value)) return value;
    const prefix = prefixOf(field);
    if (namedPrefixOf(field) !== null && names.has(value)) return names.get(value);
    return prefix === null ? value : encodeId(prefix, value);
  }
  if (Array.isArray(value)) return value.map((one) => readable(one, names, field));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, readable(inner, names, name)]));
}

/** Which actions only looked, as a pattern both here and in SQL. */
export const READS = '[.](read|search|export|look)$';

/** Looking at something changes nothing: rows of reads are kept, but they are nobody's news. */
function isRead(action: string): boolean {
  return new RegExp(READS).test(action);
}

/**
 * The change as this actor may hear of it; null when it is none of their business. Outside their stations they learn
 * only that something of the kind changed, so that lists and counts they may see are read again.
 */
export function changeFor(actor: Actor, change: Change): LiveChange | null {
  const subject = SUBJECTS[change.entityType];
  if (subject === undefined || isRead(change.action) || !may(actor, subject.read)) return null;
  const bare = { type: 'changed' as const, seq: change.seq, entityType: change.entityType, at: change.at };
  const within = reachesStation(actor, subject.read, change.stationId);
  if (!within) return { ...bare, entityId: null, action: null, stationId: null, by: null, requestId: null };
  return {
    ...bare,
    entityId: publicEntityId(change.entityType, change.entityId),
    action: change.action,
    stationId: change.stationId === null ? null : encodeId('stn', change.stationId),
    by: change.staffId === null ? null : encodeId('stf', change.staffId),
    requestId: change.requestId,
  };
}
