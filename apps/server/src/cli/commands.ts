/** What the operator can do at the machine's console, by the same verbs as everywhere else. */
import { approveRefund, listOpenRefunds, recordRefundSent } from '@myhibachi/core/billing';
import { recordReceivedPayment } from '@myhibachi/core/booking';
import { actingAs, decodeId, formatCents, type Context } from '@myhibachi/core/kernel';
import { rotateKeys, verifyAudit } from '@myhibachi/core/operations';
import type { Console } from './open-console.ts';
import { changeVariable, getVariables, isVariableKey } from '@myhibachi/core/variables';

export interface Invocation {
  readonly console: Console;
  readonly ctx: Context;
  readonly positionals: readonly string[];
  readonly options: Readonly<Record<string, string | undefined>>;
}

export interface Command {
  readonly usage: string;
  readonly about: string;
  run(invocation: Invocation): Promise<string>;
}

export class UsageError extends Error {
  override readonly name = 'UsageError';
}

function required({ options }: Invocation, name: string): string {
  const value = options[name];
  if (value === undefined || value === '') throw new UsageError(`--${name} is missing`);
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
  throw new UsageError('--method is one of zelle, venmo, cash');
}

export const COMMANDS: Readonly<Record<string, Command>> = {
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
      return `Recorded ${formatCents(amountCents)} by ${method} for ${code}.`;
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
            `${refund.id}  ${refund.code}  ${formatCents(refund.amountCents)}  ${refund.method}  ${refund.status}  (${refund.reason})`,
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
    async run({ console }) {
      const rows = await console.deadLetters();
      return rows.length === 0 ? 'No job was given up on.' : rows.map((row) => `${row.queue}: ${row.jobs}`).join('\n');
    },
  },
  'jobs replay': {
    usage: 'jobs replay --queue message.deliver',
    about: "Put a queue's dead letters back to work.",
    async run(invocation) {
      const queue = required(invocation, 'queue');
      return `Put ${await invocation.console.replay(queue)} jobs of ${queue} back to work.`;
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
