/** An answer of the concierge as one of ours could say it. Pure. */
import { saidOfItself, type Language } from '../dialogue/index.ts';
import { sentencesOf } from './sentences.ts';

/** However a model puts it: that a person could answer instead, or that it does not know. */
const OFFERS_A_PERSON =
  /\b(?:bring in|connect you (?:with|to)|put you (?:through|in touch)|transfer you|hand (?:you|this) over)\b|\ba (?:real )?(?:person|human) (?:of|from|on) (?:our|the) team\b|\b(?:comunico|comunicarle|paso|conecto) con una persona\b|\buna persona de(?:l| nuestro) equipo\b/iu;
const DOES_NOT_KNOW =
  /\bi (?:do not|don['’]t) know\b|\brather not guess\b|\bi(?: a|['’])m not sure\b|\bno lo sé\b|\bprefiero no adivinar\b|\bno estoy segur[oa]\b/iu;

/** What is left when the concierge's words of itself are gone; empty where nothing is. */
export function inOurName(text: string, language: Language): string {
  const own = new Set(saidOfItself(language).flatMap(sentencesOf));
  const isOurs = (sentence: string): boolean =>
    !own.has(sentence.trim()) && !OFFERS_A_PERSON.test(sentence) && !DOES_NOT_KNOW.test(sentence);
  return text
    .split('\n')
    .map((line) => (sentencesOf(line).every(isOurs) ? line : sentencesOf(line).filter(isOurs).join(' ')))
    .join('\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();
}
