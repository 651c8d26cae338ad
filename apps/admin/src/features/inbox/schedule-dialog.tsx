/** An answer that is to be sent later: when, by the clock where the host lives. */
import { changeScheduledReply, scheduleReply } from '@myhibachi/api-client/calls';
import { Paperclip, X } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { isApiProblem } from '../../api/api-problem.ts';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { formatInstant } from '../../format/format.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { TextField, TextareaField } from '../../ui/field.tsx';
import { FormProblem } from '../../ui/form-problem.tsx';
import { useToast } from '../../ui/toast.tsx';
import { useInboxChange, type ConversationView } from './inbox-queries.ts';
import { dateIn, instantAt, shownIn, zoneName } from '../../format/venue-time.ts';

type Scheduled = ConversationView['scheduled'][number];

interface FileToGo {
  readonly id: string;
  readonly name: string;
}

interface Props {
  readonly conversation: Pick<ConversationView, 'id' | 'timeZone' | 'lastSeq'>;
  /** What is to be said; of one that waits already, what it says now. */
  readonly text: string;
  /** The last entry the author had before them when they began. */
  readonly seenSeq: number;
  /** What goes with it. */
  readonly files: readonly FileToGo[];
  /** One that waits already, or was held. */
  readonly waiting?: Scheduled;
  readonly close: () => void;
  readonly done: () => void;
}

const MORNING = '09:00';

interface Wish {
  readonly text: string;
  readonly sendAt: string;
  readonly files: readonly FileToGo[];
}

function useSave({ conversation, waiting, seenSeq }: Props) {
  const [clientKey] = useState(() => crypto.randomUUID());
  return useInboxChange(async ({ text, sendAt, files }: Wish) => {
    const body = { text, sendAt, seenSeq };
    const attachments = files.map(({ id }) => id);
    if (waiting === undefined) {
      const named = attachments.length === 0 ? {} : { attachments };
      await ask(scheduleReply({ client: api, path: { id: conversation.id }, body: { ...body, ...named, clientKey } }));
    } else {
      const { id, version } = waiting;
      await ask(changeScheduledReply({ client: api, path: { id }, body: { ...body, attachments, version } }));
    }
  });
}

/** Where it begins: at the moment it has, or tomorrow morning. */
function beginAt(zone: string, waiting: Scheduled | undefined) {
  const ahead = waiting !== undefined && Date.parse(waiting.sendAt) > Date.now();
  return ahead ? shownIn(zone, waiting.sendAt) : { date: dateIn(zone, 1), time: MORNING };
}

function FilesToGo({ files, remove }: { readonly files: readonly FileToGo[]; readonly remove: (id: string) => void }) {
  if (files.length === 0) return null;
  return (
    <ul aria-label="Files that go with it" className="grid gap-1.5">
      {files.map(({ id, name }) => (
        <li key={id} className="flex items-center gap-2 rounded-lg border border-line px-2 py-1 text-sm">
          <Paperclip aria-hidden className="size-4 shrink-0 text-soft" />
          <span className="min-w-0 flex-1 truncate">{name}</span>
          <Button size="icon" variant="ghost" aria-label={`Leave ${name} out`} onClick={() => remove(id)}>
            <X aria-hidden />
          </Button>
        </li>
      ))}
    </ul>
  );
}

export function ScheduleDialog(props: Props) {
  const { conversation, waiting, close, done } = props;
  const zone = conversation.timeZone;
  const [text, setText] = useState(props.text);
  const [files, setFiles] = useState(props.files);
  const [at, setAt] = useState(() => beginAt(zone, waiting));
  const toast = useToast();
  const save = useSave(props);
  const sendAt = instantAt(zone, at.date, at.time);
  const fields = isApiProblem(save.error) ? save.error.fields : {};
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (sendAt === null) return;
    save.mutate(
      { text: text.trim(), sendAt, files },
      {
        onSuccess: () => {
          toast({ text: `Will be sent on ${formatInstant(sendAt, zone)}.`, tone: 'good' });
          done();
        },
      },
    );
  };
  return (
    <Dialog
      open
      onOpen={close}
      title="Send later"
      description="When its moment comes and somebody has spoken since, it is held and you are told."
    >
      <form className="grid gap-4" onSubmit={submit}>
        <TextareaField
          label="Answer"
          required
          rows={5}
          maxLength={2000}
          value={text}
          error={fields['text']}
          onChange={(event) => setText(event.target.value)}
        />
        <FilesToGo files={files} remove={(id) => setFiles(files.filter((file) => file.id !== id))} />
        <div className="flex flex-wrap gap-2">
          <Button size="small" onClick={() => setAt({ date: dateIn(zone, 1), time: MORNING })}>
            Tomorrow at 9:00
          </Button>
          <Button size="small" onClick={() => setAt(shownIn(zone, new Date(Date.now() + 2 * 3_600_000).toISOString()))}>
            In two hours
          </Button>
        </div>
        <div className="grid gap-3 sm:grid-cols-2">
          <TextField
            label="Day"
            type="date"
            required
            min={dateIn(zone, 0)}
            max={dateIn(zone, 90)}
            value={at.date}
            error={fields['sendAt']}
            onChange={(event) => setAt({ ...at, date: event.target.value })}
          />
          <TextField
            label="Time"
            type="time"
            required
            hint={`By the clock in ${zoneName(zone)}`}
            value={at.time}
            onChange={(event) => setAt({ ...at, time: event.target.value })}
          />
        </div>
        <FormProblem error={save.error} />
        <DialogActions>
          <Button onClick={close}>Cancel</Button>
          <Button type="submit" variant="primary" disabled={sendAt === null} busy={save.isPending}>
            {waiting === undefined ? 'Send then' : 'Save'}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
