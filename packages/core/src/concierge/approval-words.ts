/** What a host is asked to say yes to, word for word. Every figure comes from the quote or the verb's own preview. */
import type {
  CancellationPreview,
  ChangePreview,
  ChangeRequest,
  DeskContact,
  HoldRequest,
  LeadRequest,
  Quote,
  ReschedulePreview,
  RescheduleRequest,
} from '@myhibachi/contracts';
import { countOf } from '../kernel/index.ts';
import { ruleInSpanish } from '../messaging/index.ts';
import { sayDate, sayGuests, sayItems, sayList, sayMoney, sayTime } from '../dialogue/index.ts';
import type { ChatLanguage } from './tool.ts';

export interface HoldToApprove {
  readonly request: HoldRequest;
  readonly quote: Quote;
  readonly signHours: number;
}

const HOLD = {
  en: ({ request, quote, signHours }: HoldToApprove) => {
    const { contact, venue, date, start } = request;
    const items = sayItems(quote.lines, 'en');
    return [
      'Here is what I would hold for you:',
      `• ${sayDate(date, 'en')} at ${sayTime(start, 'en')}`,
      `• ${sayGuests(quote.party, 'en')}${items === '' ? '' : `, with ${items}`}`,
      `• ${venue.street}, ${venue.city}, ${venue.state} ${venue.postalCode}`,
      `• Total ${sayMoney(quote.totals.totalCents)} with tax${travel(quote, 'en')}; the deposit of ${sayMoney(quote.depositCents)} is part of it`,
      `• ${contact.firstName} ${contact.lastName}, ${contact.email}, ${contact.phone}`,
      `The date is yours for ${countOf(signHours, 'hour')} while you sign. Shall I hold it? (yes / no)`,
    ].join('\n');
  },
  es: ({ request, quote, signHours }: HoldToApprove) => {
    const { contact, venue, date, start } = request;
    const items = sayItems(quote.lines, 'es');
    return [
      'Esto es lo que le reservaría:',
      `• ${sayDate(date, 'es')} a las ${sayTime(start, 'es')}`,
      `• ${sayGuests(quote.party, 'es')}${items === '' ? '' : `, con ${items}`}`,
      `• ${venue.street}, ${venue.city}, ${venue.state} ${venue.postalCode}`,
      `• Total ${sayMoney(quote.totals.totalCents)} con impuestos${travel(quote, 'es')}; el depósito de ${sayMoney(quote.depositCents)} está incluido`,
      `• ${contact.firstName} ${contact.lastName}, ${contact.email}, ${contact.phone}`,
      `La fecha es suya durante ${signHours} horas mientras firma. ¿La aparto? (sí / no)`,
    ].join('\n');
  },
} as const;

function travel({ travel: drive, totals }: Quote, language: ChatLanguage): string {
  if (drive.status === 'to_be_confirmed')
    return language === 'es' ? ' (el viaje lo confirmamos nosotros)' : ' (travel to be confirmed by us)';
  if (totals.travelCents === 0) return '';
  const fee = sayMoney(totals.travelCents);
  if (drive.status === 'estimated')
    return language === 'es' ? ` y ${fee} de viaje (una estimación)` : ` and ${fee} of travel (an estimate)`;
  return language === 'es' ? ` y ${fee} de viaje` : ` and ${fee} of travel`;
}

export function summariseHoldRequest(language: ChatLanguage, hold: HoldToApprove): string {
  return HOLD[language](hold);
}

export interface TextBookingToApprove {
  readonly request: Pick<HoldRequest, 'venue' | 'date' | 'start'> & { readonly contact: Omit<DeskContact, 'phone'> };
  readonly quote: Quote;
  readonly phone: string;
  readonly toldHours: number;
  readonly enforcedHours: number;
  readonly consent: string;
}

function hostOf({ request: { contact }, phone }: TextBookingToApprove): string {
  const { firstName, lastName, email } = contact;
  return [`${firstName} ${lastName}`, ...(email === undefined ? [] : [email]), phone].join(', ');
}

