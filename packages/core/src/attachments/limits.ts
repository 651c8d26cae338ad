import { ATTACHMENT_TYPES, type AttachmentLimits } from '@myhibachi/contracts';
import { AppError, type Context } from '../kernel/index.ts';
import type { AttachmentProblem } from '@myhibachi/contracts';
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

/** The same for who is about to choose a file. */
export async function attachmentLimits(ctx: Context): Promise<AttachmentLimits> {
  const { fileBytes, perMessage } = await limitsOf(ctx);
  return { fileBytes, perMessage, mediaTypes: [...ATTACHMENT_TYPES] };
}

function inMegabytes(bytes: number): string {
  return `${String(Math.round((bytes / MEGABYTE) * 10) / 10)} MB`;
}

/** Why an upload is not taken, as its sender reads it. */
export function refusal(why: AttachmentProblem, { fileBytes }: Limits): AppError {
  switch (why) {
    case 'too_large':
      return new AppError('payload_too_large', {
        message: `This file is too large. Please send one of at most ${inMegabytes(fileBytes)} and 64 megapixels.`,
      });
    case 'type':
      return new AppError('unsupported_media_type', {
        message: 'We take JPEG, PNG, WebP and GIF pictures, and PDFs. Please send the file as one of these.',
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
