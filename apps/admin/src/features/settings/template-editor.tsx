import { saveWording } from '@myhibachi/api-client/calls';
import type { TemplateChannel, TemplateTexts } from '@myhibachi/api-client/shapes';
import { useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useState, type FormEvent } from 'react';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useMutation } from '../../api/use-mutation.ts';
import { usePermission } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { Field, Textarea } from '../../ui/field.tsx';
import { FormProblem, fieldError } from '../../ui/form-problem.tsx';
import { ReasonField } from '../../ui/reason-field.tsx';
import { Badge, Notice } from '../../ui/surfaces.tsx';
import { useToast } from '../../ui/toast.tsx';
import { TemplatePreview, usePreview } from './template-preview.tsx';
import { WordingHistory } from './wording-history.tsx';

interface EditorProps {
  readonly name: string;
  readonly channel: TemplateChannel;
  readonly languages: readonly ('en' | 'es')[];
}
type Slot = TemplateChannel['words'][number]['slot'];
type Words = Readonly<Partial<Record<Slot, string>>>;

const LABELS = { subject: 'Subject', heading: 'Heading', intro: 'First paragraph', text: 'Text message' } as const;

function inForce({ words }: TemplateChannel): Words {
  return Object.fromEntries(words.map(({ slot, current }) => [slot, current]));
}

/** Only what differs from the template's own words is kept. */
function textsOf({ words }: TemplateChannel, draft: Words): TemplateTexts {
  return Object.fromEntries(
    words.flatMap(({ slot, own }) => (draft[slot] === undefined || draft[slot] === own ? [] : [[slot, draft[slot]]])),
  );
}

interface FieldsProps {
  readonly channel: TemplateChannel;
  readonly draft: Words;
  readonly put: (slot: Slot, text: string) => void;
  readonly errors: (slot: Slot) => string | undefined;
  readonly disabled: boolean;
}

function WordFields({ channel, draft, put, errors, disabled }: FieldsProps) {
  const placeholders = channel.words[0]?.placeholders ?? [];
  return (
    <>
      {channel.words.map(({ slot, own }) => (
        <Field
          key={slot}
          label={LABELS[slot]}
          error={errors(slot)}
          hint={draft[slot] === own ? undefined : `By itself: ${own}`}
        >
          {(parts) => (
            <Textarea
              {...parts}
              rows={slot === 'intro' || slot === 'text' ? 4 : 2}
              value={draft[slot] ?? ''}
              disabled={disabled}
              onChange={(event) => put(slot, event.target.value)}
            />
          )}
        </Field>
      ))}
      {placeholders.length > 0 && (
        <details className="text-sm">
          <summary className="text-soft">What you can write in braces</summary>
          <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-xs">
            {placeholders.map(({ name, means }) => (
              <div key={name} className="contents">
                <dt className="font-mono">{`{${name}}`}</dt>
                <dd className="text-soft">{means}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}

function useSave({ name, channel }: Pick<EditorProps, 'name' | 'channel'>, done: () => void) {
  const queries = useQueryClient();
  const toast = useToast();
  return useMutation({
    mutationFn: ({ texts, reason }: { texts: TemplateTexts | null; reason: string }) =>
      ask(
        saveWording({
          client: api,
          path: { name, channel: channel.channel },
          body: { version: channel.version, texts, reason },
        }),
      ),
    onSuccess: () => {
      toast({ text: 'Saved. The next message says it.' });
      done();
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['template'] }),
  });
}

function Form(
  props: Pick<EditorProps, 'name' | 'channel'> & { readonly draft: Words; readonly setDraft: (draft: Words) => void },
) {
  const { name, channel, draft, setDraft } = props;
  const [reason, setReason] = useState('');
  const [looking, setLooking] = useState(false);
  const mayChange = usePermission('template.change');
  const save = useSave(props, () => setReason(''));
  const texts = textsOf(channel, draft);
  const preview = usePreview({ name, channel: channel.channel, texts: useDeferredValue(texts) });
  const unchanged = JSON.stringify(draft) === JSON.stringify(inForce(channel));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate({ texts: Object.keys(texts).length === 0 ? null : texts, reason });
  };
  return (
    <form onSubmit={submit} className="grid content-start gap-4">
      <p className="flex flex-wrap items-center gap-2">
        <Badge tone={channel.reworded ? 'accent' : 'plain'}>
          {channel.reworded ? 'In our own words' : 'The template’s own words'}
        </Badge>
        <Button variant="link" onClick={() => setLooking(true)}>
          History
        </Button>
      </p>
      <FormProblem error={save.error} fields={channel.words.map(({ slot }) => `texts.${slot}`).concat('reason')} />
      <WordFields
        channel={channel}
        draft={draft}
        disabled={!mayChange}
        put={(slot, text) => setDraft({ ...draft, [slot]: text })}
        errors={(slot) => fieldError(preview.error, `texts.${slot}`) ?? fieldError(save.error, `texts.${slot}`)}
      />
      {mayChange && (
        <>
          <ReasonField oneLine value={reason} onValue={setReason} error={save.error} />
          <div className="flex flex-wrap gap-2">
            <Button type="submit" variant="primary" busy={save.isPending} disabled={unchanged || preview.isError}>
              Save
            </Button>
            <Button
              disabled={Object.keys(texts).length === 0}
              onClick={() => setDraft(Object.fromEntries(channel.words.map(({ slot, own }) => [slot, own])))}
            >
              The template’s own words
            </Button>
          </div>
        </>
      )}
      {looking && (
        <WordingHistory
          name={name}
          channel={channel.channel}
          close={() => setLooking(false)}
          take={
            mayChange
              ? (old) => {
                  const own = Object.fromEntries(channel.words.map((words) => [words.slot, words.own]));
                  setDraft({ ...own, ...old });
                  setLooking(false);
                }
              : null
          }
        />
      )}
    </form>
  );
}

/** The words of a template beside what they become; nothing is kept before it was seen. */
export function TemplateEditor({ name, channel, languages }: EditorProps) {
  const [draft, setDraft] = useState<Words>(() => inForce(channel));
  const texts = useDeferredValue(textsOf(channel, draft));
  const editable = channel.words.length > 0;
  return (
    <div className="grid gap-6 xl:grid-cols-[minmax(0,24rem)_minmax(0,1fr)]">
      {editable ? (
        <Form name={name} channel={channel} draft={draft} setDraft={setDraft} />
      ) : (
        <Notice>
          What this says depends on the case, or is fixed by rules, so that its words cannot be changed here.
        </Notice>
      )}
      <TemplatePreview
        name={name}
        channel={channel.channel}
        languages={languages}
        texts={editable ? texts : undefined}
      />
    </div>
  );
}