const TEXT_BOOKING = {
  en: (asked: TextBookingToApprove) => {
    const { request, quote, toldHours, enforcedHours, consent } = asked;
    const { venue, date, start } = request;
    const items = sayItems(quote.lines, 'en');
    return [
      'Here is what I would book for you:',
      `• ${sayDate(date, 'en')} at ${sayTime(start, 'en')}`,
      `• ${sayGuests(quote.party, 'en')}${items === '' ? '' : `, with ${items}`}`,
      `• ${venue.street}, ${venue.city}, ${venue.state} ${venue.postalCode}`,
      `• Total ${sayMoney(quote.totals.totalCents)} with tax${travel(quote, 'en')}; the deposit of ${sayMoney(quote.depositCents)} is part of it`,
      `• ${hostOf(asked)}`,
      `The deposit is due within ${toldHours} hours; after ${enforcedHours} hours without it the date is free again. The terms come in a text of their own. ${consent}`,
      'Shall I book it? (yes / no)',
    ].join('\n');
  },
  es: (asked: TextBookingToApprove) => {
    const { request, quote, toldHours, enforcedHours, consent } = asked;
    const { venue, date, start } = request;
    const items = sayItems(quote.lines, 'es');
    return [
      'Esto es lo que le reservaría:',
      `• ${sayDate(date, 'es')} a las ${sayTime(start, 'es')}`,
      `• ${sayGuests(quote.party, 'es')}${items === '' ? '' : `, con ${items}`}`,
      `• ${venue.street}, ${venue.city}, ${venue.state} ${venue.postalCode}`,
      `• Total ${sayMoney(quote.totals.totalCents)} con impuestos${travel(quote, 'es')}; el depósito de ${sayMoney(quote.depositCents)} está incluido`,
      `• ${hostOf(asked)}`,
      `El depósito vence en ${toldHours} horas; después de ${enforcedHours} horas sin él la fecha queda libre. Los términos llegan en otro mensaje. ${consent}`,
      '¿La reservo? (sí / no)',
    ].join('\n');
  },
} as const;

export function summariseTextBooking(language: ChatLanguage, booking: TextBookingToApprove): string {
  return TEXT_BOOKING[language](booking);
}

export function summariseLink(language: ChatLanguage, channel: 'email' | 'sms'): string {
  const words = {
    en: {
      email: 'Shall I e-mail you the link to sign once more?',
      sms: 'Shall I text you the link to sign once more?',
    },
    es: {
      email: '¿Le envío otra vez por correo el enlace para firmar?',
      sms: '¿Le envío otra vez por mensaje el enlace para firmar?',
    },
  } as const;
  return words[language][channel];
}

export function summariseLead(language: ChatLanguage, lead: LeadRequest): string {
  const reach = sayList(
    [lead.contact.phone, lead.contact.email].filter((way) => way !== undefined),
    language,
    'or',
  );
  return language === 'es'
    ? `¿Le paso su solicitud a nuestro equipo para que le contacten en ${reach}?`
    : `Shall I pass your request on to our team, so that they reach you at ${reach}?`;
}

export function summariseChange(language: ChatLanguage, request: ChangeRequest, preview: ChangePreview): string {
  const { party } = request;
  const guests = party === undefined ? '' : sayGuests(party, language);
  const items = sayItems(preview.lines, language);
  const menu = request.upgrades !== undefined || request.addOns !== undefined;
  const none = language === 'es' ? 'sin proteínas premium ni extras' : 'no upgrades and no add-ons';
  const what = [guests, items === '' && menu ? none : items].filter((part) => part !== '').join(', ');
  const total = sayMoney(preview.totals.totalCents);
  const due = sayMoney(Math.max(0, preview.dueCents));
  return language === 'es'
    ? `Cambiaría la reserva a: ${what}. La cuenta sería ${total}, de los que faltarían ${due}. ¿Lo cambio? (sí / no)`
    : `I would change the booking to ${what}. The bill would be ${total}, of which ${due} would be due. Shall I change it? (yes / no)`;
}

