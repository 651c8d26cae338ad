import { editArticle, publishArticle } from '@myhibachi/api-client/calls';
import type { Article } from '@myhibachi/api-client/shapes';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState, type FormEvent } from 'react';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { usePermission, useSession } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { FormProblem } from '../../ui/form-problem.tsx';
import { ReasonField } from '../../ui/reason-field.tsx';
import { Card } from '../../ui/surfaces.tsx';
import { useToast } from '../../ui/toast.tsx';
import { ArchiveDialog } from './archive-dialog.tsx';
import { bodyOf, draftOf } from './article-draft.ts';
import { ArticleFields } from './article-fields.tsx';
import { ArticlePreview } from './article-preview.tsx';
import { previewQuery, useArticleMutation } from './knowledge-queries.ts';
import { VersionHistory } from './version-history.tsx';

const FIELDS = ['title', 'body', 'asks', 'reviewBy', 'reason'];

function PublishButton({ article, disabled }: { readonly article: Article; readonly disabled: boolean }) {
  const toast = useToast();
  const { id, version } = article;
  const publish = useArticleMutation(
    () => ask(publishArticle({ client: api, path: { id }, body: { version }, headers: onceOnly() })),
    () => toast({ text: 'Published. Hosts read it from now on.' }),
  );
  return (
    <>
      <FormProblem error={publish.error} />
      <Button variant="primary" busy={publish.isPending} disabled={disabled} onClick={() => publish.mutate(undefined)}>
        {article.status === 'published' ? 'Publish the change' : 'Publish'}
      </Button>
    </>
  );
}

function Actions({ article, unsaved }: { readonly article: Article; readonly unsaved: boolean }) {
  const [shown, setShown] = useState<'history' | 'archive' | null>(null);
  const mayChange = usePermission('knowledge.change');
  const live = article.status === 'published' && article.publishedVersion === article.version;
  const close = (): void => setShown(null);
  return (
    <div className="flex flex-wrap items-center gap-2">
      {mayChange && !live && <PublishButton article={article} disabled={unsaved} />}
      <Button onClick={() => setShown('history')}>Versions</Button>
      {mayChange && article.status !== 'archived' && (
        <Button variant="danger" onClick={() => setShown('archive')}>
          Archive
        </Button>
      )}
      {unsaved && <span className="text-xs text-faint">Save first, then publish.</span>}
      {shown === 'history' && <VersionHistory article={article} mayChange={mayChange} close={close} />}
      {shown === 'archive' && <ArchiveDialog article={article} close={close} />}
    </div>
  );
}

/** An article beside what hosts would read; nothing is kept before it was seen. */
export function ArticleEditor({ article }: { readonly article: Article }) {
  const me = useSession().id;
  const mayChange = usePermission('knowledge.change');
  const [draft, setDraft] = useState(() => draftOf(article, me));
  const [reason, setReason] = useState('');
  const toast = useToast();
  const { language, title, body } = useDeferredValue(draft);
  const preview = useQuery(previewQuery({ language, title, body }));
  const save = useArticleMutation(
    () =>
      ask(
        editArticle({
          client: api,
          path: { id: article.id },
          body: { version: article.version, ...bodyOf(draft, article.owner, me), reason },
        }),
      ),
    () => toast({ text: 'Saved. Hosts read other words once you publish them.' }),
  );
  const unsaved = JSON.stringify(draft) !== JSON.stringify(draftOf(article, me));
  const faults = preview.data?.faults ?? [];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate(undefined);
  };
  return (
    <div className="grid gap-5" data-unsaved={unsaved && !save.isPending ? true : undefined}>
      <Actions article={article} unsaved={unsaved} />
      <div className="grid gap-5 xl:grid-cols-2">
        <Card>
          <form onSubmit={submit} className="grid content-start gap-4">
            <FormProblem error={save.error} fields={FIELDS} />
            <ArticleFields
              draft={draft}
              put={(part) => setDraft({ ...draft, ...part })}
              faults={faults}
              error={save.error}
              disabled={!mayChange}
            />
            {mayChange && (
              <>
                <ReasonField oneLine value={reason} onValue={setReason} error={save.error} />
                <div>
                  <Button
                    type="submit"
                    variant="primary"
                    busy={save.isPending}
                    disabled={!unsaved || faults.length > 0}
                  >
                    Save
                  </Button>
                </div>
              </>
            )}
          </form>
        </Card>
        <ArticlePreview preview={preview.data} error={preview.error} />
      </div>
    </div>
  );
}
