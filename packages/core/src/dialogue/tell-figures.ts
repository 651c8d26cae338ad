/** The figures of the party that is being put together: its food, its tax, and what a tip would make of it. */
import { Quote } from '@myhibachi/contracts';
import { asksFigure, figureAsked } from './asked-figure.ts';
import { narrowTo } from './one-question.ts';
import { quoteRequest } from './price-party.ts';
import { sayMoney } from './say-figures.ts';
import { callTool, type Scene, type Script } from './script.ts';

/** A part of the price of their party, or what it comes to with a tip; false where nothing of it is asked. */
export function* tellFigure(scene: Scene): Script<boolean> {
  const figure = figureAsked(scene);
  const { party } = scene.state.wanted;
  if (figure === null || party === null) return false;
  const percent = figure.part === 'tip' ? figure.percent : 0;
  const request = { ...quoteRequest(scene, party), ...(percent === 0 ? {} : { gratuityPercent: percent }) };
  const answer = yield* callTool(scene, 'quote_party', request);
  const quote = answer.ok ? Quote.parse(answer.output) : null;
  if (quote?.outcome !== 'priced') return false;
  const { totals } = quote;
  const said = {
    food: sayMoney(totals.foodCents),
    minimum: totals.minimumAdjustmentCents > 0 ? sayMoney(totals.minimumAdjustmentCents) : null,
    tax: sayMoney(totals.taxCents),
    total: sayMoney(totals.totalCents),
  };
  if (figure.part === 'food') scene.say(scene.words.foodOf(said));
  else if (figure.part === 'tax') scene.say(scene.words.taxOf(said));
  else scene.say(scene.words.withTip({ ...said, percent, tip: sayMoney(totals.gratuityCents) }));
  return true;
}

/** Whether what is asked at this place of the message is the figure, or part of the only question. */
export function isOfFigure(scene: Scene, at: number): boolean {
  const { heard } = scene.hearing;
  const narrowed = narrowTo(heard, at);
  return narrowed === heard || asksFigure(narrowed.text);
}
