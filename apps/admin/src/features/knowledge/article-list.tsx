import type { ArticleSummary } from '@myhibachi/api-client/shapes';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { BookOpenText } from 'lucide-react';
import { formatDate, formatFromNow } from '../../format/format.ts';
import { CheckboxField } from '../../ui/check-box.tsx';
import { PagedTable, type Column } from '../../ui/data-table.tsx';
import { SearchForm } from '../../ui/search-form.tsx';
import { SelectField } from '../../ui/select.tsx';
import { Badge, Card, EmptyState } from '../../ui/surfaces.tsx';
import { AUDIENCES, CATEGORIES, LANGUAGES, STATUSES, labelOf, stateOf } from './article-words.ts';
import { articlesQuery, type Filters } from './knowledge-queries.ts';

function isDue({ reviewBy, status }: ArticleSummary): boolean {
  return status !== 'archived' && reviewBy !== null && reviewBy <= new Date().toISOString().slice(0, 10);
}

const COLUMNS: readonly Column<ArticleSummary>[] = [
  {
    key: 'title',
    title: 'Article',
    cell: (article) => (
      <span className="grid min-w-0">
        <span className="font-medium">{article.title}</span>
        <span className="truncate text-xs font-normal text-faint">{article.slug}</span>
      </span>
    ),
  },
  { key: 'category', title: 'Category', cell: ({ category }) => labelOf(CATEGORIES, category) },
  { key: 'language', title: 'Language', cell: ({ language }) => labelOf(LANGUAGES, language) },
  {
    key: 'state',
    title: 'State',
    cell: (article) => {
      const { tone, text } = stateOf(article);
      return (
        <span className="flex flex-wrap gap-1">
          <Badge tone={tone}>{text}</Badge>
          {article.audience === 'staff' && <Badge tone="info">Staff only</Badge>}
        </span>
      );
    },
  },
  {
    key: 'review',
    title: 'Review',
    cell: (article) => {
      if (article.reviewBy === null) return '—';
      return isDue(article) ? <Badge tone="warn">due</Badge> : formatDate(article.reviewBy);
    },
  },
  { key: 'changed', title: 'Changed', cell: ({ updatedAt }) => formatFromNow(updatedAt) },
];

function withAny(label: string, choices: readonly { readonly value: string; readonly label: string }[]) {
  return [{ value: '', label }, ...choices];
}

function FilterBar({ filters, apply }: { readonly filters: Filters; readonly apply: (next: Filters) => void }) {
  const choose = (name: keyof Filters) => (value: string) => apply({ ...filters, [name]: value });
  const { q: _typed, ...others } = filters;
  return (
    <SearchForm
      q={filters.q}
      placeholder="A word of the title"
      maxLength={100}
      search={(q) => apply({ ...filters, q })}
      active={Object.keys(others).length}
    >
      <div className="grid gap-3 sm:w-full sm:grid-cols-4 sm:items-end xl:grid-cols-[repeat(4,1fr)_auto]">
        <SelectField
          label="Category"
          value={filters.category ?? ''}
          choices={withAny('All', CATEGORIES)}
          onValue={choose('category')}
        />
        <SelectField
          label="State"
          value={filters.status ?? ''}
          choices={withAny('All', STATUSES)}
          onValue={choose('status')}
        />
        <SelectField
          label="Language"
          value={filters.language ?? ''}
          choices={withAny('Both', LANGUAGES)}
          onValue={choose('language')}
        />
        <SelectField
          label="For"
          value={filters.audience ?? ''}
          choices={withAny('All', AUDIENCES)}
          onValue={choose('audience')}
        />
        <CheckboxField
          className="sm:col-span-4 xl:col-span-1 xl:pb-2"
          label="Only those due for review"
          checked={filters.due === 'yes'}
          onChecked={(due) => apply({ ...filters, due: due ? 'yes' : '' })}
        />
      </div>
    </SearchForm>
  );
}

/** Every article, the last changed first. */
export function ArticleList({
  filters,
  apply,
}: {
  readonly filters: Filters;
  readonly apply: (next: Filters) => void;
}) {
  const navigate = useNavigate();
  const articles = useInfiniteQuery(articlesQuery(filters));
  const filtered = Object.keys(filters).length > 0;
  return (
    <div className="grid gap-4">
      <Card>
        <FilterBar key={filters.q ?? ''} filters={filters} apply={apply} />
      </Card>
      <PagedTable
        label="Articles"
        list={articles}
        columns={COLUMNS}
        rowKey={({ id }) => id}
        rowName={({ title }) => title}
        onOpen={({ id }) => void navigate({ to: '/knowledge/$articleId', params: { articleId: id } })}
        empty={
          <EmptyState
            icon={<BookOpenText aria-hidden />}
            title={filtered ? 'No article matches.' : 'There are no articles yet.'}
          >
            {filtered
              ? 'Leave a filter out, or search for another word of the title.'
              : 'Write the first one, or take those that come with the program under “Program’s articles”.'}
          </EmptyState>
        }
      />
    </div>
  );
}
