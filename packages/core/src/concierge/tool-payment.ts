/** Paying for a party: a checkout page, or where to send it. Nothing is charged until the host pays there. */
import { BookingCode, PaymentStart } from '@myhibachi/contracts';
import { z } from 'zod';
import { bookingIdByCode, getBooking, payBalance, payDeposit } from '../booking/index.ts';
import { summarisePayment } from './approval-words.ts';
import { defineTool, type ToolContext } from './tool.ts';

const Payment = z.strictObject({ code: BookingCode, method: z.enum(['card', 'zelle', 'venmo']) });

async function look(ctx: ToolContext, code: string) {
  return getBooking(ctx, { bookingId: await bookingIdByCode(ctx, code) });
}

export const payDepositTool = defineTool({
  title: 'Pay the deposit',
  description: 'Starts paying what is missing of the deposit of a booking that waits for it.',
  scope: 'own',
  effect: 'write',
  input: Payment,
  output: PaymentStart,
  async approvalSummary(ctx, { code }) {
    const { deposit, summary } = await look(ctx, code);
    return summarisePayment(ctx.language, 'deposit', { code: summary.code, amountCents: deposit.missingCents });
  },
  async run(ctx, { code, method }) {
    const { language } = ctx;
    return payDeposit(ctx, { bookingId: await bookingIdByCode(ctx, code), method, language });
  },
});

export const payBalanceTool = defineTool({
  title: 'Pay the balance',
  description: 'Starts paying all that is due of a booking.',
  scope: 'own',
  effect: 'write',
  input: Payment,
  output: PaymentStart,
  async approvalSummary(ctx, { code }) {
    const { money, summary } = await look(ctx, code);
    return summarisePayment(ctx.language, 'balance', { code: summary.code, amountCents: Math.max(0, money.dueCents) });
  },
  async run(ctx, { code, method }) {
    const { language } = ctx;
    return payBalance(ctx, { bookingId: await bookingIdByCode(ctx, code), method, language });
  },
});
