/** What the concierge says of itself, which makes no sense in the mouth of a person. */
import type { Language } from './say-figures.ts';
import { TALK_WORDS } from './words-talk.ts';

/** That it does not know or did not follow, what it is and can do, and that it could bring in a person. */
export function saidOfItself(language: Language): readonly string[] {
  const {
    unknown,
    personOffer,
    notUnderstood,
    automatic,
    whatICanDo,
    offTopic,
    here,
    leaveContact,
    leaveContactOnceSafe,
  } = TALK_WORDS[language];
  return [
    unknown,
    personOffer,
    notUnderstood,
    automatic,
    whatICanDo,
    offTopic,
    here,
    leaveContact,
    leaveContactOnceSafe,
  ];
}
