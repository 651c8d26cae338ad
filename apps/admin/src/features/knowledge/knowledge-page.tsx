import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { ChevronDown, Plus } from 'lucide-react';
import { Suspense } from 'react';
import { lazyPart } from '../../app/lazy-part.ts';
import { usePermission } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { PageHeader, Skeleton } from '../../ui/surfaces.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import type { Filters } from './knowledge-queries.ts';

const ArticleList = lazyPart(() => import('./article-list.tsx'), 'ArticleList');
const FilesMenu = lazyPart(() => import('./files-menu.tsx'), 'FilesMenu');
const TryQuestion = lazyPart(() => import('./try-question.tsx'), 'TryQuestion');
const GapsPanel = lazyPart(() => import('./gaps-panel.tsx'), 'GapsPanel');
const SyncPanel = lazyPart(() => import('./sync-panel.tsx'), 'SyncPanel');

function Actions() {
  const mayChange = usePermission('knowledge.change');
  return (
    <>
      <Suspense
        fallback={
          <Button disabled>
            Files <ChevronDown aria-hidden />
          </Button>
        }
      >
        <FilesMenu />
      </Suspense>
      {mayChange && (
        <Button asChild variant="primary">
          <Link to="/knowledge/new" search={{}}>
            <Plus aria-hidden /> New article
          </Link>
        </Button>
      )}
    </>
  );
}

/** What hosts are answered from, what they asked in vain, and how sure the search is. */
export function KnowledgePage() {
  const { tab = 'articles', ...filters } = useSearch({ from: '/shell/knowledge' });
  const navigate = useNavigate();
  const go = (next: Filters & { readonly tab?: string }): void => {
    const search = Object.fromEntries(Object.entries(next).filter(([, value]) => value !== ''));
    void navigate({ to: '/knowledge', search });
  };
  return (
    <>
      <PageHeader
        title="Knowledge"
        hint="What hosts, staff and the concierge are answered from. Figures follow the business variables."
        actions={<Actions />}
      />
      <Suspense fallback={<Skeleton lines={6} />}>
        <Tabs
          label="Parts of the knowledge"
          value={tab}
          onValue={(value) => go({ tab: value === 'articles' ? '' : value })}
          tabs={[
            { value: 'articles', label: 'Articles', content: <ArticleList filters={filters} apply={go} /> },
            { value: 'try', label: 'Try a question', content: <TryQuestion /> },
            { value: 'gaps', label: 'Gaps', content: <GapsPanel /> },
            { value: 'sync', label: 'Program’s articles', content: <SyncPanel /> },
          ]}
        />
      </Suspense>
    </>
  );
}
