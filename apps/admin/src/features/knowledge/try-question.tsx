import { recordGap } from '@myhibachi/api-client/calls';
import type { KnowledgeAnswer } from '@myhibachi/api-client/shapes';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useMutation } from '../../api/use-mutation.ts';
import { usePermission } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { FormProblem } from '../../ui/form-problem.tsx';
import { SelectField } from '../../ui/select.tsx';
import { Badge, Card, EmptyState, ErrorState, Notice, Skeleton } from '../../ui/surfaces.tsx';
import { useToast } from '../../ui/toast.tsx';
import { CATEGORIES, LANGUAGES, known, labelOf, type Language } from './article-words.ts';
import { answerQuery } from './knowledge-queries.ts';

function percent(confidence: number): string {
  return `${Math.round(100 * confidence)} %`;
}

function NoteGap({ question, language }: { readonly question: string; readonly language: Language }) {
  const queries = useQueryClient();
  const toast = useToast();
  const note = useMutation({
    mutationFn: () => ask(recordGap({ client: api, body: { question, language }, headers: onceOnly() })),
    onSuccess: () => toast({ text: 'Noted among the questions nobody could answer.' }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['knowledge_gap'] }),
  });
  return (
    <>
      <FormProblem error={note.error} />
      <Button size="small" busy={note.isPending} disabled={note.isSuccess} onClick={() => note.mutate()}>
        Note it as a gap
      </Button>
    </>
  );
}

function Answer({ answer, language }: { readonly answer: KnowledgeAnswer; readonly language: Language }) {
  const mayNote = usePermission('knowledge.record_gap');
  return (
    <div className="grid gap-4">
      <Notice tone={answer.answered ? 'good' : 'warn'}>
        {answer.answered
          ? `Would be answered, ${percent(answer.confidence)} sure.`
          : 'Would not be answered: nothing fits well enough, and a person is offered instead.'}
      </Notice>
      {mayNote && !answer.answered && (
        <div className="grid justify-items-start gap-2">
          <NoteGap key={answer.question} question={answer.question} language={language} />
        </div>
      )}
      <ol className="grid gap-3">
        {answer.items.map((hit) => (
          <li key={hit.articleId} className="grid gap-1 rounded-lg border border-line p-3">
            <p className="flex flex-wrap items-center gap-2">
              <Link to="/knowledge/$articleId" params={{ articleId: hit.articleId }} className="font-semibold">
                {hit.title}
              </Link>
              <Badge>{labelOf(CATEGORIES, hit.category)}</Badge>
              <Badge tone="info">{percent(hit.confidence)}</Badge>
              {hit.language !== language && <Badge tone="warn">{labelOf(LANGUAGES, hit.language)}</Badge>}
            </p>
            <p className="text-sm text-soft">{hit.excerpt}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Asks as a host would, and shows what the search finds and how sure it is. */
export function TryQuestion() {
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState({ question: '', language: 'en' as Language });
  const answer = useQuery(answerQuery(asked.question, asked.language));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked({ ...asked, question: typed.trim() });
  };
  return (
    <Card title="Ask as a host would">
      <form onSubmit={submit} className="mb-5 grid gap-3 sm:grid-cols-[3fr_1fr_auto] sm:items-end">
        <TextField
          label="Question"
          required
          maxLength={500}
          placeholder="what if it rains?"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <SelectField
          label="Language"
          value={asked.language}
          choices={LANGUAGES}
          onValue={(value) => setAsked({ ...asked, language: known(LANGUAGES, value) ?? 'en' })}
        />
        <Button type="submit" variant="primary" busy={answer.isFetching}>
          Ask
        </Button>
      </form>
      {asked.question === '' && (
        <EmptyState title="What would a host ask?">
          Typing errors and Spanish are understood. You also find what only staff may read; hosts do not.
        </EmptyState>
      )}
      {answer.isLoading && <Skeleton lines={5} />}
      {answer.isError && <ErrorState error={answer.error} retry={() => void answer.refetch()} />}
      {answer.data !== undefined && <Answer answer={answer.data} language={asked.language} />}
    </Card>
  );
}
