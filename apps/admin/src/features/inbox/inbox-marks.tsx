/** The small signs of a conversation: its channel, who answers, how urgent it is and how much time is left. */
import { Mail, MessageSquare, MessagesSquare } from 'lucide-react';
import { useEffect, useState } from 'react';
import { formatFromNow, formatWord } from '../../format/format.ts';
import { Badge } from '../../ui/surfaces.tsx';
import type { ConversationRow } from './inbox-queries.ts';

const ICONS = { web_chat: MessagesSquare, sms: MessageSquare, email: Mail };
const NAMES = { web_chat: 'Chat', sms: 'Text', email: 'E-mail' };

export function ChannelIcon({ channel }: { readonly channel: ConversationRow['channel'] }) {
  const Icon = ICONS[channel];
  return (
    <>
      <Icon aria-hidden className="size-4 shrink-0 text-faint" />
      <span className="sr-only">{NAMES[channel]}</span>
    </>
  );
}

const TICK_MS = 20_000;

function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** How long until a person has to have answered. */
export function DueBadge({ dueAt }: { readonly dueAt: string | null }) {
  const now = useNow();
  if (dueAt === null) return null;
  const late = new Date(dueAt).getTime() < now;
  return (
    <Badge tone={late ? 'bad' : 'warn'}>
      {late ? 'Was due' : 'Due'} {formatFromNow(dueAt, now)}
    </Badge>
  );
}

export function PriorityBadge({ priority }: { readonly priority: ConversationRow['priority'] }) {
  if (priority === 'normal' || priority === 'low') return null;
  return <Badge tone={priority === 'urgent' ? 'bad' : 'accent'}>{formatWord(priority)}</Badge>;
}

export function LabelBadges({ labels }: Pick<ConversationRow, 'labels'>) {
  return labels.map(({ id, name, colour }) => (
    <Badge key={id} tone={colour}>
      {name}
    </Badge>
  ));
}

export function ownerWords({ kind, staff }: ConversationRow['owner']): string {
  if (kind === 'concierge') return 'Concierge';
  return kind === 'desk' ? 'Nobody yet' : (staff?.name ?? 'A colleague');
}
