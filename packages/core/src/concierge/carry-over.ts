import type { CarryOver } from '../conversations/index.ts';
import { expireApprovals } from './approval-store.ts';
import { moveKnowledge } from './carry-over-store.ts';

/**
 * Goes on in a host's chat with what was worked out in the browser they have just signed in in. What was asked in the chat
 * before is not asked any more: a yes said here would answer something the host has not before their eyes.
 */
export const carryOver: CarryOver = async (tx, joining) => {
  await expireApprovals(tx.db, joining.into);
  await moveKnowledge(tx.db, joining);
};
