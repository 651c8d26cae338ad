/** What it costs to cancel, for the days that were asked about (domain 5). */
import { fold } from '../understanding/index.ts';
import { cite, findArticle, tellArticle } from './tell-article.ts';
import { sayMoney } from './say-figures.ts';
import type { Scene, Script } from './script.ts';

const CANCELS = /\b(?:cancel\w*|call(?:ing)? (?:it|the party) off|back(?:ing)? out|anul\w+)\b/;
/** We, the weather and how it is done have rules of their own. */
const NOT_THEIRS =
  /\b(?:you|you all|the chef|chefs?|company|ustedes|ellos) (?:guys )?(?:have to |need to |must |tienen que )?cancel|\b(?:rain\w*|wind\w*|storm\w*|weather|snow\w*|lluvia|llueve|viento|tormenta|clima|where|donde)|\b(?:can|could|do|would|will) (?:you|they) (?:guys )?(?:ever )?cancel\b/;
const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const NUMEROS = ['cero', 'un', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'];
const NUMBER = String.raw`(?<count>\d{1,3}|an?|una|${[...NUMBERS, ...NUMEROS].join('|')})`;
const BEFORE = new RegExp(
  String.raw`\b${NUMBER} (?<unit>hours?|hrs?|days?|weeks?|horas?|dias?|semanas?)\b|\b(?<eve>(?:the )?(?:day|night) before|(?:un |el )?dia antes)\b|\b(?<same>same day|day of|mismo dia)\b`,
);
const ASKED = 'last day to cancel without losing the deposit';

function countIn(word: string): number {
  const known = Math.max(NUMBERS.indexOf(word), NUMEROS.indexOf(word));
  if (known >= 0) return known;
  return /^\d/.test(word) ? Number(word) : 1;
}

interface Notice {
  readonly hours: number;
}

const DAY = 24;

function hoursOf(unit: string): number {
  if (/^(?:hour|hr|hora)/.test(unit)) return 1;
  return /^(?:week|semana)/.test(unit) ? 7 * DAY : DAY;
}

function noticeIn(line: string): Notice | null {
  const match = BEFORE.exec(line);
  if (match?.groups === undefined) return null;
  const { count, unit = '', eve, same } = match.groups;
  if (count === undefined) return { hours: eve === undefined && same !== undefined ? 0 : DAY };
  return { hours: countIn(count) * hoursOf(unit) };
}

/** Whether so many days or hours before the party are named. */
export function namesNotice(line: string): boolean {
  return noticeIn(line) !== null;
}

/** Answers what a host who cancels gets back; false where something else is asked. */
export function* tellCancelling(scene: Scene): Script<boolean> {
  const line = fold(scene.heard.text);
  if (!CANCELS.test(line) || NOT_THEIRS.test(line)) return false;
  const { deposit, cancellation } = scene.hearing.figures;
  const rule = {
    amount: sayMoney(deposit.amountCents),
    days: deposit.refundableDays,
    hours: cancellation.fullFoodCostHours,
  };
  const { words } = scene;
  const notice = noticeIn(line);
  if (notice === null) {
    const article = yield* findArticle(scene, ASKED);
    if (article === null) scene.say(words.cancelRule(rule));
    else tellArticle(scene, article);
    return true;
  }
  cite(scene, 'get_figures', 'Prices and rules');
  if (notice.hours >= rule.days * DAY) scene.say(words.cancelRefunded(rule));
  // "The day before" may be more than so many hours before the start, or fewer: both are told.
  else if (notice.hours === rule.hours) scene.say(words.cancelRule(rule));
  else if (notice.hours > rule.hours) scene.say(words.cancelKept(rule));
  else scene.say(words.cancelLate(rule));
  return true;
}
