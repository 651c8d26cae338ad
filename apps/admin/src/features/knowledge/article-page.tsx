import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { PageLoading, PageProblem } from '../../ui/page-problem.tsx';
import { Badge, Notice, PageHeader } from '../../ui/surfaces.tsx';
import { ArticleEditor } from './article-editor.tsx';
import { CATEGORIES, LANGUAGES, labelOf, stateOf } from './article-words.ts';
import { articleQuery } from './knowledge-queries.ts';

/** One article: its words, its figures, its versions. */
export function ArticlePage() {
  const { articleId } = useParams({ from: '/shell/knowledge/$articleId' });
  const query = useQuery(articleQuery(articleId));
  const { data: article } = query;
  if (query.isError && article === undefined)
    return <PageProblem error={query.error} retry={() => void query.refetch()} />;
  if (article === undefined) return <PageLoading />;
  const { tone, text } = stateOf(article);
  return (
    <>
      <PageHeader
        title={article.title}
        hint={
          <span className="flex flex-wrap items-center gap-2">
            <Link to="/knowledge">Knowledge</Link>
            <Badge tone={tone}>{text}</Badge>
            <Badge>{labelOf(CATEGORIES, article.category)}</Badge>
            <Badge>{labelOf(LANGUAGES, article.language)}</Badge>
            {article.audience === 'staff' && <Badge tone="info">Staff only</Badge>}
            {article.translations.map((other) => (
              <Link key={other.id} to="/knowledge/$articleId" params={{ articleId: other.id }}>
                in {labelOf(LANGUAGES, other.language)}
              </Link>
            ))}
          </span>
        }
      />
      {article.missingFigures.length > 0 && (
        <div className="mb-4">
          <Notice tone="bad">
            Hosts are not shown this article: nothing stands behind {article.missingFigures.join(', ')} any more. Refer
            to something else, and publish the change.
          </Notice>
        </div>
      )}
      {/* Another version starts the form anew. */}
      <ArticleEditor key={`${article.id}/${article.version}`} article={article} />
    </>
  );
}
