import { withInvitations } from '@myhibachi/core/access';
import { withAccountMessages } from '@myhibachi/core/accounts';
import { resolveMessage } from '@myhibachi/core/booking';
import { withConversationMessages } from '@myhibachi/core/conversations';
import { withIdentityMessages } from '@myhibachi/core/identity';
import { withNotices } from '@myhibachi/core/notices';
import { withTermsMessages } from '@myhibachi/core/terms';
import { accessJobs } from './access/jobs.ts';
import { auditJobs } from './audit/jobs.ts';
import { billingJobs } from './billing/jobs.ts';
import { accountJobs } from './accounts/jobs.ts';
import { bookingJobs } from './booking/jobs.ts';
import { conversationJobs } from './conversations/jobs.ts';
import { consoleJobs } from './console/jobs.ts';
import { deskJobs } from './desk/jobs.ts';
import { identityJobs } from './identity/jobs.ts';
import type { RegisteredJob } from './jobs/registry.ts';
import { knowledgeJobs } from './knowledge/jobs.ts';
import { messagingJobs } from './messaging/jobs.ts';
import { noticeJobs } from './notices/jobs.ts';
import { operationsJobs } from './operations/jobs.ts';
import { supervisionJobs } from './supervision/jobs.ts';
import { termsJobs } from './terms/jobs.ts';
import { variableJobs } from './variables/jobs.ts';

/** Every module's jobs. */
export const JOBS: readonly RegisteredJob[] = [
  ...auditJobs,
  ...operationsJobs,
  ...accessJobs,
  ...variableJobs,
  ...billingJobs,
  ...identityJobs,
  ...bookingJobs,
  ...deskJobs,
  ...consoleJobs,
  ...accountJobs,
  ...conversationJobs,
  ...termsJobs,
  ...supervisionJobs,
  ...knowledgeJobs,
  ...noticeJobs,
  ...messagingJobs(
    withNotices(
      withInvitations(
        withIdentityMessages(withAccountMessages(withTermsMessages(withConversationMessages(resolveMessage)))),
      ),
    ),
  ),
];
