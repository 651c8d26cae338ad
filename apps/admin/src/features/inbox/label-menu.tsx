/** The labels of a conversation, put on and taken off; and the way to the whole set. */
import { labelConversation, unlabelConversation } from '@myhibachi/api-client/calls';
import { useQuery } from '@tanstack/react-query';
import { Tag } from 'lucide-react';
import { Suspense, useState } from 'react';
import { messageOf } from '../../api/api-problem.ts';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { lazyPart } from '../../app/lazy-part.ts';
import { useShortcut } from '../../app/shortcuts.tsx';
import { Button } from '../../ui/button.tsx';
import { CheckboxField } from '../../ui/check-box.tsx';
import { Popover } from '../../ui/popover.tsx';
import { Notice } from '../../ui/surfaces.tsx';
import { useToast } from '../../ui/toast.tsx';
import { labelsQuery, useInboxChange, type ConversationView } from './inbox-queries.ts';

const LabelsDialog = lazyPart(() => import('./labels-dialog.tsx'), 'LabelsDialog');

export function LabelMenu({ conversation }: { readonly conversation: ConversationView }) {
  const [open, setOpen] = useState(false);
  const [managing, setManaging] = useState(false);
  const labels = useQuery({ ...labelsQuery, enabled: open });
  const toast = useToast();
  const mark = useInboxChange(({ labelId, on }: { labelId: string; on: boolean }) => {
    const path = { id: conversation.id, labelId };
    return ask(on ? labelConversation({ client: api, path }) : unlabelConversation({ client: api, path }));
  });
  useShortcut('l', 'Label the conversation', () => setOpen(true));
  const has = (id: string): boolean => conversation.labels.some((label) => label.id === id);
  return (
    <>
      <Popover
        label="Labels"
        open={open}
        onOpen={setOpen}
        trigger={
          <Button size="small" aria-keyshortcuts="l">
            <Tag aria-hidden /> Label
          </Button>
        }
      >
        <div className="grid w-60 gap-2">
          {labels.data?.items.length === 0 && <p className="px-1 text-sm text-soft">There are no labels yet.</p>}
          {labels.isError && <Notice tone="bad">{messageOf(labels.error)}</Notice>}
          <div className="grid max-h-64 gap-2 overflow-y-auto p-1">
            {labels.data?.items.map(({ id, name }) => (
              <CheckboxField
                key={id}
                label={name}
                checked={has(id)}
                disabled={mark.isPending}
                onChecked={(on) =>
                  mark.mutate(
                    { labelId: id, on },
                    { onError: (error) => toast({ text: messageOf(error), tone: 'bad' }) },
                  )
                }
              />
            ))}
          </div>
          <Button
            size="small"
            onClick={() => {
              setOpen(false);
              setManaging(true);
            }}
          >
            Manage labels
          </Button>
        </div>
      </Popover>
      <Suspense>{managing && <LabelsDialog close={() => setManaging(false)} />}</Suspense>
    </>
  );
}
