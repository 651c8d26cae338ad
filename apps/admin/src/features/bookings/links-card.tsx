/** The host's links, to be sent again. */
import { sendDeskLink } from '@myhibachi/api-client/calls';
import { Mail, MessageSquare } from 'lucide-react';
import { ask, onceOnly } from '../../api/ask.ts';
import { isApiProblem } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/surfaces.tsx';
import { useToast } from '../../ui/toast.tsx';
import { useDeskMutation, type DeskBooking } from './booking-queries.ts';

type Link = 'manage' | 'sign' | 'pay';
type Channel = 'email' | 'sms';

const NAMES: Readonly<Record<Link, string>> = { manage: 'Their booking', sign: 'Sign', pay: 'Pay the deposit' };

function usefulLinks(booking: DeskBooking): readonly Link[] {
  const ahead = booking.status === 'deposit_pending' || booking.status === 'confirmed';
  const sign: readonly Link[] = booking.agreement === null && ahead ? ['sign'] : [];
  const pay: readonly Link[] = (booking.deposit.missingCents ?? 0) > 0 ? ['pay'] : [];
  return ['manage', ...sign, ...pay];
}

export function LinksCard({ booking }: { readonly booking: DeskBooking }) {
  const toast = useToast();
  const send = useDeskMutation((body: { link: Link; channel: Channel }) =>
    ask(sendDeskLink({ client: api, path: { id: booking.id }, body, headers: onceOnly() })),
  );
  const press = (link: Link, channel: Channel): void =>
    send.mutate(
      { link, channel },
      {
        onSuccess: ({ left }) => toast({ text: `Sent. ${left} more of this link are possible.` }),
        onError: (error) =>
          toast({
            text: isApiProblem(error) ? (error.fields['channel'] ?? error.message) : error.message,
            tone: 'bad',
          }),
      },
    );
  const channels: readonly Channel[] = booking.summary.contact.email === null ? ['sms'] : ['email', 'sms'];
  if (!booking.can.sendLinks) return null;
  return (
    <Card title="Send a link again">
      <ul className="grid gap-2.5">
        {usefulLinks(booking).map((link) => (
          <li key={link} className="flex items-center justify-between gap-3 text-sm">
            <span>
              {NAMES[link]} <span className="text-xs text-faint">{booking.linksLeft[link]} left</span>
            </span>
            <span className="flex gap-1.5">
              {channels.map((channel) => (
                <Button
                  key={channel}
                  size="small"
                  disabled={booking.linksLeft[link] === 0 || send.isPending}
                  aria-label={`${NAMES[link]} by ${channel === 'sms' ? 'text' : 'e-mail'}`}
                  onClick={() => press(link, channel)}
                >
                  {channel === 'sms' ? (
                    <MessageSquare aria-hidden className="size-4" />
                  ) : (
                    <Mail aria-hidden className="size-4" />
                  )}
                  {channel === 'sms' ? 'Text' : 'E-mail'}
                </Button>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
