/** A date that was held or booked in this conversation: what it is, until when, and what becomes of it. */
import { countOf } from '../kernel/index.ts';
import type { Language } from './say-figures.ts';

interface HeldFacts {
  readonly code: string;
  readonly when: string;
  /** Who comes and where, as far as it was said. */
  readonly what: string;
  readonly deposit: string;
}

interface HeldUntil {
  readonly code: string;
  readonly until: string;
  readonly deposit: string;
  readonly payHours: number;
}

export interface HeldWords {
  readonly holds: (facts: HeldFacts) => string;
  readonly isBooked: (facts: HeldFacts) => string;
  readonly signBy: (facts: HeldUntil) => string;
  readonly signedBy: (facts: HeldUntil) => string;
  readonly payBy: (facts: Omit<HeldUntil, 'payHours'>) => string;
  readonly heldMoney: (facts: { code: string; total: string; deposit: string }) => string;
  readonly heldAsAgreed: (code: string) => string;
  readonly heldByPeople: (code: string) => string;
  readonly heldEnds: (code: string) => string;
  readonly bookedEnds: (code: string) => string;
  readonly declareAtSigning: string;
  readonly pageShows: (code: string) => string;
  readonly noTexts: string;
  readonly heldLink: (code: string) => string;
  readonly signedPayBy: (facts: Omit<HeldUntil, 'payHours'>) => string;
  /** Neither signed nor paid in time, or given back. */
  readonly heldOver: (code: string) => string;
  readonly changesOnPage: (code: string) => string;
  readonly cancelsOnPage: (code: string) => string;
}

export const HELD_WORDS: Readonly<Record<Language, HeldWords>> = {
  en: {
    holds: ({ code, when, what, deposit }) =>
      `${code} is held for you: ${when}${what}. It is confirmed once you have signed and paid the deposit of ${deposit}.`,
    isBooked: ({ code, when, what, deposit }) =>
      `${code} is booked for you: ${when}${what}. The deposit of ${deposit} keeps the date.`,
    signBy: ({ code, until, deposit, payHours }) =>
      `Please sign ${code} by ${until}. Once it is signed you have ${countOf(payHours, 'hour')} to pay the deposit of ${deposit}.`,
    signedBy: ({ code, until, deposit, payHours }) =>
      `The time to sign ${code} ended on ${until}. If you signed before, you have ${countOf(payHours, 'hour')} from then on to pay the deposit of ${deposit}; its page shows where it stands.`,
    payBy: ({ code, until, deposit }) => `Please pay the deposit of ${deposit} for ${code} by ${until}.`,
    heldMoney: ({ code, total, deposit }) =>
      `The bill of ${code} is ${total}. The deposit of ${deposit} is part of it and all you pay now.`,
    heldAsAgreed: (code) =>
      `${code} stays as we agreed on it: I have not changed that. Once it is signed and the deposit is paid, you change guests, menu and time on its page, and a person of our team can do it before.`,
    heldByPeople: (code) =>
      `${code} stays as we agreed on it: I have not changed that. Its address, name, contact and notes are changed by a person of our team.`,
    heldEnds: (code) =>
      `${code} costs you nothing so far: unsigned and unpaid, the date goes back by itself, and on its page you can give it back at once.`,
    bookedEnds: (code) => `You cancel ${code} on its page. Without its deposit it ends by itself.`,
    declareAtSigning: 'You declare it when you sign: there you say for each allergen how severe it is.',
    pageShows: (code) => `I have not seen that yet: the page of ${code} shows whether it is signed and paid.`,
    noTexts: 'I may not text that number, because you did not agree to texts.',
    heldLink: (code) => `Here is the link of ${code}.`,
    signedPayBy: ({ code, until, deposit }) =>
      `${code} is signed. Please pay the deposit of ${deposit} by ${until}: then it is confirmed.`,
    heldOver: (code) => `${code} is not held any more. Tell me the day and the guests, and I look for it again.`,
    changesOnPage: (code) => `You change guests, menu and time of ${code} on its page.`,
    cancelsOnPage: (code) => `You cancel ${code} on its page: it shows what comes back before you confirm.`,
  },
  es: {
    holds: ({ code, when, what, deposit }) =>
      `${code} está apartada para usted: ${when}${what}. Queda confirmada cuando haya firmado y pagado el depósito de ${deposit}.`,
    isBooked: ({ code, when, what, deposit }) =>
      `${code} está reservada para usted: ${when}${what}. El depósito de ${deposit} asegura la fecha.`,
    signBy: ({ code, until, deposit, payHours }) =>
      `Firme ${code} antes del ${until}. Una vez firmada tiene ${payHours} horas para pagar el depósito de ${deposit}.`,
    signedBy: ({ code, until, deposit, payHours }) =>
      `El plazo para firmar ${code} terminó el ${until}. Si firmó antes, tiene ${payHours} horas desde entonces para pagar el depósito de ${deposit}; su página muestra cómo está.`,
    payBy: ({ code, until, deposit }) => `Pague el depósito de ${deposit} para ${code} antes del ${until}.`,
    heldMoney: ({ code, total, deposit }) =>
      `La cuenta de ${code} es ${total}. El depósito de ${deposit} es parte de ella y lo único que paga ahora.`,
    heldAsAgreed: (code) =>
      `${code} queda como lo acordamos: eso no lo he cambiado. Cuando esté firmada y el depósito pagado, usted cambia invitados, menú y hora en su página, y antes lo hace una persona de nuestro equipo.`,
    heldByPeople: (code) =>
      `${code} queda como lo acordamos: eso no lo he cambiado. La dirección, el nombre, el contacto y las notas los cambia una persona de nuestro equipo.`,
    heldEnds: (code) =>
      `${code} no le cuesta nada hasta ahora: sin firma ni pago la fecha se libera sola, y en su página puede devolverla ya.`,
    bookedEnds: (code) => `${code} se cancela en su página. Sin su depósito termina por sí sola.`,
    declareAtSigning: 'Lo declara al firmar: ahí dice para cada alérgeno qué tan grave es.',
    pageShows: (code) => `Todavía no lo veo: la página de ${code} muestra si está firmada y pagada.`,
    noTexts: 'No puedo mandar mensajes a ese número, porque usted no aceptó recibirlos.',
    heldLink: (code) => `Este es el enlace de ${code}.`,
    signedPayBy: ({ code, until, deposit }) =>
      `${code} está firmada. Pague el depósito de ${deposit} antes del ${until}: entonces queda confirmada.`,
    heldOver: (code) => `${code} ya no está apartada. Dígame el día y los invitados, y la busco otra vez.`,
    changesOnPage: (code) => `Los invitados, el menú y la hora de ${code} se cambian en su página.`,
    cancelsOnPage: (code) => `${code} se cancela en su página: ahí ve cuánto le devuelven antes de confirmar.`,
  },
};
