import { watchUnassigned } from '@myhibachi/core/dispatch';
import {
  noticeDigests,
  noticeSpread,
  sendDigests,
  spreadNotice,
  tellSettingChange,
  unassignedWatch,
} from '@myhibachi/core/notices';
import { settingChanged } from '@myhibachi/core/variables';
import { handles } from '../jobs/registry.ts';

export const noticeJobs = [
  handles(noticeSpread, {}, (ctx, payload) => spreadNotice(ctx, payload)),
  handles(settingChanged, {}, (ctx, payload) => tellSettingChange(ctx, payload)),
  handles(noticeDigests, { cron: '*/5 * * * *', retries: 0 }, (ctx) => sendDigests(ctx)),
  handles(unassignedWatch, { cron: '7 * * * *', retries: 0 }, (ctx) => watchUnassigned(ctx)),
];
