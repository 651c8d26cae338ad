/** Changing, moving and cancelling a party: the verb's preview to look at, and the change itself after the yes. */
import {
  BookingCode,
  CancellationPreview,
  CancellationRequest,
  ChangePreview,
  ChangeRequest,
  ReschedulePreview,
  RescheduleRequest,
} from '@myhibachi/contracts';
import { bookingIdByCode, cancelBooking, changeBooking, rescheduleBooking } from '../booking/index.ts';
import type { Context } from '../kernel/index.ts';
import { summariseCancellation, summariseChange, summariseMove } from './approval-words.ts';
import { defineTool } from './tool.ts';

const Change = ChangeRequest.omit({ preview: true }).extend({ code: BookingCode });
const Move = RescheduleRequest.omit({ preview: true }).extend({ code: BookingCode });
const Cancellation = CancellationRequest.omit({ preview: true }).extend({ code: BookingCode });

async function change(
  ctx: Context,
  { code, ...wish }: typeof Change._output,
  preview: boolean,
): Promise<ChangePreview> {
  return changeBooking(ctx, { bookingId: await bookingIdByCode(ctx, code), change: wish, preview });
}

async function move(
  ctx: Context,
  { code, ...wish }: typeof Move._output,
  preview: boolean,
): Promise<ReschedulePreview> {
  return rescheduleBooking(ctx, { bookingId: await bookingIdByCode(ctx, code), move: wish, preview });
}

async function cancel(
  ctx: Context,
  { code, ...wish }: typeof Cancellation._output,
  preview: boolean,
): Promise<CancellationPreview> {
  return cancelBooking(ctx, { bookingId: await bookingIdByCode(ctx, code), cancellation: wish, preview });
}

export const previewChangeTool = defineTool({
  title: 'Price of a change',
  description: 'What other guests or another menu would cost, at the prices agreed when booking. Changes nothing.',
  scope: 'own',
  effect: 'read',
  input: Change,
  output: ChangePreview,
  run: (ctx, input) => change(ctx, input, true),
});

export const changeBookingTool = defineTool({
  title: 'Change guests or menu',
  description: 'Changes guests or menu of a party. Send `expectedTotalCents` from the preview.',
  scope: 'own',
  effect: 'write',
  input: Change.required({ expectedTotalCents: true }),
  output: ChangePreview,
  approvalSummary: async (ctx, input) => summariseChange(ctx.language, input, await change(ctx, input, true)),
  run: (ctx, input) => change(ctx, input, false),
});

export const previewRescheduleTool = defineTool({
  title: 'Fee of a move',
  description: 'Whether a party can be moved to another start, and the fee. Changes nothing.',
  scope: 'own',
  effect: 'read',
  input: Move,
  output: ReschedulePreview,
  run: (ctx, input) => move(ctx, input, true),
});

export const rescheduleBookingTool = defineTool({
  title: 'Move a party',
  description: 'Moves a party to another free start. Send `expectedFeeCents` from the preview.',
  scope: 'own',
  effect: 'write',
  input: Move.required({ expectedFeeCents: true }),
  output: ReschedulePreview,
  approvalSummary: async (ctx, input) => summariseMove(ctx.language, input, await move(ctx, input, true)),
  run: (ctx, input) => move(ctx, input, false),
});

export const previewCancellationTool = defineTool({
  title: 'Refund of a cancellation',
  description: 'The policy in force when the party was booked and the exact refund. Changes nothing.',
  scope: 'own',
  effect: 'read',
  input: Cancellation,
  output: CancellationPreview,
  run: (ctx, input) => cancel(ctx, input, true),
});

export const cancelBookingTool = defineTool({
  title: 'Cancel a party',
  description: 'Cancels a party. Send `expectedRefundCents` from the preview.',
  scope: 'own',
  effect: 'write',
  destructive: true,
  input: Cancellation.required({ expectedRefundCents: true }),
  output: CancellationPreview,
  approvalSummary: async (ctx, input) => summariseCancellation(ctx.language, input, await cancel(ctx, input, true)),
  run: (ctx, input) => cancel(ctx, input, false),
});
