/** From the price to the held date. */
import { countOf } from '../kernel/index.ts';
import type { Language } from './say-figures.ts';

/** What is still missing of an address or a contact. */
export type MissingPlace = 'all' | 'street' | 'zip' | 'street_and_zip';
export type MissingContact = 'name' | 'lastName' | 'email' | 'phone';

export interface BookingWords {
  readonly quote: (facts: { guests: string; items: string; total: string; tax: string; travel: string }) => string;
  readonly minimum: (minimum: string, adjustment: string) => string;
  readonly travelIncluded: (fee: string) => string;
  readonly travelFree: string;
  readonly travelEstimated: (fee: string) => string;
  readonly travelFreeEstimated: string;
  readonly travelLater: string;
  readonly travelToConfirm: string;
  readonly countedOnTop: string;
  readonly countedUpper: string;
  readonly lostDay: Readonly<Record<'none' | 'past', string>>;
  readonly lessThanNone: string;
  readonly noted: string;
  readonly notAnAnswer: string;
  readonly takeYourTime: string;
  readonly otherStart: string;
  readonly nothingHeldHere: string;
  readonly nothingHeldYet: string;
  readonly someFree: (fromAge: number) => string;
  readonly everybodyAdult: (child: string, fromAge: number, adultAge: number) => string;
  readonly askParty: string;
  readonly askPaying: string;
  readonly askDate: string;
  readonly askWhichDate: (dates: string) => string;
  readonly askTime: (day: string, times: string) => string;
  readonly askTimeOnly: (times: string) => string;
  readonly dayFull: (day: string) => string;
  readonly free: (day: string, time: string) => string;
  readonly noStartAt: (asked: string, starts: string) => string;
  readonly gap: (asked: string, day: string, nearest: string) => string;
  readonly closed: Readonly<Record<string, (facts: { noticeHours: number; horizonDays: number }) => string>>;
  readonly alternatives: (starts: string) => string;
  readonly noAlternatives: string;
  readonly askQuantity: (dish: string) => string;
  readonly askPlace: Readonly<Record<MissingPlace, string>>;
  readonly askZipForDays: string;
  readonly askNewPlace: string;
  readonly placeNow: (place: string) => string;
  readonly askContact: (missing: readonly MissingContact[]) => string;
  readonly badZip: (zip: string) => string;
  readonly badField: (message: string) => string;
  readonly declined: string;
  readonly whatToChange: string;
  readonly held: (facts: { code: string; when: string; until: string; deposit: string }) => string;
  readonly booked: (facts: { code: string; when: string; until: string; deposit: string }) => string;
  readonly payOnPage: string;
  readonly signLink: string;
  readonly slotTaken: string;
  readonly figuresChanged: string;
  readonly linkSent: (left: number) => string;
  readonly refused: Readonly<Record<string, string>>;
}

const CONTACT_EN = {
  name: 'your first and last name',
  lastName: 'your last name',
  email: 'your e-mail',
  phone: 'a phone number',
};
const CONTACT_ES = { name: 'su nombre y apellido', lastName: 'su apellido', email: 'su correo', phone: 'un teléfono' };

