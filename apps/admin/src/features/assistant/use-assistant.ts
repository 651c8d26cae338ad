/** One talk with the assistant: kept in this tab as drafts are, and nowhere else. */
import { askAssistant, confirmAssistant } from '@myhibachi/api-client/calls';
import type { AssistantAbout, AssistantAnswer } from '@myhibachi/api-client/shapes';
import { useRouterState } from '@tanstack/react-router';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useMutation } from '../../api/use-mutation.ts';
import { useKeptDraft } from '../../session/kept-draft.ts';
import { useStationChoice } from '../../session/station-choice.ts';

export interface Exchange {
  readonly key: string;
  readonly asked: string;
  readonly answer: AssistantAnswer;
  /** What the person looked at when they asked. */
  readonly on: AssistantAbout;
  /** What became of a proposal; undefined while it waits. */
  readonly outcome?: string;
}

interface Talk {
  readonly typed: string;
  readonly said: readonly Exchange[];
}

const EMPTY: Talk = { typed: '', said: [] };
const MOST_KEPT = 20;
const MOST_TOLD = 3;
const MOST_WORDS = 4_000;

/** What the page shows: the booking, customer or conversation somebody means by “this”. */
function usePageAbout(): AssistantAbout {
  const { pathname, search } = useRouterState({ select: ({ location }) => location });
  const [, area, id] = pathname.split('/');
  if (area === 'bookings' && id?.startsWith('bkg_') === true) return { booking: id };
  if (area === 'customers' && id?.startsWith('cus_') === true) return { customer: id };
  const { conversation } = search as { readonly conversation?: string };
  return area === 'inbox' && conversation !== undefined ? { conversation } : {};
}

function same(one: AssistantAbout, other: AssistantAbout): boolean {
  return one.booking === other.booking && one.customer === other.customer && one.conversation === other.conversation;
}

export function useAssistant() {
  const { draft, change, startOver } = useKeptDraft('assistant', EMPTY);
  const page = usePageAbout();
  const { station } = useStationChoice();
  const last = draft.said.at(-1);
  // Whoever has gone on to another page means that one; otherwise the talk goes on about what was found.
  const about = last !== undefined && same(last.on, page) ? last.answer.about : page;
  const asking = useMutation({
    mutationFn: (text: string) =>
      ask(
        askAssistant({
          client: api,
          body: {
            text,
            about,
            ...(station === '' ? {} : { station }),
            earlier: draft.said.slice(-MOST_TOLD).flatMap(({ asked, answer }) => [
              { by: 'staff' as const, text: asked },
              { by: 'assistant' as const, text: answer.text.slice(0, MOST_WORDS) },
            ]),
          },
        }),
      ),
    onSuccess: (answer, asked) =>
      change({
        typed: '',
        said: [...draft.said, { key: crypto.randomUUID(), asked, answer, on: page }].slice(-MOST_KEPT),
      }),
  });
  const settle = (key: string, outcome: string): void =>
    change({ said: draft.said.map((one) => (one.key === key ? { ...one, outcome } : one)) });
  const confirming = useMutation({
    mutationFn: ({ proposal }: { readonly key: string; readonly proposal: NonNullable<AssistantAnswer['proposal']> }) =>
      ask(
        confirmAssistant({
          client: api,
          path: { id: proposal.id },
          body: { summary: proposal.summary },
          headers: onceOnly(),
        }),
      ),
    onSuccess: ({ text }, { key }) => settle(key, text),
  });
  return { ...draft, page, asking, confirming, settle, type: (typed: string) => change({ typed }), startOver };
}
