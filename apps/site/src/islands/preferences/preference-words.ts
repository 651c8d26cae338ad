/** The words of the page on which readers choose what they hear, in both languages. */
import type { Preference } from '@myhibachi/contracts';

export type Language = 'en' | 'es';

interface Words {
  readonly title: string;
  readonly lead: string;
  readonly moment: string;
  readonly other: string;
  readonly texts: string;
  readonly emails: string;
  readonly onTo: (to: string) => string;
  readonly never: string;
  readonly said: Readonly<Record<'granted' | 'revoked', string>>;
  readonly stopped: string;
  readonly saved: string;
  readonly how: (source: string) => string;
}

function howInEnglish(source: string): string {
  if (source.startsWith('staff')) return 'told to one of us';
  const how: Readonly<Record<string, string>> = {
    sms_keyword: 'by text',
    email_reply: 'by e-mail',
    account: 'in your account',
    preference_page: 'on this page',
    one_click: 'by the button of your mailbox',
  };
  return how[source] ?? 'when you booked';
}

function howInSpanish(source: string): string {
  if (source.startsWith('staff')) return 'dicho a uno de nosotros';
  const how: Readonly<Record<string, string>> = {
    sms_keyword: 'por mensaje de texto',
    email_reply: 'por correo',
    account: 'en su cuenta',
    preference_page: 'en esta página',
    one_click: 'con el botón de su correo',
  };
  return how[source] ?? 'al reservar';
}

export const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    title: 'What you hear from us',
    lead: 'Tick what we may send you. It counts from the moment you tick it, and we keep it word for word.',
    moment: 'One moment…',
    other: 'Español',
    texts: 'By text',
    emails: 'By e-mail',
    onTo: (to) => `to ${to}`,
    never: 'You have not said anything about this yet.',
    said: { granted: 'You agreed', revoked: 'You said no' },
    stopped: 'You texted STOP; text START from your phone to hear from us again.',
    saved: 'Saved.',
    how: howInEnglish,
  },
  es: {
    title: 'Lo que recibe de nosotros',
    lead: 'Marque lo que podemos enviarle. Vale desde el momento en que lo marca, y lo guardamos palabra por palabra.',
    moment: 'Un momento…',
    other: 'English',
    texts: 'Por mensaje de texto',
    emails: 'Por correo electrónico',
    onTo: (to) => `a ${to}`,
    never: 'Todavía no ha dicho nada sobre esto.',
    said: { granted: 'Usted aceptó', revoked: 'Usted dijo que no' },
    stopped: 'Usted envió STOP; envíe START desde su teléfono para volver a recibir mensajes.',
    saved: 'Guardado.',
    how: howInSpanish,
  },
};

/** When and how it was said, in one line. */
export function saidOf(
  { word, since, source }: Pick<Preference, 'word' | 'since' | 'source'>,
  language: Language,
): string {
  const words = WORDS[language];
  if (word === 'unasked' || since === null) return words.never;
  const day = new Intl.DateTimeFormat(language === 'es' ? 'es-US' : 'en-US', { dateStyle: 'long' });
  return `${words.said[word]}: ${day.format(new Date(since))}, ${words.how(source ?? '')}.`;
}
