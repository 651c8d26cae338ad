/** Front door of the console's assistant: our people ask in words, within their own rights (product 4). */
export { askAssistant } from './ask-assistant.ts';
export { builtInAssistant } from './built-in-assistant.ts';
export { confirmProposal } from './keep-proposal.ts';
export { ASSISTANT_ENGINES } from './engines.ts';
