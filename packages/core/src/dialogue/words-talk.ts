/** Small talk, losing and finding the thread, and handing over. */
import type { HandOverReason } from './hand-over.ts';
import type { Language } from './say-figures.ts';

const HANDS_OVER_EN = {
  severe_allergy:
    'Thank you for telling me. Everything is cooked on one shared grill, so we cannot guarantee that a dish is free of an allergen. A person of our team will go through it with you before anything is booked.',
  injury: 'If anyone is in danger, please call 911 first. I am so sorry, and I am telling our team right now.',
  legal_threat: 'I understand this is serious. A person of our team will answer you from here.',
  refund_dispute:
    'I want this settled properly, and money is for a person to decide. One of our team takes over from here.',
  large_event: 'What a party! For one this large a planner of ours makes you a personal quote.',
  discount_wish:
    'Prices are the same for everybody and I cannot change them. I will let a person of our team answer you on that.',
  anger: 'I am sorry this went wrong. A person of our team takes over from here.',
  asked_for_person: 'Of course. A person of our team takes over from here.',
  unbacked_answer: 'I would rather not guess. A person of our team will answer you.',
  cannot_answer: 'I would rather not guess. A person of our team will answer you.',
  engine_failed: 'Something is not working on my side. A person of our team will answer you.',
  switched_off: 'A person of our team looks after that. I am asking one of them to answer you.',
  file_to_read: 'Thank you! I cannot look into files myself, so a person of our team looks at it and answers you.',
  needs_travel_quote: 'That is farther than we usually drive, so a person of our team will quote the trip for you.',
} as const satisfies Record<HandOverReason, string>;

const HANDS_OVER_ES = {
  severe_allergy:
    'Gracias por decírmelo. Todo se cocina en una misma plancha compartida, así que no podemos garantizar que un plato esté libre de un alérgeno. Una persona de nuestro equipo lo verá con usted antes de reservar nada.',
  injury: 'Si alguien está en peligro, llame primero al 911. Lo siento mucho; ahora mismo aviso a nuestro equipo.',
  legal_threat: 'Entiendo que es serio. Una persona de nuestro equipo le responderá desde aquí.',
  refund_dispute:
    'Quiero que esto se resuelva bien, y del dinero decide una persona. Alguien de nuestro equipo sigue desde aquí.',
  large_event: '¡Qué fiesta! Para una tan grande, alguien de nuestro equipo le prepara un presupuesto personal.',
  discount_wish:
    'Los precios son iguales para todos y no puedo cambiarlos. Dejo que una persona de nuestro equipo le responda sobre eso.',
  anger: 'Siento que esto haya salido mal. Una persona de nuestro equipo sigue desde aquí.',
  asked_for_person: 'Por supuesto. Una persona de nuestro equipo sigue desde aquí.',
  unbacked_answer: 'Prefiero no adivinar. Una persona de nuestro equipo le responderá.',
  cannot_answer: 'Prefiero no adivinar. Una persona de nuestro equipo le responderá.',
  engine_failed: 'Algo no funciona de mi lado. Una persona de nuestro equipo le responderá.',
  switched_off: 'De eso se ocupa una persona de nuestro equipo. Le pido a alguien que le responda.',
  file_to_read: '¡Gracias! Yo no puedo abrir archivos; una persona de nuestro equipo lo mira y le responde.',
  needs_travel_quote:
    'Eso queda más lejos de lo que solemos viajar, así que una persona de nuestro equipo le cotiza el viaje.',
} as const satisfies Record<HandOverReason, string>;

/** What a host is told when a person takes over for this. */
export function handOverWords(reason: HandOverReason, language: Language): string {
  return language === 'es' ? HANDS_OVER_ES[reason] : HANDS_OVER_EN[reason];
}

export interface TalkWords {
  readonly greet: (company: string, firstName: string | undefined) => string;
  readonly whatICanDo: string;
  readonly here: string;
  readonly automatic: string;
  readonly speaksBoth: string;
  readonly thanks: string;
  readonly goodbye: string;
  readonly offTopic: string;
  readonly optOut: string;
  readonly notUnderstood: string;
  readonly restarted: string;
  readonly knownSoFar: (parts: string) => string;
  readonly nothingKnown: string;
  readonly unknown: string;
  /** One of several questions, in the host's words. */
  readonly unknownOf: (question: string) => string;
  readonly asISaid: (inShort: string) => string;
  readonly askCloser: string;
  readonly personOffer: string;
  readonly alright: string;
  readonly handsOver: Readonly<Record<HandOverReason, string>>;
  readonly leaveContact: string;
  readonly leaveContactOnceSafe: string;
}

