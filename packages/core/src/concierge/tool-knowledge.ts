/** Answers from our own articles, with what to cite. */
import { KnowledgeAnswer, KnowledgeHit, KnowledgeQuestion } from '@myhibachi/contracts';
import { searchKnowledge } from '../knowledge/index.ts';
import { defineTool } from './tool.ts';

/** How well an article fits is for the search to know; a reply cites the article and its version. */
const Hit = KnowledgeHit.omit({ score: true, confidence: true });

export const searchKnowledgeTool = defineTool({
  title: 'Knowledge',
  description:
    'Articles on prices, menu, booking, travel, set-up, diet and allergens, policies and occasions, best first, their figures as in force now. Where `answered` is false, say that you do not know.',
  scope: 'public',
  effect: 'read',
  input: KnowledgeQuestion,
  // The question is not said back: nothing may be proved by asking for it.
  output: KnowledgeAnswer.omit({ confidence: true, question: true }).extend({ items: Hit.array() }),
  run: searchKnowledge,
});
