/** One question and what came of it: words, figures with their lists, things with their pages, a draft, a change to confirm. */
import type { AssistantAnswer } from '@myhibachi/api-client/shapes';
import { useNavigate } from '@tanstack/react-router';
import { ChevronRight, PenLine } from 'lucide-react';
import { Button } from '../../ui/button.tsx';
import { FormProblem } from '../../ui/form-problem.tsx';
import { proposeReply } from '../inbox/proposed-reply.ts';
import { AssistantJump } from './assistant-link.tsx';
import type { Exchange } from './use-assistant.ts';

interface Leaving {
  readonly leave: () => void;
}

function Facts({ facts, leave }: { readonly facts: AssistantAnswer['facts'] } & Leaving) {
  if (facts.length === 0) return null;
  return (
    <dl className="grid grid-cols-[1fr_auto] gap-x-4 rounded-lg border border-line bg-panel">
      {facts.map(({ label, value, link }) => (
        <div
          key={label}
          className="col-span-2 grid grid-cols-subgrid items-center border-line px-3 py-2 not-last:border-b"
        >
          <dt className="text-soft">{label}</dt>
          <dd className="text-right font-semibold tabular-nums">
            {link === null ? (
              value
            ) : (
              <AssistantJump
                link={link}
                leave={leave}
                className="text-accent underline decoration-1 underline-offset-4 hover:decoration-2"
              >
                {value}
              </AssistantJump>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Items({ items, leave }: { readonly items: AssistantAnswer['items'] } & Leaving) {
  if (items.length === 0) return null;
  return (
    <ul className="overflow-hidden rounded-lg border border-line bg-panel">
      {items.map(({ title, detail, link }) => (
        <li key={`${link.to} ${link.id ?? ''} ${title}`} className="border-line not-last:border-b">
          <AssistantJump link={link} leave={leave} className="flex items-center gap-2 px-3 py-2 hover:bg-sunken">
            <span className="grid min-w-0 flex-1">
              <span className="truncate font-medium">{title}</span>
              <span className="truncate text-xs text-soft">{detail}</span>
            </span>
            <ChevronRight aria-hidden className="size-4 shrink-0 text-faint" />
          </AssistantJump>
        </li>
      ))}
    </ul>
  );
}

function Draft({ draft, leave }: { readonly draft: NonNullable<AssistantAnswer['draft']> } & Leaving) {
  const navigate = useNavigate();
  const take = (): void => {
    proposeReply(draft.conversation, draft.text);
    leave();
    void navigate({ to: '/inbox', search: { conversation: draft.conversation, view: 'all' } });
  };
  return (
    <div className="grid gap-2 rounded-lg border border-line bg-panel p-3">
      <blockquote className="whitespace-pre-wrap">{draft.text}</blockquote>
      <Button className="justify-self-start" onClick={take}>
        <PenLine aria-hidden /> Edit in the inbox
      </Button>
    </div>
  );
}

interface ProposalProps {
  readonly exchange: Exchange;
  readonly busy: boolean;
  readonly error: unknown;
  readonly confirm: () => void;
  readonly decline: () => void;
}

/** The words above are what is agreed to. */
function Proposal({ exchange: { answer, outcome }, busy, error, confirm, decline }: ProposalProps) {
  if (answer.proposal === null) return null;
  if (outcome !== undefined) return <p className="font-medium">{outcome}</p>;
  return (
    <div className="grid gap-2">
      <FormProblem error={error} />
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" busy={busy} onClick={confirm}>
          Yes, do it
        </Button>
        <Button disabled={busy} onClick={decline}>
          No
        </Button>
      </div>
    </div>
  );
}

export function ExchangeView({ leave, ...proposal }: ProposalProps & Leaving) {
  const { asked, answer } = proposal.exchange;
  return (
    <li className="grid gap-2 text-sm">
      <p className="justify-self-end rounded-xl bg-accent-wash px-3 py-2">{asked}</p>
      <p className="whitespace-pre-wrap break-words">{answer.text}</p>
      <Facts facts={answer.facts} leave={leave} />
      <Items items={answer.items} leave={leave} />
      {answer.draft !== null && <Draft draft={answer.draft} leave={leave} />}
      <Proposal {...proposal} />
    </li>
  );
}
