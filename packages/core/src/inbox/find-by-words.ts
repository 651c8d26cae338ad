import { ConversationQuery, type ConversationRow } from '@myhibachi/contracts';
import { authorize, type Context } from '../kernel/index.ts';
import { listConversations } from './list-conversations.ts';

/** What is said is sealed: it is opened to be looked through, and no more than this of it at once. */
const PAGES = 3;
const PAGE = 100;

/** "allergies" and "allergy" are one: what of a word does not change with its number. */
function stemsOf(topic: string): readonly string[] {
  const words = topic.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return words.map((word) => word.replace(/(?:ies|ic|es|y|s)$/u, ''));
}

function speaksOf({ hostWords, lastWords, labels, escalation }: ConversationRow, stems: readonly string[]): boolean {
  const said = [hostWords?.text, lastWords?.text, escalation?.replaceAll('_', ' '), ...labels.map(({ name }) => name)]
    .join(' ')
    .toLowerCase();
  return stems.length > 0 && stems.every((stem) => said.includes(stem));
}

/** Of the latest 300 conversations within the actor's stations, those whose last words, labels or escalation speak of a topic. */
export async function findByWords(ctx: Context, { topic }: { readonly topic: string }): Promise<ConversationRow[]> {
  authorize(ctx, 'conversation.read');
  const stems = stemsOf(topic);
  const found: ConversationRow[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < PAGES; page += 1) {
    const after: { cursor?: string } = cursor === null ? {} : { cursor };
    const { items, nextCursor } = await listConversations(
      ctx,
      ConversationQuery.parse({ status: 'all', limit: PAGE, ...after }),
    );
    found.push(...items.filter((row) => speaksOf(row, stems)));
    if (nextCursor === null) break;
    cursor = nextCursor;
  }
  return found;
}
