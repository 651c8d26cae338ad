/** The chat's fixed words, in the languages hosts write to us in. */
const ENGLISH = {
  title: 'Ask us anything',
  close: 'Close the chat',
  welcome:
    'Hello! Ask about prices, dates or the menu, or tell us about your party: we can hold an evening for you here.',
  you: 'You',
  concierge: 'Concierge',
  team: 'Our team',
  label: 'Your message',
  send: 'Send',
  person: 'A person, please',
  wish: 'I would like to talk to a person, please.',
  suggestions: 'Questions to begin with',
  earlier: 'Earlier messages',
  history: 'Messages',
  sources: 'From',
  seen: 'Seen',
  sending: 'Sending…',
  waiting: 'Waiting for the connection…',
  again: 'Send again',
  takeBack: 'Edit',
  thinking: 'Writing an answer…',
  connecting: 'Connecting…',
  reconnecting: 'Reconnecting… What you write is kept.',
  offline: 'You are offline. What you write is sent when you are back.',
  loading: 'Looking for our conversation…',
  people: 'A person of ours answers here.',
  left: (left: number) => `${String(left)} characters left`,
  tooLong: (over: number) => `That is ${String(over)} characters too many. Please shorten it or send it in two.`,
};

export type ChatWords = typeof ENGLISH;
export type ChatLanguage = 'en' | 'es';

const SPANISH: ChatWords = {
  title: 'Pregúntenos lo que quiera',
  close: 'Cerrar el chat',
  welcome: '¡Hola! Pregunte por precios, fechas o el menú, o cuéntenos de su fiesta: aquí podemos apartarle una noche.',
  you: 'Usted',
  concierge: 'Asistente',
  team: 'Nuestro equipo',
  label: 'Su mensaje',
  send: 'Enviar',
  person: 'Una persona, por favor',
  wish: 'Quiero hablar con una persona, por favor.',
  suggestions: 'Preguntas para empezar',
  earlier: 'Mensajes anteriores',
  history: 'Mensajes',
  sources: 'Según',
  seen: 'Visto',
  sending: 'Enviando…',
  waiting: 'Esperando la conexión…',
  again: 'Enviar otra vez',
  takeBack: 'Editar',
  thinking: 'Escribiendo una respuesta…',
  connecting: 'Conectando…',
  reconnecting: 'Reconectando… Lo que escriba se guarda.',
  offline: 'Está sin conexión. Lo que escriba se enviará cuando vuelva.',
  loading: 'Buscando nuestra conversación…',
  people: 'Aquí le responde una persona de nuestro equipo.',
  left: (left) => `Quedan ${String(left)} caracteres`,
  tooLong: (over) => `Sobran ${String(over)} caracteres. Acórtelo o envíelo en dos partes.`,
};

export const CHAT_WORDS: Readonly<Record<ChatLanguage, ChatWords>> = { en: ENGLISH, es: SPANISH };

/** What is being looked up while the host waits; only English knows the tools by name. */
export function sayWorking(language: ChatLanguage, what: string | null): string {
  if (language === 'es' || what === null) return CHAT_WORDS[language].thinking;
  return WORKING[what] ?? `Looking into it: ${what.toLowerCase()}…`;
}

/** By the titles of the concierge's tools. */
const WORKING: Readonly<Record<string, string>> = {
  Quote: 'Looking up the price…',
  Availability: 'Looking for free evenings…',
  'Start time': 'Looking for a start that is free…',
  'Hold a date': 'Holding the evening…',
  Menu: 'Looking at the menu…',
};

export type SitePart = 'home' | 'menu' | 'quote' | 'book' | 'manage' | 'other';

const SUGGESTIONS: Readonly<Record<ChatLanguage, Readonly<Record<SitePart, readonly string[]>>>> = {
  en: {
    home: ['What would 15 adults cost?', 'What is included?', 'Do you come to my town?'],
    menu: ['Which proteins can we choose?', 'Do you cook for vegetarians?', 'How do you handle allergies?'],
    quote: ['How is the travel fee worked out?', 'What do children cost?', 'How much is the deposit?'],
    book: ['Which evenings are free next month?', 'How much room does the grill need?', 'What if it rains?'],
    manage: [
      'How do I change the number of guests?',
      'What does it cost to move the date?',
      'When is the balance due?',
    ],
    other: ['What would 15 adults cost?', 'Which evenings are free next month?', 'How do I cancel?'],
  },
  es: {
    home: ['¿Cuánto cuestan 15 adultos?', '¿Qué está incluido?', '¿Vienen a mi ciudad?'],
    menu: ['¿Qué proteínas podemos elegir?', '¿Cocinan para vegetarianos?', '¿Qué hacen con las alergias?'],
    quote: ['¿Cómo se calcula el viaje?', '¿Cuánto cuestan los niños?', '¿De cuánto es el depósito?'],
    book: ['¿Qué noches hay libres el próximo mes?', '¿Cuánto espacio necesita la plancha?', '¿Y si llueve?'],
    manage: ['¿Cómo cambio el número de invitados?', '¿Cuánto cuesta mover la fecha?', '¿Cuándo se paga el resto?'],
    other: ['¿Cuánto cuestan 15 adultos?', '¿Qué noches hay libres el próximo mes?', '¿Cómo cancelo?'],
  },
};

export function suggestionsFor(part: SitePart, language: ChatLanguage): readonly string[] {
  return SUGGESTIONS[language][part];
}

/** Before a word is said, by what the browser asks for; then by what the host writes. */
export function languageOf(said: ChatLanguage | undefined, browser: string): ChatLanguage {
  return said ?? (/^es\b/i.test(browser) ? 'es' : 'en');
}

/** The part of the site a path belongs to. */
export function partOf(pathname: string): SitePart {
  if (pathname === '/') return 'home';
  const [, first = ''] = pathname.split('/');
  const known = (['menu', 'quote', 'book', 'manage'] as const).find((part) => part === first);
  return known ?? (first === 'account' ? 'manage' : 'other');
}

/** The path without what it may reveal: tokens and codes stay in the browser. */
export function pageOf(pathname: string): string {
  return pathname.replace(/^\/(book|manage)\/.+/, '/$1').slice(0, 200);
}

/** A page or picture it is safe to lead to: its address on our own site as a path, on another whole; null for neither. */
export function leadTo(url: string, origin: string): { readonly href: string; readonly own: boolean } | null {
  const target = URL.parse(url, origin);
  if (target === null || !/^https?:$/.test(target.protocol)) return null;
  if (target.origin === origin) return { href: target.pathname + target.search + target.hash, own: true };
  return { href: target.href, own: false };
}
