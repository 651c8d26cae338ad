import {
  ATTACHMENT_TYPES,
  type AttachmentLimits,
  type AttachmentProblem,
  type AttachmentType,
  type ConversationChannel,
} from '@myhibachi/contracts';
import { AppError, type Context } from '../kernel/index.ts';
import { getVariables } from '../variables/index.ts';

const MEGABYTE = 1024 * 1024;

export interface Limits {
  readonly fileBytes: number;
  readonly perMessage: number;
  readonly dayBytes: number;
}

/** What files may be now, by the figures of the business. */
export async function limitsOf(ctx: Context): Promise<Limits> {
  const figures = await getVariables(ctx);
  return {
    fileBytes: Math.floor(figures['attachments.fileMegabytes'] * MEGABYTE),
    perMessage: figures['attachments.perMessage'],
    dayBytes: Math.floor(figures['attachments.dayMegabytes'] * MEGABYTE),
  };
}

/** What telephones show: the picture kinds every carrier passes on, and how much of them (Twilio's limit for MMS). */
const BY_TEXT: readonly AttachmentType[] = ['image/jpeg', 'image/png', 'image/gif'];
const BY_TEXT_BYTES = 5 * MEGABYTE;

/** What our own people may send on a channel. */
export async function filesFor(ctx: Context, channel: ConversationChannel): Promise<AttachmentLimits> {
  const limits = await attachmentLimits(ctx);
  if (channel !== 'sms') return limits;
  return { ...limits, fileBytes: Math.min(limits.fileBytes, BY_TEXT_BYTES), mediaTypes: [...BY_TEXT] };
}

/** The same for who is about to choose a file. */
export async function attachmentLimits(ctx: Context): Promise<AttachmentLimits> {
  const { fileBytes, perMessage } = await limitsOf(ctx);
  return { fileBytes, perMessage, mediaTypes: [...ATTACHMENT_TYPES] };
}

function inMegabytes(bytes: number): string {
  return `${String(Math.round((bytes / MEGABYTE) * 10) / 10)} MB`;
}

/** Why an upload is not taken, as its sender reads it. */
export function refusal(why: AttachmentProblem, { fileBytes, mediaTypes }: AttachmentLimits): AppError {
  switch (why) {
    case 'too_large':
      return new AppError('payload_too_large', {
        message: `This file is too large. Please send one of at most ${inMegabytes(fileBytes)} and 64 megapixels.`,
      });
    case 'type':
      return new AppError('unsupported_media_type', {
        message: mediaTypes.includes('application/pdf')
          ? 'We take JPEG, PNG, WebP and GIF pictures, and PDFs. Please send the file as one of these.'
          : 'By text only JPEG, PNG and GIF pictures arrive. Please send the file as one of these, or by e-mail.',
      });
    default:
      return new AppError('validation_failed', {
        fields: [{ field: 'file', message: 'This file is empty or damaged. Please choose it anew or send another.' }],
      });
  }
}

export function dayIsFull({ dayBytes }: Limits): AppError {
  return new AppError('limit_reached', {
    message: `These were more than ${inMegabytes(dayBytes)} of files within a day. Please send the rest tomorrow, or by e-mail.`,
  });
}
