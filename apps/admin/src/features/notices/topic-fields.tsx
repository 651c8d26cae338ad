/** What a group hears of, and on which channel. */
import { CheckBox } from '../../ui/check-box.tsx';
import { fieldError } from '../../ui/form-problem.tsx';
import { Badge } from '../../ui/surfaces.tsx';
import type { WishFieldsProps } from './member-fields.tsx';
import { TOPIC_GROUPS, TOPIC_WORDS, type Topic } from './notice-words.ts';

type Channel = 'email' | 'console';

interface TopicFieldsProps extends WishFieldsProps {
  readonly urgent: readonly Topic[];
}

interface RowProps {
  readonly topic: Topic;
  readonly isUrgent: boolean;
  readonly chosen: { readonly email: boolean; readonly console: boolean };
  readonly set: (channel: Channel, on: boolean) => void;
}

function TopicRow({ topic, isUrgent, chosen, set }: RowProps) {
  const words = TOPIC_WORDS[topic];
  return (
    <tr className="border-t border-line">
      <th scope="row" className="py-2 pr-2 text-left text-sm font-normal">
        {words} {isUrgent && <Badge tone="bad">urgent</Badge>}
      </th>
      <td className="w-16 py-2">
        <span className="flex justify-center">
          <CheckBox label={`${words}: e-mail`} checked={chosen.email} onChecked={(on) => set('email', on)} />
        </span>
      </td>
      <td className="w-16 py-2">
        <span className="flex justify-center">
          <CheckBox label={`${words}: console`} checked={chosen.console} onChecked={(on) => set('console', on)} />
        </span>
      </td>
    </tr>
  );
}

export function TopicFields({ wish, urgent, error, change }: TopicFieldsProps) {
  const problem = fieldError(error, 'topics');
  const chosenOf = (topic: Topic) =>
    wish.topics.find((one) => one.topic === topic) ?? { topic, email: false, console: false };
  const set = (topic: Topic, channel: Channel, on: boolean): void => {
    const next = { ...chosenOf(topic), [channel]: on };
    const others = wish.topics.filter((one) => one.topic !== topic);
    change({ topics: next.email || next.console ? [...others, next] : others });
  };
  return (
    <fieldset className="grid gap-4">
      <legend className="mb-2 text-sm font-semibold">Of what</legend>
      {TOPIC_GROUPS.map(({ title, topics }) => (
        <table key={title} className="w-full">
          <thead>
            <tr className="text-xs text-faint">
              <th scope="col" className="pb-1 text-left font-semibold">
                {title}
              </th>
              <th scope="col" className="pb-1 text-center font-normal">
                E-mail
              </th>
              <th scope="col" className="pb-1 text-center font-normal">
                Console
              </th>
            </tr>
          </thead>
          <tbody>
            {topics.map((topic) => (
              <TopicRow
                key={topic}
                topic={topic}
                isUrgent={urgent.includes(topic)}
                chosen={chosenOf(topic)}
                set={(channel, on) => set(topic, channel, on)}
              />
            ))}
          </tbody>
        </table>
      ))}
      {problem !== undefined && <p className="text-xs font-medium text-bad">{problem}</p>}
    </fieldset>
  );
}
