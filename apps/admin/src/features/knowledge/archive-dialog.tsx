import { archiveArticle } from '@myhibachi/api-client/calls';
import type { Article } from '@myhibachi/api-client/shapes';
import { useState, type FormEvent } from 'react';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { FormProblem } from '../../ui/form-problem.tsx';
import { ReasonField } from '../../ui/reason-field.tsx';
import { useToast } from '../../ui/toast.tsx';
import { useArticleMutation } from './knowledge-queries.ts';

/** Asks why, and takes an article away from hosts. */
export function ArchiveDialog({ article, close }: { readonly article: Article; readonly close: () => void }) {
  const [reason, setReason] = useState('');
  const toast = useToast();
  const archive = useArticleMutation(
    () =>
      ask(
        archiveArticle({
          client: api,
          path: { id: article.id },
          body: { version: article.version, reason },
          headers: onceOnly(),
        }),
      ),
    () => {
      toast({ text: 'Archived. Publishing it brings it back.' });
      close();
    },
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    archive.mutate(undefined);
  };
  return (
    <Dialog
      open
      onOpen={close}
      title="Archive this article"
      description="Hosts and the concierge do not find it any more. It keeps its versions."
    >
      <form onSubmit={submit}>
        <FormProblem error={archive.error} fields={['reason']} />
        <ReasonField oneLine value={reason} onValue={setReason} error={archive.error} />
        <DialogActions>
          <Button onClick={close}>Keep it</Button>
          <Button type="submit" variant="danger" busy={archive.isPending}>
            Archive
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
