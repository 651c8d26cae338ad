/** The console's assistant: ask in words, go where the answer leads, confirm what it proposes. */
import type { AssistantAbout } from '@myhibachi/api-client/shapes';
import { SendHorizontal } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useSession } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Input } from '../../ui/field.tsx';
import { FormProblem } from '../../ui/form-problem.tsx';
import { ExchangeView } from './exchange-view.tsx';
import { useAssistant } from './use-assistant.ts';

const MOST = 500;

type Permissions = Readonly<Record<string, unknown>>;

/** What can be asked right here, by what the page shows and the person may do. */
function offersFor(page: AssistantAbout, permissions: Permissions): readonly string[] {
  const may = (action: string): boolean => permissions[action] !== undefined;
  return [
    ...(page.booking === undefined ? [] : ['Sum up this booking']),
    ...(page.conversation === undefined ? [] : ['Sum up this conversation']),
    ...(page.conversation === undefined || !may('conversation.reply') ? [] : ['Draft a reply']),
    ...(page.conversation === undefined || !may('conversation.assign') ? [] : ['Assign it to me']),
    'How many events next week?',
    'Which events have no chef?',
    ...(may('payment.read') ? ['What was the revenue last month?'] : []),
    ...(may('conversation.read') ? ['Who waits in the inbox?'] : []),
  ].slice(0, 5);
}

function Offers({ offers, ask }: { readonly offers: readonly string[]; readonly ask: (text: string) => void }) {
  return (
    <div className="grid gap-3 text-sm">
      <p className="text-soft">
        Ask for a booking, a person or a conversation, for figures of any days, for a summary or a draft. You get what
        your role may see, and nothing is changed or sent before you say so.
      </p>
      <ul className="flex flex-wrap gap-2">
        {offers.map((offer) => (
          <li key={offer}>
            <Button size="small" onClick={() => ask(offer)}>
              {offer}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What came last is in sight; drawn anew with whatever comes. */
function End() {
  const here = useRef<HTMLDivElement>(null);
  // Newer browsers answer with a promise, which is no way to clean up.
  useEffect(() => {
    here.current?.scrollIntoView({ block: 'end' });
  }, []);
  return <div ref={here} />;
}

export function AssistantPanel({ onOpen }: { readonly onOpen: (open: boolean) => void }) {
  const { permissions } = useSession();
  const { typed, said, page, asking, confirming, settle, type, startOver } = useAssistant();
  const leave = (): void => onOpen(false);
  const ask = (text: string): void => {
    if (text.trim().length > 1 && !asking.isPending) asking.mutate(text.trim());
  };
  return (
    <Dialog open onOpen={onOpen} title="Assistant" place="side">
      <div className="grid gap-5">
        {said.length === 0 && !asking.isPending && <Offers offers={offersFor(page, permissions)} ask={ask} />}
        <ol aria-label="Questions and answers" aria-live="polite" className="grid gap-6 empty:hidden">
          {said.map((exchange) => {
            const { key, answer } = exchange;
            const isAsked = confirming.variables?.key === key;
            return (
              <ExchangeView
                key={key}
                exchange={exchange}
                leave={leave}
                busy={isAsked && confirming.isPending}
                error={isAsked ? confirming.error : null}
                confirm={() => answer.proposal !== null && confirming.mutate({ key, proposal: answer.proposal })}
                decline={() => settle(key, 'Nothing was changed.')}
              />
            );
          })}
        </ol>
        {asking.isPending && <output className="text-sm text-soft">Looking it up…</output>}
        <FormProblem error={asking.error} />
        <form
          data-kept
          className="sticky bottom-0 -mx-5 -mb-4 grid gap-2 border-t border-line bg-panel px-5 py-3"
          onSubmit={(event) => {
            event.preventDefault();
            ask(typed);
          }}
        >
          <div className="flex gap-2">
            <Input
              aria-label="Your question"
              placeholder="Ask in your own words"
              autoComplete="off"
              maxLength={MOST}
              value={typed}
              onChange={({ target }) => type(target.value)}
            />
            <Button type="submit" variant="primary" size="icon" aria-label="Ask" busy={asking.isPending}>
              <SendHorizontal aria-hidden />
            </Button>
          </div>
          <div className="flex items-center justify-between gap-2 text-xs text-soft">
            <span>Kept in this tab alone, for half a day at most.</span>
            {said.length > 0 && (
              <Button variant="link" size="small" onClick={startOver}>
                Begin anew
              </Button>
            )}
          </div>
        </form>
        <End key={`${said.length} ${asking.status}`} />
      </div>
    </Dialog>
  );
}
