import { createArticle, resolveGap } from '@myhibachi/api-client/calls';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue, useState, type FormEvent } from 'react';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useSession } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { FormProblem, fieldError } from '../../ui/form-problem.tsx';
import { SelectField } from '../../ui/select.tsx';
import { Card, Notice, PageHeader } from '../../ui/surfaces.tsx';
import { bodyOf, emptyDraft } from './article-draft.ts';
import { ArticleFields } from './article-fields.tsx';
import { ArticlePreview } from './article-preview.tsx';
import { LANGUAGES, known } from './article-words.ts';
import { previewQuery, useArticleMutation } from './knowledge-queries.ts';

function slugOf(title: string): string {
  return title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f'’]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
}

/** A new article, or one that answers a question nobody could: then the question is closed with it. */
export function NewArticlePage() {
  const { gap, question = '', language: from } = useSearch({ from: '/shell/knowledge/new' });
  const navigate = useNavigate();
  const me = useSession().id;
  const [draft, setDraft] = useState(() => emptyDraft(known(LANGUAGES, from) ?? 'en', question));
  const [slug, setSlug] = useState<string | null>(null);
  const named = slug ?? slugOf(draft.title);
  const { language, title, body } = useDeferredValue(draft);
  const preview = useQuery(previewQuery({ language, title, body }));
  const create = useArticleMutation(
    async () => {
      const content = { slug: named, language: draft.language, ...bodyOf(draft, null, me) };
      const article = await ask(createArticle({ client: api, body: content, headers: onceOnly() }));
      if (gap !== undefined) {
        const answered = { articleId: article.id };
        await ask(resolveGap({ client: api, path: { id: gap }, body: answered, headers: onceOnly() }));
      }
      return article;
    },
    ({ id }) => void navigate({ to: '/knowledge/$articleId', params: { articleId: id } }),
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    create.mutate(undefined);
  };
  const unsaved = draft.body !== '' && !create.isPending && !create.isSuccess;
  const faults = body === '' ? [] : (preview.data?.faults ?? []);
  return (
    <>
      <PageHeader title="New article" hint="A draft, until you publish it." />
      {gap !== undefined && (
        <div className="mb-4">
          <Notice>It answers “{question}”, which is closed when you save.</Notice>
        </div>
      )}
      <div className="grid gap-5 xl:grid-cols-2" data-unsaved={unsaved ? true : undefined}>
        <Card>
          <form onSubmit={submit} className="grid content-start gap-4">
            <FormProblem error={create.error} fields={['title', 'body', 'asks', 'reviewBy', 'slug']} />
            <SelectField
              label="Language"
              value={draft.language}
              choices={LANGUAGES}
              onValue={(value) => setDraft({ ...draft, language: known(LANGUAGES, value) ?? 'en' })}
            />
            <ArticleFields
              draft={draft}
              put={(part) => setDraft({ ...draft, ...part })}
              faults={faults}
              error={create.error}
              disabled={false}
            />
            <TextField
              label="Name in addresses"
              hint="The same in every language. It cannot be changed later."
              required
              maxLength={80}
              pattern="[a-z0-9]+(-[a-z0-9]+)*"
              value={named}
              error={fieldError(create.error, 'slug')}
              onChange={(event) => setSlug(event.target.value)}
            />
            <div>
              <Button type="submit" variant="primary" busy={create.isPending} disabled={faults.length > 0}>
                Save the draft
              </Button>
            </div>
          </form>
        </Card>
        <ArticlePreview preview={preview.data} error={preview.error} />
      </div>
    </>
  );
}
