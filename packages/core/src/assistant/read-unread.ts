/** What of a question about figures was not read: a figure that passes a word over may be the wrong one. Pure. */
import { withoutDays } from './read-period.ts';

export interface Unread {
  readonly words: string;
  /** It stands where a place does: "in Chicago". */
  readonly isPlace: boolean;
}

const words = (said: string): readonly string[] => said.trim().split(/\s+/u);
/** Words that narrow nothing down. */
const HARMLESS: ReadonlySet<string> = new Set(
  words(`a an the this that these those it its there here is are was were be been being am do does did done have has had having
    will would shall should can could may might must i me my we us our ours you your they them their
    who whom whose what what's whats which when where how many much of in on at for from to into with within
    about and or so if as than then also too just only any all each every some both whole entire overall altogether
    please kindly thanks thank hey hi hello ok okay well tell give gave show shows list lists get got find see know let
    let's lets want wanted need needs like check look pull up display out say send compare compared comparison count
    counts counted number numbers total totals totaled sum sums amount amounts figure figures stat stats statistics
    report reports analytics overview summary summarize summarise recap data info information details
    currently already still yet now so far right exactly roughly approximately about together
    money dollars dollar usd make makes made making take takes took bring brings brought come comes came coming
    happen happens happened happening going go goes scheduled planned plan plans booked expected expect upcoming
    hold held take taking place new busy quiet anything feed feeding serve serving doing do looking ahead open waiting wait waits company business team
    station stations city cities location locations date dates day's week's month's quarter's year's today's
    tomorrow's yesterday's weekend's year month week quarter weekend time period total's generate generated
    during since until till between versus vs against last's currently placed received wrote written came`),
);
const OF_KIND: Readonly<Record<string, readonly string[]>> = {
  wait: words(`hosts host customers customer clients people guests persons person human us answer answers reply late soon
    expire expires expiring hours two minutes pending left decide decided approve approval assigned conversation
    conversations chat chats thread threads message messages inbox read something anything everything else
    balance balances bill bills pay paid payment payments collect outstanding due unanswered requests request off`),
  listed: words(`hosts host customers customer clients people guests booking bookings party parties event events balance
    balances bill bills pay paid payment payments not hasn't haven't still money due unpaid outstanding overdue pending
    deposits deposit owe owes owing expire expires show showed up no-show no-shows us`),
  biggest: words(
    `biggest largest party parties event events booking bookings one two three four five six ten guests by top`,
  ),
  next: words(`next upcoming party event booking`),
  parties: words(`chef chefs cook cooks cooking work works working on duty roster rota schedule schedules shift shifts
    party parties event events calendar assigned days free`),
  off: words(`off away absent leave vacation holiday holidays chef chefs anyone anybody taking takes days requested`),
  free: words(`chef chefs free available who's anyone anybody not booked cook cooking work working off left`),
  allergies: words(`allergy allergies allergic allergens allergen party parties event events booking bookings guest
    guests host hosts customer customers food dietary diet declared anybody anyone`),
  arrived: words(`conversation conversations chat chats thread threads message messages email emails e-mail e-mails mail
    mails text texts sms arrive arrived arrives receive receives by hosts customers people host customer write`),
  handed_over:
    words(`why concierge hand hands handed over off hand-over hand-overs handover handovers escalation escalations
    escalate escalated escalates passed person people human us hosts host customers conversations conversation by ai bot
    assistant`),
  day: words(`on what's happening morning tonight catch bring speed`),
  count: words(`bookings booking host hosts customer customers`),
  all: words(`bookings booking`),
};
const PLACED = new Set(['in', 'at', 'near', 'around']);
const AFTER_A_NAME = new Set(['station', 'kitchen', 'branch', 'location']);

interface Token {
  readonly word: string;
  readonly plain: string;
}

function tokensOf(said: string): readonly Token[] {
  const found = said.match(/[\p{L}\p{N}$#@][\p{L}\p{N}$%#@'’.:+-]*/gu) ?? [];
  return found.map((raw) => {
    const word = raw.replaceAll(/[.:'’-]+$/gu, '');
    return { word, plain: word.replaceAll('’', "'").toLowerCase() };
  });
}

function isHarmless({ plain }: Token, kind: string): boolean {
  const own = OF_KIND[kind] ?? [];
  const bare = plain.replace(/'s$/u, '');
  return [plain, bare].some((one) => one === '' || HARMLESS.has(one) || own.includes(one));
}

function standsForPlace(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens.slice(0, first).findLast(({ plain }) => !['the', 'our', 'city', 'town'].includes(plain));
  const after = tokens[last + 1]?.plain ?? '';
  if (!/^\p{L}/u.test(tokens[first]?.word ?? '')) return false;
  if (AFTER_A_NAME.has(after)) return true;
  // "How much in tips" is of no place.
  return before !== undefined && PLACED.has(before.plain) && tokens[first - 2]?.plain !== 'much';
}

/** Words in a row that nothing explains, after days and `patterns` are taken away. */
export function unreadIn(said: string, kind: string, patterns: readonly RegExp[]): readonly Unread[] {
  const cut = patterns
    .reduce((rest, pattern) => rest.replaceAll(new RegExp(pattern.source, 'giu'), ' , '), withoutDays(said))
    .replaceAll(/(?<![\p{L}\p{N}])['’]s?(?![\p{L}\p{N}])/giu, ' ');
  const tokens = tokensOf(cut);
  const found: Unread[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    const length = tokens.slice(first).findIndex((token) => isHarmless(token, kind));
    const end = length < 0 ? tokens.length : first + length;
    const run = tokens.slice(first, end).map(({ word }) => word);
    if (run.length > 0)
      found.push({ words: run.join(' ').slice(0, 60), isPlace: standsForPlace(tokens, first, end - 1) });
    first = end;
  }
  return found;
}
