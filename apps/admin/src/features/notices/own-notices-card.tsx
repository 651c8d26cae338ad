/** What this person will hear of, and what they do not want to. */
import { getOwnNoticeTopics, muteNoticeTopics } from '@myhibachi/api-client/calls';
import type { OwnNoticeTopics } from '@myhibachi/api-client/shapes';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { messageOf } from '../../api/api-problem.ts';
import { useMutation } from '../../api/use-mutation.ts';
import { SwitchField } from '../../ui/choice-controls.tsx';
import { Card, ErrorState, Notice, Skeleton } from '../../ui/surfaces.tsx';
import { TIMING_WORDS, TOPIC_WORDS, type Topic } from './notice-words.ts';

type OwnTopic = OwnNoticeTopics['items'][number];

function waysOf({ ways }: OwnTopic): string {
  return ways
    .map(({ group, timing, email, console }) => {
      const channels = [...(email ? ['e-mail'] : []), ...(console ? ['console'] : [])].join(' and ');
      return `${TIMING_WORDS[timing]} by ${channels} (${group})`;
    })
    .join(' · ');
}

export function OwnNoticesCard() {
  const queries = useQueryClient();
  const own = useQuery({
    queryKey: ['notice_group', 'own'],
    meta: { shows: ['staff'] },
    queryFn: () => ask(getOwnNoticeTopics({ client: api })),
  });
  const mute = useMutation({
    mutationFn: (topics: Topic[]) => ask(muteNoticeTopics({ client: api, body: { topics } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['notice_group', 'own'] }),
  });
  const items = own.data?.items ?? [];
  const heard = items.filter(({ ways }) => ways.length > 0);
  const muted = items.filter((one) => one.muted).map(({ topic }) => topic);
  const set = (topic: Topic, on: boolean): void =>
    mute.mutate(on ? muted.filter((other) => other !== topic) : [...muted, topic]);
  return (
    <Card title="What you will hear of">
      {own.isPending && <Skeleton lines={4} />}
      {own.isError && own.data === undefined && <ErrorState error={own.error} retry={() => void own.refetch()} />}
      {own.isSuccess && heard.length === 0 && (
        <p className="text-sm text-soft">You are in no group that is told of anything. An admin puts you into one.</p>
      )}
      <div className="grid gap-4">
        {heard.map((one) => (
          <SwitchField
            key={one.topic}
            label={TOPIC_WORDS[one.topic]}
            hint={one.urgent ? `${waysOf(one)}. Urgent: always told.` : waysOf(one)}
            checked={!one.muted || one.urgent}
            disabled={one.urgent || mute.isPending}
            onChecked={(on) => set(one.topic, on)}
          />
        ))}
      </div>
      {mute.isError && <Notice tone="bad">{messageOf(mute.error)}</Notice>}
    </Card>
  );
}