export function summariseMove(
  language: ChatLanguage,
  { date, start }: RescheduleRequest,
  preview: ReschedulePreview,
): string {
  const fee = sayMoney(preview.feeCents);
  if (language === 'es') {
    const cost = preview.feeCents === 0 ? 'sin costo' : `por ${fee}`;
    return `Movería su fiesta al ${sayDate(date, 'es')} a las ${sayTime(start, 'es')}, ${cost}. ¿La muevo? (sí / no)`;
  }
  const cost = preview.feeCents === 0 ? 'free of charge' : `for ${fee}`;
  return `I would move your party to ${sayDate(date, 'en')} at ${sayTime(start, 'en')}, ${cost}. ${preview.rule} Shall I move it? (yes / no)`;
}

/** The policy the host agreed to stands word for word in it (domain 5); in Spanish, sentence by sentence. */
export function summariseCancellation(
  language: ChatLanguage,
  { code }: { readonly code: string },
  preview: CancellationPreview,
): string {
  const refund = sayMoney(preview.refundCents);
  const kept = sayMoney(preview.keptCents);
  const due = preview.dueCents === 0 ? '' : sayMoney(preview.dueCents);
  const said = (rule: string) => (language === 'es' ? ruleInSpanish(rule) : rule);
  const policy = preview.policyText.map((sentence) => `• ${said(sentence)}`).join('\n');
  const figures =
    language === 'es'
      ? `Le devolveríamos ${refund} y quedarían ${kept}${due === '' ? '' : `; todavía debería ${due}`}. ¿Cancelo ${code}? (sí / no)`
      : `You would get ${refund} back and ${kept} would be kept${due === '' ? '' : `; ${due} would still be due`}. Shall I cancel ${code}? (yes / no)`;
  const agreed = language === 'es' ? 'Esto acordamos al reservar:' : 'This is what we agreed on when you booked:';
  return `${agreed}\n${policy}\n${said(preview.rule)}\n${figures}`;
}

export function summarisePayment(
  language: ChatLanguage,
  what: 'deposit' | 'balance',
  { code, amountCents }: { readonly code: string; readonly amountCents: number },
): string {
  const amount = sayMoney(amountCents);
  const words = {
    en: {
      deposit: `Shall I open a payment page for the deposit of ${amount} of ${code}? (yes / no)`,
      balance: `Shall I open a payment page for the ${amount} that is due of ${code}? (yes / no)`,
    },
    es: {
      deposit: `¿Abro una página de pago para el depósito de ${amount} de ${code}? (sí / no)`,
      balance: `¿Abro una página de pago por los ${amount} que faltan de ${code}? (sí / no)`,
    },
  } as const;
  return words[language][what];
}

type NewOwner = 'me' | 'desk' | 'concierge' | { readonly colleague: string };

/** `host` is null for a visitor who has not said who they are. */
export function summariseAssignment(language: ChatLanguage, host: string | null, to: NewOwner): string {
  const whose = {
    en: host === null ? 'this visitor’s conversation' : `the conversation with ${host}`,
    es: host === null ? 'la conversación de este visitante' : `la conversación con ${host}`,
  }[language];
  if (typeof to === 'object')
    return { en: `Give ${whose} to ${to.colleague}?`, es: `¿Le doy ${whose} a ${to.colleague}?` }[language];
  const words = {
    en: {
      me: `Assign ${whose} to you?`,
      desk: `Put ${whose} back to the desk?`,
      concierge: `Let the concierge answer ${whose} again?`,
    },
    es: {
      me: `¿Le asigno ${whose}?`,
      desk: `¿Devuelvo ${whose} a la mesa?`,
      concierge: `¿Responde otra vez el asistente en ${whose}?`,
    },
  } as const;
  return words[language][to];
}

export function summariseLabel(
  language: ChatLanguage,
  host: string | null,
  { label, on }: { readonly label: string; readonly on: boolean },
): string {
  const [en, es] = host === null ? ['this visitor', 'este visitante'] : [host, host];
  const words = {
    en: on ? `Label the conversation with ${en} “${label}”?` : `Take “${label}” off the conversation with ${en}?`,
    es: on ? `¿Pongo “${label}” a la conversación con ${es}?` : `¿Quito “${label}” de la conversación con ${es}?`,
  };
  return words[language];
}
