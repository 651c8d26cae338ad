import type { Menu, PartySummary } from '@myhibachi/contracts';
import { formatDate, formatDuration, formatInstant, formatTime } from '../../format/dates.ts';
import { describeParty } from '../../logic/party-draft.ts';

interface Props {
  readonly summary: PartySummary;
  readonly menu: Menu;
}

function describeItems(rows: PartySummary['upgrades'], items: Menu['upgrades']): string {
  return rows
    .map(({ item, quantity }) => `${String(quantity)} × ${items.find((row) => row.slug === item)?.name ?? item}`)
    .join(', ');
}

/** When, where, who and what, as it stands in the books. */
export function PartyFacts({ summary, menu }: Props) {
  const { venue, contact } = summary;
  const extras = [describeItems(summary.upgrades, menu.upgrades), describeItems(summary.addOns, menu.addOns)];
  const facts: [string, string][] = [
    ['When', `${formatDate(summary.date)}, ${formatTime(summary.start)}`],
    ['Chef arrives', formatInstant(summary.arrivalAt, summary.timeZone)],
    ['At the grill', formatDuration(summary.durationMinutes)],
    ['Where', `${venue.street}, ${venue.city}, ${venue.state} ${venue.postalCode}`],
    ['Who', describeParty(summary.party)],
    ['Upgrades and extras', extras.filter(Boolean).join(', ') || 'none'],
    ['Host', `${contact.firstName} ${contact.lastName}`],
    ['Requests', summary.requests ?? 'none'],
  ];
  return (
    <dl class="facts">
      {facts.map(([term, text]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
