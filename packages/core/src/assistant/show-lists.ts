/** Parties, bookings of a kind and days off, as the console shows them below the words. Pure. */
import type { ListLink } from '@myhibachi/contracts';
import { z } from 'zod';
import { sayDay, sayList, sayMoney } from '../dialogue/index.ts';
import { countOf } from '../kernel/index.ts';
import { BookingBrief, NOTHING, bookingItem, fact, list, type Findings } from './finding.ts';

const Parties = z.object({
  parties: z.array(BookingBrief.extend({ chefs: z.array(z.string()), chefsNeeded: z.int() })),
});
const Off = z.object({
  items: z.array(
    z.object({
      chefName: z.string(),
      firstDate: z.string(),
      lastDate: z.string(),
      status: z.enum(['approved', 'pending']),
    }),
  ),
});

function chefsOf({ chefs, chefsNeeded }: z.output<typeof Parties>['parties'][number]): string {
  const lacking = chefsNeeded - chefs.length;
  const who = chefs.length === 0 ? 'no chef yet' : sayList(chefs, 'en');
  return lacking > 0 && chefs.length > 0 ? `${who}, ${countOf(lacking, 'chef')} missing` : who;
}

export function ofParties(output: unknown): Findings {
  const items = Parties.parse(output).parties.map((party) => {
    const { title, detail, link } = bookingItem(party);
    return { title, detail: `${detail}: ${chefsOf(party)}`, link };
  });
  return { ...NOTHING, items };
}

export function ofTimeOff(output: unknown): Findings {
  const items = Off.parse(output).items.map(({ chefName, firstDate, lastDate, status }) => {
    const days =
      firstDate === lastDate ? sayDay(firstDate, 'en') : `${sayDay(firstDate, 'en')} to ${sayDay(lastDate, 'en')}`;
    const detail = status === 'approved' ? `Off ${days}` : `Asks to be off ${days}`;
    return { title: chefName, detail, link: list({ to: 'time-off', search: {} }) };
  });
  return { ...NOTHING, items };
}

const Listed = z.object({
  count: z.int(),
  more: z.boolean(),
  link: z.custom<ListLink>(),
  bookings: z.array(BookingBrief.extend({ dueCents: z.int().nullable(), depositDay: z.string() })),
});

export function ofListed(output: unknown): Findings {
  const { count, more, link, bookings } = Listed.parse(output);
  const items = bookings.map(({ dueCents, depositDay, ...brief }) => {
    const { title, detail, link: to } = bookingItem(brief);
    const due = dueCents !== null && dueCents > 0 ? `, ${sayMoney(dueCents)} to pay` : '';
    const deposit =
      brief.status !== 'deposit_pending' || depositDay === '' ? '' : `, deposit by ${sayDay(depositDay, 'en')}`;
    return { title, detail: `${detail}${due}${deposit}`, link: to };
  });
  return { ...NOTHING, facts: [fact('listed', 'Bookings', more ? `${count}+` : count, list(link))], items };
}
