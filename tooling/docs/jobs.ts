/** `node tooling/docs/jobs.ts [--check]`: the job registry and the message templates as a page of the reference. */
import { JOBS } from '../../apps/server/src/jobs.ts';
import type { RegisteredJob } from '../../apps/server/src/jobs/registry.ts';
import { TEMPLATES } from '../../packages/core/src/messaging/templates/index.ts';
import { code, keepPage, table } from './markdown.ts';

/** What each job is for. A job without a line here, or a line without its job, stops the generator. */
const PURPOSES: Readonly<Record<string, string>> = {
  'identity.purge':
    'Ends what is over: sessions, links and failures; forgets addresses of security events after a year.',
  'operations.purge-idempotency-keys': 'Removes answers whose time of replay is over',
  'operations.purge-retention': 'Lets go what is past its years: parties with their books, messages, addresses',
  'audit.check': 'Walks the audit chain and keeps what it found',
  'card-event.apply': 'Applies one event of the card processor from the inbox',
  'checkout.close': 'Closes a checkout nobody may pay any more',
  'refund.submit': 'Sends an approved refund to the card processor, or hands it to a person',
  'payment.captured': 'Money arrived: confirms the hold, pays the balance, or returns what came too late',
  'station.alert-address-moved':
    'Tells the old address and every super admin that the alerts of a station go elsewhere',
  'money.alert': 'Tells the station’s people about money only they can decide on',
  'account.send-sign-in-link': 'Sends a sign-in link to a host we know, and nothing to anybody else',
  'account.forget-sessions': 'Forgets sessions of hosts that have ended, and old sign-in links',
  'account.purge-agreements': 'Deletes agreements whose seven years are over',
  'hold.deadline': 'Ends a hold whose deadline has come',
  'settings.lapse-changes': 'Ends changes of settings nobody has decided about in time',
  'holds.sweep': 'Ends every overdue hold: the net under the single deadlines',
  'booking.deposit-deadline': 'Ends a booking of ours whose deposit did not come',
  'deposits.sweep': 'Ends every booking whose deposit is overdue: the net under the single deadlines',
  'bookings.purge': 'Ends the days of grace of deleted bookings: what speaks of a person goes',
  'bookings.advance': 'Lets parties begin and end by the clock',
  'search.index': 'Makes bookings and customers searchable that are not, some hundred at a time',
  'booking-days.fold': 'Folds what bookings changed about their days into the sums behind the trends',
  'message.received':
    'Puts a text or e-mail that came in into its sender’s conversation, and reads it as the answer to open terms',
  'message.texts-stopped': 'Ends every request for agreement of a phone that wants no more texts',
  'booking.terms-wanted': 'Asks the host of a booking made by phone or text for their agreement by text',
  'terms.deadline': 'Ends a request for agreement by text whose time is over',
  'terms.sweep': 'Ends every overdue request for agreement: the net under the single deadlines',
  'conversation.host_spoke': 'A host said something that waits for an answer',
  'conversation.person_wanted': 'Tells the station’s people that a host waits for a person',
  'conversation.draft_waits': 'Tells the station’s people that an answer to an e-mail waits for their yes',
  'message.bounced': 'Tells our people that a message did not arrive, and says so in its conversation',
  'message.texted': 'Shows a text that went out by itself in the conversation with its phone',
  'conversation.scheduled_reply': 'Sends an answer whose moment has come, or tells its author why it was held',
  'attachment.fetch': 'Fetches a file that came by text from its service',
  'conversations.tend':
    'Sends overdue answers, wakes snoozed conversations, closes quiet ones, forgets browsers that never came back and uploads nobody sent',
  'concierge.watch-trial': 'Takes the model back where a trial of it does worse than the rest',
  'knowledge.embed': 'Asks for the vector of an article that was published',
  'knowledge.embed-missing': 'Asks for the vectors articles have not got yet',
  'notice.spread': 'Tells of one event whoever of our people is to hear of it now',
  'notices.digest': 'Sends the digests whose morning has come',
  'notices.unassigned': 'Looks for parties that come near without enough chefs',
  'settings.changed': 'Tells those who may read settings that one changed, or waits for a second person',
  'message.deliver': 'Decides, writes and sends one promised message',
  'message.resume': 'Gives messages that should be gone for two hours, and that nobody works on, a job again',
  'message.sms_news': 'Asks a text service that only sends notices what has happened to texts',
  'message.sms_subscribe': 'Renews the subscription to those notices in good time',
  'message.delivery_reported': 'Writes down what the carrier says became of a text',
  'access.purge_clients': 'Lets programs of people go that ran out a month ago, with their tokens.',
};

const HEAD = `# Events and jobs

<!-- Written by tooling/docs/jobs.ts from apps/server/src/jobs.ts and the templates: change those. -->

What one module wants another to do, and everything that talks to an outside service after a change, is a job. A job is
enqueued through the transaction of the change (\`enqueue(tx, job, payload)\`), so it exists exactly when the change does.
Payloads hold ids, never personal data. Handlers are idempotent: a crash may run one twice.

An attempt that fails is tried again with a growing delay; after the last one the job goes to the queue \`NAME.dead\`, where
it is kept for a year. A payload that does not fit its schema goes there at once. A job whose name this version does not
know is logged and completed. How to look at and replay dead letters:
[stuck messages and dead letters](../runbooks/stuck-messages-and-dead-letters.md).
`;

const REST = `## Messages

Each is a row of \`messages\` and one \`message.deliver\` job. Whether it still goes out, and what it says, is decided when it
is sent. _answer_ follows something the person just did and may go at any hour; a text of a _notice_ waits until quiet
hours are over.
`;

const EVENTS = `## Announcements inside the database

Triggers on \`variable_values\`, \`stations\`, \`ip_blocks\`, \`menu_items\`, \`flags\`, \`flag_rules\`, \`template_wordings\` and
\`knowledge_articles\` announce the table’s name on the channel \`figures_changed\`.
Every process listens and empties its cache of figures.
`;

/** The fields a payload cannot do without: the schema itself names them when it is given nothing. */
function payloadOf(job: RegisteredJob): string {
  const verdict = job.read({});
  if (verdict.ok) return '';
  return verdict.reason
    .split('; ')
    .map((part) => code(part.split(':', 1)[0] ?? ''))
    .join(', ');
}

function jobRow(job: RegisteredJob): string[] {
  const purpose = PURPOSES[job.name];
  if (purpose === undefined) throw new Error(`tooling/docs/jobs.ts says nothing about the job ${job.name}`);
  const { cron, retries, firstRetrySeconds, longestRetrySeconds, timeoutSeconds, concurrency } = job.options;
  const again =
    retries === 0 ? 'no: the next run does it' : `${retries}, ${firstRetrySeconds} s to ${longestRetrySeconds} s apart`;
  const start = cron === undefined ? 'enqueued' : code(cron);
  return [code(job.name), purpose, payloadOf(job), start, again, `${timeoutSeconds} s`, `${concurrency}`];
}

const forgotten = Object.keys(PURPOSES).filter((name) => !JOBS.some((job) => job.name === name));
if (forgotten.length > 0) throw new Error(`no job is called ${forgotten.join(', ')}`);
const head = ['Job', 'What it does', 'Payload', 'Starts (UTC)', 'Tries again', 'Time limit', 'At once'];
const jobs = table(head, JOBS.map(jobRow));
const messages = table(
  ['Template', 'Timing'],
  Object.entries(TEMPLATES).map(([name, { timing }]) => [code(name), timing]),
);
await keepPage('docs/reference/events-and-jobs.md', [HEAD, jobs, '', REST, messages, '', EVENTS].join('\n'));
