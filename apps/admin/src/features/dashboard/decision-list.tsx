import type { Dashboard } from '@myhibachi/api-client/shapes';
import { ChevronRight, CircleCheckBig } from 'lucide-react';
import { Badge, Card } from '../../ui/surfaces.tsx';
import { ListJump } from './list-jump.tsx';

const WORDS: Readonly<Record<Dashboard['decisions'][number]['kind'], string>> = {
  cancellation: 'Cancellations to decide on',
  deletion: 'Deletions to decide on',
  overpayment: 'Payments above what is due',
  refund: 'Refunds to approve or to send',
  time_off: 'Time off asked for',
  setting: 'Changes of prices and figures',
  staff: 'People waiting to be let in',
};

/** What waits for one to decide, most first, and apart from it what one asked others for; nothing to do is said, too. */
export function DecisionList({ decisions }: { readonly decisions: Dashboard['decisions'] }) {
  const waiting = decisions.filter(({ count, own }) => count + own > 0).toSorted((a, b) => b.count - a.count);
  return (
    <Card title="Needs a decision">
      {waiting.length === 0 ? (
        <p className="flex items-center gap-2 py-4 text-sm text-soft">
          <CircleCheckBig aria-hidden className="size-5 text-good" />
          Nothing waits for you.
        </p>
      ) : (
        <ul className="-mx-2 grid">
          {waiting.map(({ kind, count, own, link }) => (
            <li key={kind}>
              <ListJump link={link} className="flex items-center gap-3 rounded-md px-2 py-2 text-sm hover:bg-sunken">
                <span className="flex-1">{WORDS[kind]}</span>
                {own > 0 && <span className="text-xs text-soft">{own} you asked for</span>}
                {count > 0 && <Badge tone="accent">{count}</Badge>}
                <ChevronRight aria-hidden className="size-4 text-faint" />
              </ListJump>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
