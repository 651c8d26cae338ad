/** What helps to write an answer: ready-made ones, a draft of the concierge, and sending it later. */
import { suggestReply } from '@myhibachi/api-client/calls';
import { Clock, Sparkles } from 'lucide-react';
import { Suspense, useState } from 'react';
import { messageOf } from '../../api/api-problem.ts';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useMutation } from '../../api/use-mutation.ts';
import { lazyPart } from '../../app/lazy-part.ts';
import { Button } from '../../ui/button.tsx';
import { useToast } from '../../ui/toast.tsx';
import type { ConversationView } from './inbox-queries.ts';
import { PreparedPicker } from './prepared-picker.tsx';
import type { AnswerFiles } from './use-answer-files.ts';

const ScheduleDialog = lazyPart(() => import('./schedule-dialog.tsx'), 'ScheduleDialog');

interface Props {
  readonly conversation: ConversationView;
  readonly text: string;
  readonly seenSeq: number;
  /** What goes with it. */
  readonly files: AnswerFiles;
  /** The ready-made answers are open: by their button, or by a slash in the box. */
  readonly picking: boolean;
  readonly onPicking: (open: boolean) => void;
  /** Puts a ready-made answer where the writer is. */
  readonly insert: (text: string) => void;
  /** Puts a draft into the box. */
  readonly propose: (text: string) => void;
  /** It is promised: the box begins anew. */
  readonly promised: () => void;
}

function Suggest({ conversation, propose }: Pick<Props, 'conversation' | 'propose'>) {
  const toast = useToast();
  /** Why there is no draft, or what it leaves unanswered. */
  const [open, setOpen] = useState<string | null>(null);
  const suggest = useMutation({
    mutationFn: () => ask(suggestReply({ client: api, path: { id: conversation.id }, body: {} })),
    onSuccess: ({ text, why, sources }) => {
      setOpen(why);
      if (text === null) return;
      propose(text);
      const from = [...new Set(sources.map(({ title }) => title))].join(', ');
      toast({ text: `Drafted${from === '' ? '' : ` from: ${from}`}. Please read it before you send it.` });
    },
    onError: (error) => toast({ text: messageOf(error), tone: 'bad' }),
  });
  return (
    <>
      <Button size="small" busy={suggest.isPending} onClick={() => suggest.mutate()}>
        <Sparkles aria-hidden /> Draft
      </Button>
      <output className="min-w-0 text-xs break-words text-soft empty:hidden">
        {open !== null && (suggest.data?.text === null ? `Nothing to suggest. ${open}` : open)}
      </output>
    </>
  );
}

export function ComposerTools(props: Props) {
  const { conversation, text, seenSeq, files, picking, onPicking, insert, propose, promised } = props;
  const [later, setLater] = useState(false);
  return (
    <>
      <PreparedPicker conversationId={conversation.id} open={picking} onOpen={onPicking} insert={insert} />
      <Suggest key={`${conversation.id}:${conversation.lastSeq}`} conversation={conversation} propose={propose} />
      <Button size="small" disabled={text.trim() === '' || files.busy} onClick={() => setLater(true)}>
        <Clock aria-hidden /> Later
      </Button>
      <Suspense>
        {later && (
          <ScheduleDialog
            conversation={conversation}
            text={text}
            seenSeq={seenSeq}
            files={files.items.flatMap(({ id, name }) => (id === null ? [] : [{ id, name }]))}
            close={() => setLater(false)}
            done={() => {
              setLater(false);
              promised();
            }}
          />
        )}
      </Suspense>
    </>
  );
}
