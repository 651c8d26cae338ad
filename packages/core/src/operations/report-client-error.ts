import type { z } from 'zod';
import type { reportClientError as endpoint } from '@myhibachi/contracts';
import type { Context } from '../kernel/index.ts';

export type ClientErrorReport = z.output<(typeof endpoint)['body']>;

/** What a person typed may end up in an error's message; digits and addresses are what would give them away. */
function withoutPersonalData(text: string): string {
  return text.replaceAll(/[^\s@"'<>()]+@[^\s@"'<>()]+/g, '[e-mail]').replaceAll(/\+?\d[\d\s().-]{5,}\d/g, '[number]');
}

/** The page without its query, where the tokens of magic links stand. */
function withoutQuery(page: string): string {
  return page.replace(/[?#].*$/s, '').replaceAll(/[A-Za-z0-9_-]{20,}/g, '[masked]');
}

/** What of a report may stand in a log. */
export function describeClientError(report: ClientErrorReport) {
  return {
    island: report.island,
    page: withoutQuery(report.page),
    release: report.release,
    clientMessage: withoutPersonalData(report.message),
    clientStack: report.stack === undefined ? undefined : withoutPersonalData(report.stack),
  };
}

/** Writes a fault that happened in somebody's browser into our log, without personal data. */
export function reportClientError(ctx: Context, report: ClientErrorReport): { requestId: string } {
  ctx.log.error({ requestId: ctx.requestId, ...describeClientError(report) }, 'fault in the browser');
  return { requestId: ctx.requestId };
}
