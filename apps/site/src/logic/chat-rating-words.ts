/** The words of the question how a conversation was. */
import type { ChatLanguage } from './chat-words.ts';

const ENGLISH = {
  question: 'How was this conversation?',
  score: (score: number) => `${String(score)} of 5`,
  words: 'Anything to add?',
  send: 'Send',
  decline: 'Rather not',
  thanks: 'Thank you. Write any time: a new conversation begins.',
  problem: 'That did not reach us. Please try again.',
};

export type ChatRatingWords = typeof ENGLISH;

const SPANISH: ChatRatingWords = {
  question: '¿Qué tal fue esta conversación?',
  score: (score) => `${String(score)} de 5`,
  words: '¿Algo que añadir?',
  send: 'Enviar',
  decline: 'Prefiero no decirlo',
  thanks: 'Gracias. Escriba cuando quiera: empieza una conversación nueva.',
  problem: 'No nos llegó. Inténtelo otra vez.',
};

export const CHAT_RATING_WORDS: Readonly<Record<ChatLanguage, ChatRatingWords>> = { en: ENGLISH, es: SPANISH };
