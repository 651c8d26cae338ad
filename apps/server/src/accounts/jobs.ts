import {
  forgetEndedSessions,
  forgetEndedSessionsJob,
  purgeAgreements,
  purgeAgreementsJob,
  sendSignInLink,
  signInLinkWanted,
} from '@myhibachi/core/accounts';
import { handles } from '../jobs/registry.ts';

export const accountJobs = [
  handles(signInLinkWanted, { concurrency: 4 }, (ctx, payload) => sendSignInLink(ctx, payload)),
  handles(forgetEndedSessionsJob, { cron: '17 * * * *', retries: 0 }, (ctx) => forgetEndedSessions(ctx)),
  handles(purgeAgreementsJob, { cron: '41 9 * * *', retries: 3 }, (ctx) => purgeAgreements(ctx)),
];