function listed(parts: readonly string[], and: string): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1) ?? ''}`;
}

export const BOOKING_WORDS: Readonly<Record<Language, BookingWords>> = {
  en: {
    quote: ({ guests, items, total, tax, travel }) =>
      `For ${guests}${items === '' ? '' : ` with ${items}`} it comes to ${total}, with ${tax} of tax${travel}.`,
    minimum: (minimum, adjustment) =>
      `That includes ${adjustment} up to our party minimum of ${minimum}, which you can fill with upgrades.`,
    travelIncluded: (fee) => ` and ${fee} of travel`,
    travelFree: ', travel included',
    travelEstimated: (fee) => ` and ${fee} of travel, which is an estimate`,
    travelFreeEstimated: ', travel included by our estimate of the drive',
    travelLater: '; travel follows once I know where',
    travelToConfirm: '; travel is to be confirmed by us',
    countedOnTop:
      'I counted the children on top of everybody else. If they are among that number, tell me how many adults and how many children you are.',
    countedUpper: 'I counted the larger of your numbers; tell me when you know it better.',
    lostDay: { none: 'The calendar has no such day.', past: 'That day has passed.' },
    lessThanNone: 'Fewer guests than none I cannot count. How many adults and children will there be?',
    noted: 'I noted that for our team.',
    notAnAnswer: 'I did not take that for a yes or a no.',
    takeYourTime: 'Of course, take your time.',
    otherStart: 'Alright. Which other day or time would suit you?',
    nothingHeldHere: 'No problem, I have put that aside; nothing is held from this chat.',
    nothingHeldYet: 'Not yet: nothing is held before you say yes to the whole of it.',
    someFree: (fromAge) =>
      `I counted all of them as children; those under ${fromAge} eat free. How many of them are under ${fromAge}?`,
    everybodyAdult: (child, fromAge, adultAge) =>
      `I counted everybody as an adult; children from ${fromAge} and under ${adultAge} are ${child}. Tell me if there are some.`,
    askParty: 'How many guests will there be, and how many of them are children?',
    askPaying: 'At least one guest has to be old enough to eat with us. How many adults and children will there be?',
    askDate: 'Which day are you thinking of?',
    askWhichDate: (dates) => `Which day do you mean: ${dates}?`,
    askTime: (day, times) => `On ${day} we can start around ${times}. What time suits you?`,
    askTimeOnly: (times) => `What time would you like to start? Our slots are around ${times}.`,
    dayFull: (day) => `On ${day} nothing is free any more.`,
    free: (day, time) => `${day} at ${time} is free!`,
    noStartAt: (asked, starts) =>
      `We cannot start at ${asked}${starts === '' ? '' : `: parties start around ${starts}`}.`,
    gap: (asked, day, nearest) =>
      `We cannot start at ${asked}; the nearest start on ${day} is ${nearest}. Would ${nearest} work?`,
    closed: {
      past: () => 'That time has passed.',
      notice: ({ noticeHours }) => `We need ${countOf(noticeHours, "hour's", "hours'")} notice, so that is too soon.`,
      horizon: ({ horizonDays }) => `We book up to ${countOf(horizonDays, 'day')} ahead, so that is too far off.`,
      closed: () => 'We are closed then.',
      full: () => 'Sorry, that start is taken.',
      no_chefs: () => 'Sorry, no chef of ours is free then.',
    },
    alternatives: (starts) => `The nearest free starts are ${starts}. Which one do you like?`,
    noAlternatives: 'Which other day would work?',
    askQuantity: (dish) => `How many portions of ${dish}, or one for everybody?`,
    askPlace: {
      all: 'Where will the party be? I need the street, city and ZIP code.',
      street: 'And the street and house number?',
      zip: 'And the ZIP code?',
      street_and_zip: 'What are the street and the ZIP code?',
    },
    askZipForDays: 'Which ZIP code would the party be in? Then I look which days are free there.',
    askNewPlace: 'Of course. What is the new address? I need the street, city and ZIP code.',
    placeNow: (place) => `The address is now ${place}.`,
    askContact: (missing) =>
      `Whom shall I hold it for? I need ${listed(
        missing.map((part) => CONTACT_EN[part]),
        'and',
      )}.`,
    badZip: (zip) => `I do not know the ZIP code ${zip}. What is the right one?`,
    badField: (message) => message,
    declined: 'No problem, nothing is held.',
    whatToChange: 'What shall I change?',
    held: ({ code, when, until, deposit }) =>
      `Done! ${when} is held for you as ${code}. Please sign by ${until}; the deposit of ${deposit} then locks the date.`,
    booked: ({ code, when, until, deposit }) =>
      `Done! ${when} is booked for you as ${code}. Two texts follow: the link to pay the deposit of ${deposit} by ${until}, and the terms to reply to.`,
    payOnPage: 'You can pay on the page of your booking.',
    signLink: 'Sign and pay the deposit',
    slotTaken: 'Somebody else has just taken that start.',
    figuresChanged: 'With the full address the price is a different one.',
    linkSent: (left) => `The link is on its way. I can send it ${left} more times.`,
    refused: {
      limit_reached: 'You hold as many dates as one host can. Please finish or give back one of them first.',
      link_limit: 'That link was sent as often as we may. Please look into your messages.',
      hold_expired: 'That hold has run out and the date is free again. I can hold it anew.',
      link_expired: 'That link has run out.',
      invalid_transition: 'That is not possible any more.',
      quote_expired: 'That price has run out; I will make a new one.',
      gateway_unavailable: 'A service we depend on does not answer right now. Please try again in a moment.',
    },
  },
  es: {
    quote: ({ guests, items, total, tax, travel }) =>
      `Para ${guests}${items === '' ? '' : ` con ${items}`} son ${total}, con ${tax} de impuestos${travel}.`,
    minimum: (minimum, adjustment) =>
      `Incluye ${adjustment} hasta nuestro mínimo por fiesta de ${minimum}, que puede llenar con extras.`,
    travelIncluded: (fee) => ` y ${fee} de viaje`,
    travelFree: ', viaje incluido',
    travelEstimated: (fee) => ` y ${fee} de viaje, que es una estimación`,
    travelFreeEstimated: ', viaje incluido según nuestra estimación',
    travelLater: '; el viaje lo sumo cuando sepa dónde es',
    travelToConfirm: '; el viaje lo confirmamos nosotros',
    countedOnTop:
      'Conté a los niños aparte de los demás. Si están dentro de ese número, dígame cuántos adultos y cuántos niños son.',
    countedUpper: 'Conté el mayor de sus números; dígame cuando lo sepa mejor.',
    lostDay: { none: 'El calendario no tiene ese día.', past: 'Ese día ya pasó.' },
    lessThanNone: 'Menos de cero invitados no puedo contar. ¿Cuántos adultos y niños serán?',
    noted: 'Lo anoté para nuestro equipo.',
    notAnAnswer: 'No lo tomé por un sí ni por un no.',
    takeYourTime: 'Claro, tómese su tiempo.',
    otherStart: 'De acuerdo. ¿Qué otro día u hora le conviene?',
    nothingHeldHere: 'No hay problema, lo dejé a un lado; en este chat no hay nada apartado.',
    nothingHeldYet: 'Todavía no: nada queda apartado antes de que diga sí a todo.',
    someFree: (fromAge) =>
      `Los conté a todos como niños; los menores de ${fromAge} comen gratis. ¿Cuántos tienen menos de ${fromAge}?`,
    everybodyAdult: (child, fromAge, adultAge) =>
      `Conté a todos como adultos; los niños desde ${fromAge} y menores de ${adultAge} años son ${child}. Dígame si hay algunos.`,
    askParty: '¿Cuántos invitados serán y cuántos de ellos son niños?',
    askPaying: 'Al menos un invitado debe tener edad para comer con nosotros. ¿Cuántos adultos y niños serán?',
    askDate: '¿Qué día le gustaría?',
    askWhichDate: (dates) => `¿Qué día quiere decir: ${dates}?`,
    askTime: (day, times) => `El ${day} podemos empezar cerca de ${times}. ¿A qué hora le conviene?`,
    askTimeOnly: (times) => `¿A qué hora le gustaría empezar? Nuestros turnos son cerca de ${times}.`,
    dayFull: (day) => `El ${day} ya no queda nada libre.`,
    free: (day, time) => `¡El ${day} a las ${time} está libre!`,
    noStartAt: (asked, starts) =>
      `No podemos empezar a las ${asked}${starts === '' ? '' : `: las fiestas empiezan cerca de las ${starts}`}.`,
    gap: (asked, day, nearest) =>
      `No podemos empezar a las ${asked}; el ${day} lo más cercano es a las ${nearest}. ¿Le conviene a las ${nearest}?`,
    closed: {
      past: () => 'Esa hora ya pasó.',
      notice: ({ noticeHours }) => `Necesitamos ${noticeHours} horas de aviso, así que es demasiado pronto.`,
      horizon: ({ horizonDays }) => `Reservamos hasta ${horizonDays} días antes, así que falta demasiado.`,
      closed: () => 'A esa hora cerramos.',
      full: () => 'Lo siento, esa hora está ocupada.',
      no_chefs: () => 'Lo siento, ningún chef nuestro está libre entonces.',
    },
    alternatives: (starts) => `Lo más cercano libre: ${starts}. ¿Cuál le gusta?`,
    noAlternatives: '¿Qué otro día le conviene?',
    askQuantity: (dish) => `¿Cuántas porciones de ${dish}, o una para cada uno?`,
    askPlace: {
      all: '¿Dónde será la fiesta? Necesito la calle, la ciudad y el código postal.',
      street: '¿Y la calle y el número?',
      zip: '¿Y el código postal?',
      street_and_zip: '¿Cuál es la calle y el código postal?',
    },
    askZipForDays: '¿En qué código postal sería la fiesta? Así miro qué días hay libres allí.',
    askNewPlace: 'Claro. ¿Cuál es la nueva dirección? Necesito calle, ciudad y código postal.',
    placeNow: (place) => `La dirección ahora es ${place}.`,
    askContact: (missing) =>
      `¿A nombre de quién la aparto? Necesito ${listed(
        missing.map((part) => CONTACT_ES[part]),
        'y',
      )}.`,
    badZip: (zip) => `No conozco el código postal ${zip}. ¿Cuál es el correcto?`,
    badField: () => 'Hay un dato que no puedo usar. ¿Me lo escribe otra vez?',
    declined: 'No hay problema, no aparté nada.',
    whatToChange: '¿Qué le cambio?',
    held: ({ code, when, until, deposit }) =>
      `¡Listo! ${when} queda apartado para usted con el código ${code}. Firme antes de ${until}; el depósito de ${deposit} asegura la fecha.`,
    booked: ({ code, when, until, deposit }) =>
      `¡Listo! ${when} queda reservado para usted con el código ${code}. Le llegan dos mensajes: el enlace para pagar el depósito de ${deposit} antes de ${until}, y los términos para responder.`,
    payOnPage: 'Puede pagar en la página de su reserva.',
    signLink: 'Firmar y pagar el depósito',
    slotTaken: 'Alguien acaba de tomar esa hora.',
    figuresChanged: 'Con la dirección completa el precio es otro.',
    linkSent: (left) => `El enlace va en camino. Puedo enviarlo ${left} veces más.`,
    refused: {
      limit_reached: 'Ya tiene apartadas tantas fechas como se puede. Termine o libere una primero.',
      link_limit: 'Ese enlace ya se envió tantas veces como podemos. Revise sus mensajes.',
      hold_expired: 'Ese apartado venció y la fecha está libre otra vez. Puedo apartarla de nuevo.',
      link_expired: 'Ese enlace venció.',
      invalid_transition: 'Eso ya no es posible.',
      quote_expired: 'Ese precio venció; hago uno nuevo.',
      gateway_unavailable: 'Un servicio del que dependemos no responde. Inténtelo de nuevo en un momento.',
    },
  },
};
