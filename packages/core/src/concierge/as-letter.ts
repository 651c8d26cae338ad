/** An answer as an e-mail begins. Pure. */
import type { Language } from '../dialogue/index.ts';

const GREETS = /^\W*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hola|buen[oa]s|estimad[oa])\b/iu;

/** Greets by name where it is known, in the language of the answer, unless the words do so themselves. */
export function asLetter(text: string, language: Language, firstName: string | undefined): string {
  if (GREETS.test(text)) return text;
  const to = firstName === undefined ? '' : ` ${firstName}`;
  return language === 'es' ? `Hola${to}:\n\n${text}` : `${to === '' ? 'Hello' : `Hi${to}`},\n\n${text}`;
}
