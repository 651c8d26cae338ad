/** What the operator can do at the machine's console, by the same verbs as everywhere else. */
import { approveRefund, listOpenRefunds, recordRefundSent } from '@myhibachi/core/billing';
import { recordReceivedPayment } from '@myhibachi/core/booking';
import { actingAs, decodeId, formatCents, methodInWords } from '@myhibachi/core/kernel';
import { verifyAudit } from '@myhibachi/core/audit';
import { seedArticles } from '@myhibachi/core/knowledge';
import { listQueues, replayDeadJobs, rotateKeys } from '@myhibachi/core/operations';
import { addChef } from '@myhibachi/core/chefs';
import { listStations, saveStation } from '@myhibachi/core/stations';
import { changeVariable, getVariables, isVariableKey } from '@myhibachi/core/variables';
import type { Command, Invocation } from './command.ts';
import { STAFF_COMMANDS } from './staff-commands.ts';
import { UsageError } from './usage-error.ts';

function required({ options, usage }: Invocation, name: string): string {
  const value = options[name];
  if (value === undefined || value === '') throw new UsageError(`--${name} is missing.`, usage);
  return value;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Bare words are the common case: an e-mail address, a name.
    return text;
  }
}

function methodOf(invocation: Invocation): 'zelle' | 'venmo' | 'cash' {
  const method = required(invocation, 'method');
  if (method === 'zelle' || method === 'venmo' || method === 'cash') return method;
  throw new UsageError('--method is one of zelle, venmo, cash.', invocation.usage);
}

const CLASSES = ['new', 'chef', 'senior', 'lead'] as const;

function classOf(invocation: Invocation): (typeof CLASSES)[number] {
  const given = required(invocation, 'class');
  const found = CLASSES.find((name) => name === given);
  if (found === undefined) throw new UsageError(`--class is one of ${CLASSES.join(', ')}.`, invocation.usage);
  return found;
}