export const TALK_WORDS: Readonly<Record<Language, TalkWords>> = {
  en: {
    greet: (company, firstName) =>
      `Hi${firstName === undefined ? '' : ` ${firstName}`}, welcome to ${company}! I can price your hibachi party, check dates and hold one for you.`,
    whatICanDo:
      'I can price your party, check dates, hold one for you, and answer questions about the menu, travel and our policies. Ask for a person at any time.',
    here: 'I am here.',
    speaksBoth: 'Yes, I answer in English and in Spanish: just write in the one you like. ¡También en español!',
    automatic: 'I am the automatic concierge of the house, and no person.',
    thanks: 'My pleasure!',
    goodbye: 'Thank you for stopping by. See you at the grill!',
    offTopic: 'I only know my way around hibachi parties. With those I am glad to help.',
    optOut:
      'Understood. Reply STOP to any text of ours, or use the link in any e-mail, and you hear nothing more on that channel.',
    notUnderstood: 'I am not sure I got that.',
    restarted: 'Let us start fresh.',
    knownSoFar: (parts) => `So far I have ${parts}.`,
    nothingKnown: 'We have just begun.',
    unknown: 'I do not know that one, and I would rather not guess. I have noted your question for our team.',
    unknownOf: (question) =>
      `“${question}”: I do not know that one, and I would rather not guess. I have noted it for our team.`,
    asISaid: (inShort) => `As I said: ${inShort}`,
    askCloser: 'Is something missing? Tell me, or ask for a person.',
    personOffer: 'Shall I bring in a person?',
    alright: 'Alright.',
    handsOver: HANDS_OVER_EN,
    leaveContact: 'Please leave a name and a phone number or e-mail here, so that they reach you.',
    leaveContactOnceSafe: 'Once everyone is safe, leave a phone number here if you can, so that they reach you.',
  },
  es: {
    greet: (company, firstName) =>
      `¡Hola${firstName === undefined ? '' : ` ${firstName}`}, bienvenido a ${company}! Puedo cotizar su fiesta hibachi, ver fechas y apartarle una.`,
    whatICanDo:
      'Puedo cotizar su fiesta, ver fechas, apartarle una y responder sobre el menú, el viaje y nuestras políticas. Pida una persona cuando quiera.',
    here: 'Aquí estoy.',
    speaksBoth: 'Sí, respondo en español y en inglés: escriba en el que prefiera.',
    automatic: 'Soy el concierge automático de la casa, no una persona.',
    thanks: '¡Con mucho gusto!',
    goodbye: 'Gracias por escribirnos. ¡Nos vemos en la plancha!',
    offTopic: 'Yo solo sé de fiestas hibachi. Con eso le ayudo con gusto.',
    optOut:
      'Entendido. Responda STOP a cualquier mensaje nuestro, o use el enlace de cualquier correo, y no recibirá más por ese medio.',
    notUnderstood: 'No estoy seguro de haber entendido.',
    restarted: 'Empecemos de nuevo.',
    knownSoFar: (parts) => `Hasta ahora tengo ${parts}.`,
    nothingKnown: 'Apenas empezamos.',
    unknown: 'Eso no lo sé y prefiero no adivinar. He anotado su pregunta para nuestro equipo.',
    unknownOf: (question) => `“${question}”: eso no lo sé y prefiero no adivinar. Lo he anotado para nuestro equipo.`,
    asISaid: (inShort) => `Como le decía: ${inShort}`,
    askCloser: '¿Falta algo? Dígame qué, o pida una persona.',
    personOffer: '¿Le comunico con una persona?',
    alright: 'De acuerdo.',
    handsOver: HANDS_OVER_ES,
    leaveContact: 'Deje aquí un nombre y un teléfono o correo, para que le contacten.',
    leaveContactOnceSafe: 'Cuando todos estén a salvo, deje aquí un teléfono si puede, para que le contacten.',
  },
};
