/** Front door of the concierge: its tools as data, what a reply may rest on, and the port of its engines. */
export { answerHost } from './answer-host.ts';
export { approveDraft } from './approve-draft.ts';
export { carryOver } from './carry-over.ts';
export { ENGINES } from './engines.ts';
export { dropOldAnswers } from './kept-answers.ts';
export { composeReply, type Engines } from './compose-reply.ts';
export { STAFF_INSTRUCTIONS } from './model-prompt.ts';
export { readModelSettings } from './model-settings.ts';
export { suggestReply } from './suggest-reply.ts';
export { stepInWords } from './step-in-words.ts';
export { waitsForYesSince } from './waits-for-yes.ts';
export { runTurn } from './run-turn.ts';
export { warmUp } from './warm-up.ts';
export type { TurnRequest } from './take-turn.ts';
export type { TurnOutcome } from './settle-turn.ts';
export { builtInEngine } from './built-in-engine.ts';
export { letModelTalk, openModelEngine } from './model-engine.ts';
export {
  MOST_STATE_BYTES,
  type Draft,
  type Engine,
  type EngineStep,
  type HandOff,
  type Turn,
  type TurnMessage,
  type TurnPerson,
} from './engine.ts';
export {
  NO_EVIDENCE,
  addEvidence,
  collectEvidence,
  type Evidence,
  type EvidenceFact,
  type EvidenceSource,
} from './evidence.ts';
export { findUnbacked, hostEvidence } from './find-unbacked.ts';
export { callOpenTool, isOpenTool, listOpenTools, type OpenTool } from './open-tools.ts';
export { readFigures, type Figure, type FigureKind } from './read-figures.ts';
export type { ChatChannel, ChatLanguage, Tool, ToolContext, ToolConversation, ToolScope } from './tool.ts';
export {
  openToolbox,
  type Caller,
  type PendingProposal,
  type Proposal,
  type ProposalAnswer,
  type Toolbox,
  type ToolboxOptions,
  type ToolAnswer,
  type ToolRefusal,
  type ToolUse,
} from './toolbox.ts';
export { TOOLS, findTool, toolNames, type ToolName } from './tools.ts';
export { maskPersonal } from './mask-personal.ts';
