/** Front door of supervision: how the concierge comes to its answers, and how well it does (product 6). */
export { getAnswerTrace } from './get-answer-trace.ts';
export { exportConciergeReport, getConciergeReport, listSupervised } from './get-report.ts';
export { judgeAnswer, listAnswerThumbs } from './judge-answer.ts';
export { correctAnswer, decideConciergeCase, listConciergeCases } from './cases.ts';
export { getConciergeTrial, watchTrial, watchTrialJob } from './watch-trial.ts';
export { exportConciergeCases } from './export-cases.ts';
