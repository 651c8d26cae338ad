/** What an answer rests on: articles, told with their source, and the tools it was read from. */
import { z } from 'zod';
import { callTool, type Scene, type Script } from './script.ts';

export function cite(scene: Scene, tool: string, title: string): void {
  if (!scene.sources.some(({ ref }) => ref === tool)) scene.sources.push({ kind: 'tool', ref: tool, title });
}

const Found = z.object({
  answered: z.boolean(),
  items: z.array(
    z.object({ slug: z.string(), title: z.string(), version: z.number(), excerpt: z.string(), text: z.string() }),
  ),
});
const MOST_ANSWER = 700;

type Article = z.infer<typeof Found>['items'][number];

export function* findArticle(scene: Scene, question: string): Script<Article | null> {
  const { language } = scene;
  const answer = yield* callTool(scene, 'search_knowledge', { question, language, limit: 3 });
  const found = answer.ok ? Found.parse(answer.output) : { answered: false, items: [] };
  return found.answered ? (found.items[0] ?? null) : null;
}

export function tellArticle(scene: Scene, { slug, title, version, text, excerpt }: Article): void {
  if (scene.sources.some(({ ref }) => ref === slug)) return;
  scene.say(text.length <= MOST_ANSWER ? text : excerpt);
  scene.sources.push({ kind: 'article', ref: slug, title, version: String(version) });
}
