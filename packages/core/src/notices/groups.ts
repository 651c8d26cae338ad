/** The groups of our people who hear of things: listed, added, changed, removed. */
import { NoticeTopic, type NoticeGroup, type NoticeGroupChange, type NoticeGroupWish } from '@myhibachi/contracts';
import {
  AppError,
  audit,
  authorize,
  decodeId,
  encodeId,
  invalidField,
  newId,
  notFound,
  withTransaction,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import { listStations } from '../stations/index.ts';
import {
  countGroups,
  deleteGroup,
  findGroup,
  insertGroup,
  isGroupNameTaken,
  readGroups,
  updateGroup,
  type GroupRow,
  type GroupValues,
} from './group-store.ts';
import { readNames } from './hearer-store.ts';
import { URGENT_TOPICS } from './topics.ts';

const MOST_GROUPS = 50;
const TAKEN = 'There is a group of this name already.';
const ZONES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('timeZone'));

function view(
  { id, version, digestedUntil: _digested, ...row }: GroupRow,
  names: ReadonlyMap<string, string>,
): NoticeGroup {
  return {
    ...row,
    id: encodeId('ngr', id),
    version,
    workingDays: [...row.workingDays],
    topics: [...row.topics],
    staffIds: row.staffIds.map((staffId) => encodeId('stf', staffId)),
    stationIds: row.stationIds.map((stationId) => encodeId('stn', stationId)),
    names: row.staffIds.flatMap((staffId) => names.get(staffId) ?? []),
  };
}

async function viewOne(ctx: Context, id: string): Promise<NoticeGroup> {
  const row = await findGroup(ctx.db, id);
  if (row === null) throw notFound('notice group');
  return view(row, await readNames(ctx.db, row.staffIds));
}

/** Every group by name, what is urgent, and what nobody hears of. */
export async function listNoticeGroups(
  ctx: Context,
): Promise<{ items: NoticeGroup[]; urgent: NoticeTopic[]; unheard: NoticeTopic[] }> {
  authorize(ctx, 'notice_group.manage');
  const rows = await readGroups(ctx.db);
  const names = await readNames(
    ctx.db,
    rows.flatMap(({ staffIds }) => staffIds),
  );
  const heard = new Set(rows.flatMap(({ topics }) => topics.map(({ topic }) => topic)));
  return {
    items: rows.map((row) => view(row, names)),
    urgent: [...URGENT_TOPICS],
    unheard: NoticeTopic.options.filter((topic) => !heard.has(topic)),
  };
}

function taken(): AppError {
  return new AppError('already_exists', { message: TAKEN, fields: [{ field: 'name', message: TAKEN }] });
}

function checkTimes(wish: NoticeGroupWish): void {
  if (!ZONES.has(wish.timeZone))
    throw invalidField('timeZone', 'Please send an IANA time zone, such as America/Los_Angeles.');
  if (wish.workingFrom >= wish.workingUntil)
    throw invalidField('workingUntil', 'Please let the working hours end after they begin.');
}

function checkTopics(wish: NoticeGroupWish): void {
  if (wish.topics.some(({ email, console }) => !email && !console))
    throw invalidField('topics', 'Please choose a channel for each topic, or leave the topic out.');
  if (new Set(wish.topics.map(({ topic }) => topic)).size < wish.topics.length)
    throw invalidField('topics', 'Please name each topic once.');
  if (wish.stationMailboxes && wish.timing === 'digest')
    throw invalidField('timing', 'A digest goes to people. Please choose another time for the stations’ addresses.');
}

/** Throws `validation_failed` naming what does not fit: hours, topics, people or stations that do not exist. */
async function read(ctx: Context, wish: NoticeGroupWish): Promise<GroupValues> {
  checkTimes(wish);
  checkTopics(wish);
  const staffIds = wish.staffIds.map((id) => decodeId('stf', id));
  const known = await readNames(ctx.db, staffIds);
  if (staffIds.some((id) => !known.has(id)))
    throw invalidField('staffIds', 'Please choose people who have an account.');
  const stationIds = wish.stationIds.map((id) => decodeId('stn', id));
  const stations = new Set((await listStations(ctx)).map(({ id }) => id));
  if (stationIds.some((id) => !stations.has(id)))
    throw invalidField('stationIds', 'Please choose stations that exist.');
  return { ...wish, staffIds, stationIds };
}

/** What the log says of a group: ids, topics and hours. */
function told({ staffIds, stationIds, topics, name, timing, everyone, stationMailboxes }: GroupValues) {
  return {
    name,
    timing,
    everyone,
    stationMailboxes,
    staffIds,
    stationIds,
    topics: topics.map(({ topic, email, console }) => `${topic}${email ? ' email' : ''}${console ? ' console' : ''}`),
  };
}

async function assertNameFree(tx: TransactionContext, name: string, exceptId: string): Promise<void> {
  if (await isGroupNameTaken(tx.db, name, exceptId)) throw taken();
}

/** Adds a group. Throws `already_exists` for a name in use, `limit_reached` at fifty, `validation_failed`. */
export async function addNoticeGroup(ctx: Context, wish: NoticeGroupWish): Promise<NoticeGroup> {
  authorize(ctx, 'notice_group.manage');
  const values = await read(ctx, wish);
  return withTransaction(ctx, async (tx) => {
    if ((await countGroups(tx.db)) >= MOST_GROUPS)
      throw new AppError('limit_reached', {
        message: `There are ${MOST_GROUPS} groups already. Please remove one first.`,
      });
    const id = newId();
    await assertNameFree(tx, values.name, id);
    await insertGroup(tx.db, id, values, tx.clock.now());
    audit(tx, { action: 'notice_group.add', entityType: 'notice_group', entityId: id, after: told(values) });
    return viewOne(tx, id);
  });
}

/** Changes a group as a whole. Throws `version_conflict` when somebody did so meanwhile, `already_exists`. */
export async function changeNoticeGroup(
  ctx: Context,
  { id, change }: { readonly id: string; readonly change: NoticeGroupChange },
): Promise<NoticeGroup> {
  authorize(ctx, 'notice_group.manage');
  const { version, ...wish } = change;
  const values = await read(ctx, wish);
  return withTransaction(ctx, async (tx) => {
    await countGroups(tx.db);
    const before = await findGroup(tx.db, id);
    if (before === null) throw notFound('notice group');
    await assertNameFree(tx, values.name, id);
    if (!(await updateGroup(tx.db, id, { version, values, at: tx.clock.now() })))
      throw new AppError('version_conflict', { details: { version: before.version } });
    audit(tx, {
      action: 'notice_group.change',
      entityType: 'notice_group',
      entityId: id,
      before: told(before),
      after: told(values),
    });
    return viewOne(tx, id);
  });
}

/** Removes a group: its people hear only by other groups from then on. */
export async function removeNoticeGroup(ctx: Context, { id }: { readonly id: string }): Promise<void> {
  authorize(ctx, 'notice_group.manage');
  await withTransaction(ctx, async (tx) => {
    const before = await findGroup(tx.db, id);
    if (before === null || !(await deleteGroup(tx.db, id))) throw notFound('notice group');
    audit(tx, { action: 'notice_group.remove', entityType: 'notice_group', entityId: id, before: told(before) });
  });
}