export const COMMANDS: Readonly<Record<string, Command>> = {
  ...STAFF_COMMANDS,
  'variables list': {
    usage: 'variables list',
    about: 'Show every business figure in force.',
    async run({ ctx }) {
      const values = await getVariables(ctx);
      return Object.entries(values)
        .map(([key, value]) => `${key} = ${JSON.stringify(value)}`)
        .join('\n');
    },
  },
  'variables set': {
    usage: 'variables set --key price.adultCents --value 5600 --reason "…"',
    about: 'Change a figure from now on; its history is kept.',
    async run(invocation) {
      const key = required(invocation, 'key');
      const change = { key, value: parseJson(required(invocation, 'value')), reason: required(invocation, 'reason') };
      await changeVariable(invocation.ctx, change);
      const values = await getVariables(invocation.ctx);
      return isVariableKey(key) ? `${key} = ${JSON.stringify(values[key])}` : key;
    },
  },
  'knowledge load': {
    usage: 'knowledge load',
    about: 'Bring in the articles of this version that are not there yet; those that are stay as they are.',
    async run({ ctx }) {
      return `Brought in ${await seedArticles(ctx)} articles.`;
    },
  },
  'stations list': {
    usage: 'stations list',
    about: 'Show the stations that take parties.',
    async run({ ctx }) {
      const stations = await listStations(ctx);
      if (stations.length === 0) return 'There is no station yet: nothing can be quoted before one is saved.';
      return stations
        .map((row) => `${row.slug}  ${row.name}, ${row.state}  ${row.timeZone}  (${row.lat}, ${row.lng})`)
        .join('\n');
    },
  },
  'stations add': {
    usage:
      'stations add --slug reno --name Reno --city Reno --state NV --lat 39.53 --lng -119.81 --zone America/Los_Angeles --email alerts@…',
    about: 'Open a station; without --tax (percent) it takes the default tax rate.',
    async run(invocation) {
      const tax = invocation.options['tax'];
      const station = await saveStation(invocation.ctx, {
        slug: required(invocation, 'slug'),
        name: required(invocation, 'name'),
        city: required(invocation, 'city'),
        state: required(invocation, 'state'),
        lat: Number(required(invocation, 'lat')),
        lng: Number(required(invocation, 'lng')),
        timeZone: required(invocation, 'zone'),
        alertEmail: required(invocation, 'email'),
        ...(tax === undefined ? {} : { taxRateMillipercent: Math.round(Number(tax) * 1000) }),
      });
      return `Opened ${station.name}. Add chefs so that it has seats in the coming days: chefs add --station ${station.slug} …`;
    },
  },
  'chefs add': {
    usage: 'chefs add --station reno --name "…" --class new|chef|senior|lead --days 1,2,3,4,5,6,7',
    about: 'Put a chef on a station’s roster for every slot of these weekdays (1 is Monday).',
    async run(invocation) {
      const slug = required(invocation, 'station');
      const station = (await listStations(invocation.ctx)).find((row) => row.slug === slug);
      if (station === undefined) throw new UsageError(`There is no station ${slug}.`, invocation.usage);
      const slots = (await getVariables(invocation.ctx))['scheduling.slots'].map((row) => row.start);
      const weekdays = required(invocation, 'days').split(',').map(Number);
      await addChef(invocation.ctx, {
        stationId: station.id,
        displayName: required(invocation, 'name'),
        payClass: classOf(invocation),
        weeklySlots: weekdays.flatMap((weekday) => slots.map((slot) => ({ weekday, slot }))),
      });
      return `Added to ${station.name}.`;
    },
  },
  'payments record': {
    usage: 'payments record --code MH-7K3PXQ --method zelle|venmo|cash --cents 10000 --reference "…"',
    about: 'Write down a Zelle, Venmo or cash payment you saw arrive.',
    async run(invocation) {
      const amountCents = Number(required(invocation, 'cents'));
      const code = required(invocation, 'code');
      const method = methodOf(invocation);
      await recordReceivedPayment(invocation.ctx, {
        code,
        method,
        amountCents,
        reference: required(invocation, 'reference'),
      });
      return `Recorded ${formatCents(amountCents)} by ${methodInWords(method)} for ${code}.`;
    },
  },
  'refunds list': {
    usage: 'refunds list',
    about: 'Show refunds that wait for a second person, or for being sent by hand.',
    async run({ ctx }) {
      const refunds = await listOpenRefunds(ctx);
      if (refunds.length === 0) return 'No refund waits for anybody.';
      return refunds
        .map(
          (refund) =>
            `${refund.id}  ${refund.code}  ${formatCents(refund.amountCents)}  ${refund.method}  ${refund.status}  (${refund.reason})${refund.because === null ? '' : `\n    ${refund.because}`}`,
        )
        .join('\n');
    },
  },
  'refunds approve': {
    usage: 'refunds approve --id rfd_… --as NAME',
    about: "Give the second person's yes to a refund above the limit.",
    async run(invocation) {
      const approver = actingAs(invocation.ctx, { kind: 'system', job: `console-${required(invocation, 'as')}` });
      await approveRefund(approver, { refundId: decodeId('rfd', required(invocation, 'id')) });
      return 'Approved: it is on its way to the card processor.';
    },
  },
  'refunds sent': {
    usage: 'refunds sent --id rfd_…',
    about: 'Write down that a Zelle, Venmo or cash refund was sent by hand.',
    async run(invocation) {
      await recordRefundSent(invocation.ctx, { refundId: decodeId('rfd', required(invocation, 'id')) });
      return 'Written down.';
    },
  },
  'audit verify': {
    usage: 'audit verify',
    about: 'Walk the audit log and name the first row that is missing, edited or out of order.',
    async run({ ctx }) {
      const verdict = await verifyAudit(ctx);
      if (!verdict.ok) throw new Error(`The audit log is broken at row ${verdict.seq}: ${verdict.fault}.`);
      return `The audit log is whole: ${verdict.rows} rows.`;
    },
  },
  'jobs dead': {
    usage: 'jobs dead',
    about: 'Show how many jobs were given up on, by queue.',
    async run({ ctx }) {
      const rows = (await listQueues(ctx)).items.filter(({ dead }) => dead > 0);
      return rows.length === 0 ? 'No job was given up on.' : rows.map((row) => `${row.name}: ${row.dead}`).join('\n');
    },
  },
  'jobs replay': {
    usage: 'jobs replay --queue message.deliver',
    about: "Put a queue's dead letters back to work.",
    async run(invocation) {
      const queue = required(invocation, 'queue');
      const { replayed } = await replayDeadJobs(invocation.ctx, { queue });
      return `Put ${replayed} jobs of ${queue} back to work.`;
    },
  },
  'keys rotate': {
    usage: 'keys rotate',
    about: 'Seal every value anew with the first key of DATA_KEYS.',
    async run({ ctx }) {
      return `Sealed ${await rotateKeys(ctx)} values anew with key ${ctx.crypto.activeKeyId}.`;
    },
  },
};
