/** What hosts take back and put in its place, as they write it: the text, then what must be heard in it. */
import { expect, it } from 'vitest';
import {
  dateHeard,
  dishesHeard,
  hear,
  partyHeard,
  placeHeard,
  timeHeard,
} from '../../../../tests/support/host-message.ts';
import type { Understanding } from './understanding.ts';

const HEARD: Readonly<Record<string, (heard: Understanding) => string>> = {
  date: dateHeard,
  time: timeHeard,
  party: partyHeard,
  dishes: dishesHeard,
  place: placeHeard,
  removes: ({ correction }) => correction?.removes.join(' ') ?? 'none',
};

const MESSAGES = `
actually the 19th not the 12th | date: 2026-06-19 exact
lets do saturday instead of friday | date: 2026-06-13 weekday
forget 6, 7pm is better | time: 19:00 said
no, not saturday, sunday | date: 2026-06-14 weekday
june 20. wait, june 27 | date: 2026-06-27 exact
can we make it 7 instead of 6 | time: 19:00 pm | party: none
7 instead of 6pm | time: 19:00 pm
rather 5:30 than 6 | time: 17:30 pm
5pm would be better than 6 | time: 17:00 said
sorry not 6, 8pm | time: 20:00 said
scratch the lobster, add 6 filets | dishes: filet-mignon×6 | removes: lobster-tail
no lobster after all | dishes: none | removes: lobster-tail
we don't want the gyoza anymore | dishes: none | removes: gyoza
lose the salmon | dishes: none | removes: salmon
lobster for 4 instead of 6 | dishes: lobster-tail×4
make the filets 10 | dishes: filet-mignon×10
change the lobster to 8 | dishes: lobster-tail×8
only 5 lobster tails then | dishes: lobster-tail×5
8 lobster tails, no 6 | dishes: lobster-tail×6
8 lobster, actually 6 lobster | dishes: lobster-tail×6
make it 6 lobster tails not 8 | dishes: lobster-tail×6
filet instead of lobster please | dishes: filet-mignon | removes: lobster-tail
scallops rather than salmon | dishes: scallops | removes: salmon
replace the lobster with filet | dishes: filet-mignon | removes: lobster-tail
trade the salmon for scallops | dishes: scallops | removes: salmon
go back to 12 adults | party: a12
drop the kids, adults only | party: c0
never mind the kids | party: c0
12 adults instead of 10 | party: a12
10 adults, hmm no, make that 12 adults | party: a12
change that to 12 adults and 1 kid | party: a12 c1
i changed my mind, 20 guests | party: t20
lets go with 15 | party: t15
it'll be 15 after all | party: t15
turns out we are 15 | party: t15
wrong zip, it's 94541 | place: CA, 94541
not fremont, hayward | place: Hayward
its in Hayward not Fremont | place: Hayward
mejor el domingo en vez del sábado | date: 2026-06-14 weekday
no, a las 7 mejor | time: 19:00 pm
mejor a las siete que a las seis | time: 19:00 pm
sin langosta al final | dishes: none | removes: lobster-tail
cambia la langosta por filete | dishes: filet-mignon | removes: lobster-tail
ya no quiero gyoza | dishes: none | removes: gyoza
mejor 6 langostas | dishes: lobster-tail×6
perdón, son 14 adultos | party: a14
al final somos 15 | party: t15
no somos 10, somos 12 | party: t12
en lugar de 10 adultos, 12 | party: a12
que sean 8 filetes en vez de 6 | dishes: filet-mignon×8
actualy make it 14 adutls | party: a14
insted of saterday do sundey | date: 2026-06-14 weekday
chnage the time to 5pm | time: 17:00 said
no lobstr anymore | removes: lobster-tail
move it to the 27th, same time | date: 2026-06-27 exact
same day but 3pm | time: 15:00 said
the 20th is out, how about the 21st | date: 2026-06-21 exact
can't do the 20th anymore, the 21st works | date: 2026-06-21 exact
6pm doesn't work, can we do 3pm | time: 15:00 said
friday won't work so saturday | date: 2026-06-13 weekday
no, sunday | date: 2026-06-14 weekday
hmm no, july 3 was right | date: 2026-07-03 exact
mejor el 27 | date: 2026-06-27 exact
can we start at 5 | time: 17:00 pm
take the gyoza off | removes: gyoza | dishes: none
no upgrades, just the basic | removes: salmon scallops filet-mignon lobster-tail yakisoba extra-rice extra-vegetables edamame gyoza extra-protein
without extras | removes: salmon scallops filet-mignon lobster-tail yakisoba extra-rice extra-vegetables edamame gyoza extra-protein
salmon for 3 only | dishes: salmon×3
upgrade 4 people to filet | dishes: filet-mignon×4
replace lobster with 5 filet | dishes: filet-mignon×5 | removes: lobster-tail
6 with filet and 6 with lobster | dishes: filet-mignon×6 lobster-tail×6
on second thought, june 26 is bad. june 28? | date: 2026-06-28 exact
lobster 4, filet 6 | dishes: lobster-tail×4 filet-mignon×6
when is the rest of the money due | date: none
`;

it.each(
  MESSAGES.trim()
    .split('\n')
    .map((line) => line.split(' | ')),
)('%s', (text, ...fields) => {
  const heard = hear(text ?? '');
  for (const field of fields) {
    const [name = '', ...value] = field.split(': ');
    expect(`${name}: ${HEARD[name]?.(heard) ?? ''}`).toBe(`${name}: ${value.join(': ')}`);
  }
});

it('"two more lobster tails" counts from those ordered before', () => {
  expect(hear('2 more lobster tails').slots.upgrades).toMatchObject([{ quantity: 2, change: 'more' }]);
  expect(hear('one less lobster').slots).toMatchObject({ upgrades: [{ quantity: 1, change: 'fewer' }] });
  expect(hear('one less lobster').slots.party).toBeUndefined();
  expect(hear('dos langostas más').slots.upgrades).toMatchObject([{ quantity: 2, change: 'more' }]);
});
