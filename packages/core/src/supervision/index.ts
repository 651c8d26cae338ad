/** Front door of supervision: how the concierge comes to its answers, and how well it does (product 6). */
export { getAnswerTrace } from './get-answer-trace.ts';
