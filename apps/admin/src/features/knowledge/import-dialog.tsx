import { importArticles } from '@myhibachi/api-client/calls';
import type { ArticleFile, ArticleImportResult } from '@myhibachi/api-client/shapes';
import { useQueryClient } from '@tanstack/react-query';
import { strFromU8, unzipSync } from 'fflate';
import { useState } from 'react';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useMutation } from '../../api/use-mutation.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { Field, Input } from '../../ui/field.tsx';
import { FormProblem } from '../../ui/form-problem.tsx';
import { Badge, Notice } from '../../ui/surfaces.tsx';
import { useToast } from '../../ui/toast.tsx';

interface Incoming {
  readonly files: { name: string; text: string }[];
  readonly articles: ArticleFile[];
}

function readZip(bytes: Uint8Array): Incoming['files'] {
  const entries = Object.entries(unzipSync(bytes, { filter: ({ name }) => name.endsWith('.md') }));
  return entries.map(([name, content]) => ({ name, text: strFromU8(content) }));
}

function readJson(text: string): ArticleFile[] {
  const parsed: unknown = JSON.parse(text);
  const listed = typeof parsed === 'object' && parsed !== null && 'articles' in parsed ? parsed.articles : parsed;
  if (!Array.isArray(listed)) throw new TypeError('The file holds no list of articles.');
  return listed as ArticleFile[];
}

async function readFiles(chosen: readonly File[]): Promise<Incoming> {
  const read = await Promise.all(
    chosen.map(async (file): Promise<Incoming> => {
      if (file.name.endsWith('.zip')) return { files: readZip(new Uint8Array(await file.arrayBuffer())), articles: [] };
      if (file.name.endsWith('.json')) return { files: [], articles: readJson(await file.text()) };
      return { files: [{ name: file.name, text: await file.text() }], articles: [] };
    }),
  );
  return { files: read.flatMap(({ files }) => files), articles: read.flatMap(({ articles }) => articles) };
}

function Outcome({ result }: { readonly result: ArticleImportResult }) {
  const changes = result.items.filter(({ outcome }) => outcome !== 'same');
  return (
    <>
      <p className="text-sm text-soft">
        {changes.length} would change, {result.items.length - changes.length} are here word for word.
      </p>
      <ul className="grid gap-1 text-sm">
        {changes.map(({ slug, language, outcome }) => (
          <li key={`${language}/${slug}`} className="flex items-center justify-between gap-2">
            <span className="truncate">
              {language}/{slug}
            </span>
            <Badge tone={outcome === 'new' ? 'good' : 'warn'}>{outcome === 'new' ? 'new draft' : 'new version'}</Badge>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Looks first at what would happen, then does it: all files or none. */
export function ImportDialog({ close }: { readonly close: () => void }) {
  const [incoming, setIncoming] = useState<Incoming | null>(null);
  const queries = useQueryClient();
  const toast = useToast();
  const send = (apply: boolean, what: Incoming) =>
    ask(importArticles({ client: api, body: { apply, ...what }, headers: onceOnly() }));
  const look = useMutation({
    mutationFn: async (chosen: readonly File[]) => {
      const what = await readFiles(chosen);
      setIncoming(what);
      return send(false, what);
    },
    onMutate: () => setIncoming(null),
  });
  const apply = useMutation({
    mutationFn: (what: Incoming) => send(true, what),
    onSuccess: () => {
      toast({ text: 'Brought in. New words wait to be published.' });
      close();
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['article'] }),
  });
  const changes = look.data?.items.some(({ outcome }) => outcome !== 'same') ?? false;
  return (
    <Dialog
      open
      onOpen={close}
      title="Bring articles in"
      description="Markdown files, a zip of them, or the JSON of an export."
    >
      <div className="grid gap-4">
        <Field label="Files">
          {(parts) => (
            <Input
              {...parts}
              type="file"
              accept=".md,.zip,.json"
              multiple
              className="h-auto py-2"
              onChange={(event) => look.mutate([...(event.target.files ?? [])])}
            />
          )}
        </Field>
        <FormProblem error={look.error ?? apply.error} />
        {look.isPending && <Notice>Looking at what would change …</Notice>}
        {look.data !== undefined && <Outcome result={look.data} />}
      </div>
      <DialogActions>
        <Button onClick={close}>Cancel</Button>
        <Button
          variant="primary"
          busy={apply.isPending}
          disabled={incoming === null || !changes}
          onClick={() => {
            if (incoming !== null) apply.mutate(incoming);
          }}
        >
          Bring in
        </Button>
      </DialogActions>
    </Dialog>
  );
}
