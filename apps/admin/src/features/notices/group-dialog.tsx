/** One group: who, of what, by which channel, when. */
import { addNoticeGroup, changeNoticeGroup } from '@myhibachi/api-client/calls';
import type { NoticeGroup } from '@myhibachi/api-client/shapes';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useMutation } from '../../api/use-mutation.ts';
import { OWN_ZONE } from '../../format/format.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';
import { FormProblem, fieldError } from '../../ui/form-problem.tsx';
import { MemberFields } from './member-fields.tsx';
import type { GroupWish, Topic } from './notice-words.ts';
import { TimingFields } from './timing-fields.tsx';
import { TopicFields } from './topic-fields.tsx';

const NEW: GroupWish = {
  name: '',
  everyone: false,
  stationMailboxes: false,
  staffIds: [],
  stationIds: [],
  topics: [],
  timing: 'always',
  timeZone: OWN_ZONE,
  workingDays: [1, 2, 3, 4, 5],
  workingFrom: '09:00',
  workingUntil: '17:00',
  digestAt: '08:00',
};

function wishOf(group: NoticeGroup | null): GroupWish {
  if (group === null) return NEW;
  const { id: _id, version: _version, names: _names, ...wish } = group;
  return wish;
}

interface GroupDialogProps {
  readonly group: NoticeGroup | null;
  readonly urgent: readonly Topic[];
  readonly close: () => void;
}

export function GroupDialog({ group, urgent, close }: GroupDialogProps) {
  const queries = useQueryClient();
  const [wish, setWish] = useState(() => wishOf(group));
  const save = useMutation({
    mutationFn: () =>
      ask(
        group === null
          ? addNoticeGroup({ client: api, body: wish, headers: onceOnly() })
          : changeNoticeGroup({ client: api, path: { id: group.id }, body: { version: group.version, ...wish } }),
      ),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['notice_group'] });
      close();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate(undefined);
  };
  const change = (part: Partial<GroupWish>): void => setWish((before) => ({ ...before, ...part }));
  return (
    <Dialog
      open
      onOpen={close}
      title={group === null ? 'New group' : `Change ${group.name}`}
      description="People hear only of what they may read, and amounts only if they may see money."
    >
      <form className="grid gap-5" onSubmit={submit}>
        <TextField
          label="Name"
          required
          maxLength={60}
          value={wish.name}
          error={fieldError(save.error, 'name')}
          onChange={(event) => change({ name: event.target.value })}
        />
        <MemberFields wish={wish} names={group?.names ?? []} error={save.error} change={change} />
        <TimingFields wish={wish} error={save.error} change={change} />
        <TopicFields wish={wish} urgent={urgent} error={save.error} change={change} />
        <FormProblem
          error={save.error}
          fields={['name', 'staffIds', 'stationIds', 'timing', 'timeZone', 'workingUntil', 'topics']}
        />
        <DialogActions>
          <Button onClick={close}>Cancel</Button>
          <Button type="submit" variant="primary" busy={save.isPending}>
            Save
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
