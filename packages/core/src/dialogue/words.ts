/** The concierge's voice in both languages: warm, brief, and without a figure that was not handed in. */
import type { Language } from './say-figures.ts';
import { ANSWER_WORDS, type AnswerWords } from './words-answers.ts';
import { BOOKING_WORDS, type BookingWords } from './words-booking.ts';
import { HELD_WORDS, type HeldWords } from './words-held.ts';
import { OWN_WORDS, type OwnWords } from './words-own.ts';
import { TALK_WORDS, type TalkWords } from './words-talk.ts';

export type Words = AnswerWords & BookingWords & HeldWords & OwnWords & TalkWords;

const WORDS: Readonly<Record<Language, Words>> = {
  en: { ...ANSWER_WORDS.en, ...BOOKING_WORDS.en, ...HELD_WORDS.en, ...OWN_WORDS.en, ...TALK_WORDS.en },
  es: { ...ANSWER_WORDS.es, ...BOOKING_WORDS.es, ...HELD_WORDS.es, ...OWN_WORDS.es, ...TALK_WORDS.es },
};

export function wordsOf(language: Language): Words {
  return WORDS[language];
}
