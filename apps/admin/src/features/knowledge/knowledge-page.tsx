import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { ChevronDown, Download, Plus, Upload } from 'lucide-react';
import { useState } from 'react';
import { usePermission } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { Menu, MenuItem } from '../../ui/menu.tsx';
import { PageHeader } from '../../ui/surfaces.tsx';
import { ArticleList } from './article-list.tsx';
import { GapsPanel } from './gaps-panel.tsx';
import { ImportDialog } from './import-dialog.tsx';
import type { Filters } from './knowledge-queries.ts';
import { SyncPanel } from './sync-panel.tsx';
import { TryQuestion } from './try-question.tsx';

const EXPORT = '/api/v1/admin/knowledge/export';

function Actions() {
  const mayChange = usePermission('knowledge.change');
  const [importing, setImporting] = useState(false);
  return (
    <>
      <Menu
        trigger={
          <Button>
            Files <ChevronDown aria-hidden />
          </Button>
        }
      >
        <MenuItem asChild>
          <a href={`${EXPORT}.zip`} download>
            <Download aria-hidden /> Export as Markdown
          </a>
        </MenuItem>
        <MenuItem asChild>
          <a href={`${EXPORT}.json`} download>
            <Download aria-hidden /> Export as JSON
          </a>
        </MenuItem>
        {mayChange && (
          <MenuItem onSelect={() => setImporting(true)}>
            <Upload aria-hidden /> Import …
          </MenuItem>
        )}
      </Menu>
      {mayChange && (
        <Button asChild variant="primary">
          <Link to="/knowledge/new" search={{}}>
            <Plus aria-hidden /> New article
          </Link>
        </Button>
      )}
      {importing && <ImportDialog close={() => setImporting(false)} />}
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
    </>
  );
}
