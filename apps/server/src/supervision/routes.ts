import {
  correctAnswer as correctAnswerEndpoint,
  decideConciergeCase as decideConciergeCaseEndpoint,
  exportConciergeCases as exportConciergeCasesEndpoint,
  exportConciergeReport as exportConciergeReportEndpoint,
  getAnswerTrace as getAnswerTraceEndpoint,
  getConciergeReport as getConciergeReportEndpoint,
  getConciergeTrial as getConciergeTrialEndpoint,
  judgeAnswer as judgeAnswerEndpoint,
  listAnswerThumbs as listAnswerThumbsEndpoint,
  listConciergeCases as listConciergeCasesEndpoint,
  listSupervised as listSupervisedEndpoint,
} from '@myhibachi/contracts';
import { decodeId } from '@myhibachi/core/kernel';
import {
  correctAnswer,
  decideConciergeCase,
  exportConciergeCases,
  exportConciergeReport,
  getAnswerTrace,
  getConciergeReport,
  getConciergeTrial,
  judgeAnswer,
  listAnswerThumbs,
  listConciergeCases,
  listSupervised,
} from '@myhibachi/core/supervision';
import type { App } from '../http/app.ts';
import { register } from '../http/register.ts';

const REPORT = { policy: 'staff:concierge.report' } as const;

function answer(params: { readonly id: string; readonly seq: number }) {
  return { conversationId: decodeId('cnv', params.id), seq: params.seq };
}

const JUDGE = { policy: 'staff:concierge.judge' } as const;
const CURATE = { policy: 'staff:concierge.curate' } as const;

function addCaseRoutes(app: App): void {
  register(app, listAnswerThumbsEndpoint, { policy: 'staff:conversation.read' }, (ctx, { params }) =>
    listAnswerThumbs(ctx, { conversationId: decodeId('cnv', params.id) }),
  );
  register(app, judgeAnswerEndpoint, JUDGE, (ctx, { params, body }) =>
    judgeAnswer(ctx, { ...answer(params), ...body }),
  );
  register(app, correctAnswerEndpoint, JUDGE, (ctx, { params, body }) =>
    correctAnswer(ctx, { ...answer(params), ...body }),
  );
  register(app, listConciergeCasesEndpoint, CURATE, (ctx, { query }) => listConciergeCases(ctx, query));
  register(app, decideConciergeCaseEndpoint, CURATE, (ctx, { params, body }) =>
    decideConciergeCase(ctx, { caseId: decodeId('cas', params.id), ...body }),
  );
  register(app, exportConciergeCasesEndpoint, CURATE, (ctx) => exportConciergeCases(ctx));
}

/** How the concierge comes to its answers, and how well it does, for our own people. */
export function addSupervisionRoutes(app: App): void {
  register(app, getAnswerTraceEndpoint, { policy: 'staff:conversation.read' }, (ctx, { params }) =>
    getAnswerTrace(ctx, answer(params)),
  );
  register(app, getConciergeReportEndpoint, REPORT, (ctx, { query }) => getConciergeReport(ctx, query));
  register(app, exportConciergeReportEndpoint, REPORT, (ctx, { query }) => exportConciergeReport(ctx, query));
  register(app, getConciergeTrialEndpoint, REPORT, (ctx) => getConciergeTrial(ctx));
  register(app, listSupervisedEndpoint, REPORT, (ctx, { query }) => listSupervised(ctx, query));
  addCaseRoutes(app);
}
