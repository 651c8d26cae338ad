/** Looking after a booking that exists. */
import type { Language } from './say-figures.ts';

export interface OwnWords {
  readonly signIn: string;
  readonly signInForMoney: string;
  readonly wayIn: string;
  readonly signInLabel: string;
  readonly noBookings: string;
  readonly askWhich: (bookings: string) => string;
  readonly noSuchCode: (code: string) => string;
  readonly booking: (facts: { code: string; when: string; guests: string; place: string; status: string }) => string;
  readonly status: Readonly<Record<string, string>>;
  readonly money: (facts: { code: string; total: string; paid: string; due: string }) => string;
  readonly depositMissing: (amount: string) => string;
  readonly depositIn: string;
  readonly refunded: (amount: string) => string;
  readonly comesBack: (amount: string) => string;
  readonly nothingRefunded: string;
  readonly nothingDue: string;
  readonly manageLabel: string;
  readonly payLabel: string;
  readonly payHere: (amount: string) => string;
  readonly askNewParty: (present: string) => string;
  readonly askNewMenu: string;
  readonly askNewDate: (present: string) => string;
  readonly changed: (total: string, due: string) => string;
  readonly moved: (when: string) => string;
  readonly cancelled: (refund: string) => string;
  readonly cancelledPaid: string;
  readonly unchanged: string;
  readonly notThatPart: (part: string) => string;
  readonly nothingToTakeOff: string;
  readonly oneAtATime: string;
  readonly restLater: string;
  /** Nothing came of what was asked. */
  readonly nothingDone: (cancelling: boolean) => string;
  readonly showAgain: string;
  readonly same: string;
  readonly byLink: string;
  /** What was ordered beside what is included; null where nothing was. */
  readonly ordered: (dishes: string | null) => string;
  readonly byOurPeople: string;
  readonly arrives: (facts: { code: string; at: string; start: string }) => string;
  readonly chefNotTold: string;
  readonly pageHas: (code: string) => string;
  readonly contactOn: (contact: string) => string;
  readonly noteOnPage: string;
  readonly lateToday: (phone: string) => string;
  readonly cancelNow: (facts: { code: string; back: string; kept: string }) => string;
  readonly moveFee: (facts: { code: string; left: number; fee: string }) => string;
  readonly backUntil: (day: string) => string;
  readonly changeable: Readonly<Record<'guests' | 'menu' | 'dietary', string>>;
  readonly changesUntil: (facts: { code: string; what: string; until: string }) => string;
  readonly declareDiet: (facts: { code: string; until: string }) => string;
  readonly tooLateForDiet: string;
  readonly refusedOwn: Readonly<Record<string, string>>;
}

export const OWN_WORDS: Readonly<Record<Language, OwnWords>> = {
  en: {
    signIn:
      'To look after a booking, please open the link in your confirmation e-mail or sign in; then I can see it here too.',
    signInForMoney:
      'What has reached us stands on the page of your booking: open the link in your confirmation e-mail or sign in. Once you are signed in I can tell you here too.',
    wayIn:
      'You need no account and no password: the link in your confirmation opens the page of your booking. If you cannot find it, sign in with the e-mail address you booked with, and we send you a fresh link.',
    signInLabel: 'Sign in',
    noBookings: 'I see no party of yours that is still to come.',
    askWhich: (bookings) => `Which party do you mean: ${bookings}?`,
    noSuchCode: (code) => `I find no booking ${code} of yours. Please check the code.`,
    ordered: (dishes) =>
      dishes === null
        ? 'Nothing is ordered on top: everybody picks from the included proteins.'
        : `Ordered on top: ${dishes}.`,
    byOurPeople: 'That is not mine to change, so a person of our team does it.',
    arrives: ({ code, at, start }) => `For ${code} the chef arrives about ${at}, to set up and cook from ${start}.`,
    chefNotTold:
      'Your booking names no chef: our team decides who cooks. If you wish for somebody, write it into the requests on its page.',
    pageHas: (code) => `Here is the page of ${code}, with the bill, the signed agreement and the invoice as a PDF.`,
    contactOn: (contact) => `We reach you at ${contact}.`,
    noteOnPage:
      'I cannot write into your booking from here: put it into the requests on its page, where the chef sees it, or let a person do it.',
    lateToday: (phone) => `The chef has to hear of that in time: please call ${phone}, or let a person pass it on.`,
    cancelNow: ({ code, back, kept }) =>
      `If you cancelled ${code} now, ${back} would come back to you and ${kept} would be kept.`,
    moveFee: ({ code, left, fee }) =>
      `Free moves left for ${code}: ${left}. Beyond them, or asked too late, a move costs ${fee}. Tell me the day and hour you would like, and I show you what that one costs.`,
    backUntil: (day) => `The last day to cancel and get the deposit back is ${day}.`,
    changeable: { guests: 'The guests', menu: 'The menu', dietary: 'Allergies and diets' },
    changesUntil: ({ code, what, until }) => `${what} of ${code} can be changed until ${until}.`,
    declareDiet: ({ code, until }) =>
      `Please write it into the dietary notes of ${code} on its page, until ${until}: from there the chef knows it.`,
    tooLateForDiet: 'It is too late to write that into the booking, so a person of our team has to hear of it.',
    booking: ({ code, when, guests, place, status }) => `${code}: ${when}, ${guests}, at ${place}. It is ${status}.`,
    status: {
      deposit_pending: 'waiting for its deposit',
      confirmed: 'confirmed',
      in_progress: 'under way',
      completed: 'over',
      cancellation_requested: 'waiting for its cancellation',
      cancelled: 'cancelled',
      no_show: 'closed',
    },
    money: ({ code, total, paid, due }) => `${code}: the bill is ${total}, ${paid} is paid, ${due} is still due.`,
    depositMissing: (amount) => `${amount} of the deposit is missing to lock the date.`,
    depositIn: 'Yes, the deposit has reached us.',
    refunded: (amount) => `${amount} went back to you.`,
    comesBack: (amount) => `${amount} is on its way back to you.`,
    nothingRefunded: 'Nothing has gone back to you on it so far.',
    nothingDue: 'Everything is paid. Thank you!',
    manageLabel: 'Open the booking',
    payLabel: 'Pay now',
    payHere: (amount) => `Here you can pay ${amount}.`,
    askNewParty: (present) => `It is for ${present} now. How many will you be?`,
    askNewMenu: 'What would you like to add or take off, and how many portions?',
    askNewDate: (present) => `It is on ${present} now. Which day and time would you like instead?`,
    changed: (total, due) => `Done! The bill is now ${total}, of which ${due} is due.`,
    moved: (when) => `Done! Your party is now on ${when}.`,
    cancelled: (refund) => `Your party is cancelled. ${refund} goes back to you.`,
    cancelledPaid: 'Your party is cancelled.',
    unchanged: 'No problem, the booking stays as it is.',
    notThatPart: (part) =>
      `I did not get this part: “${part}”. What shall I add or take off there? Then I change all of it.`,
    nothingToTakeOff: 'I do not see what to take that off. Which dish do you mean, and how many portions shall stay?',
    oneAtATime: 'These are changes of two kinds, so I do them one after the other, each with a yes of its own.',
    restLater: 'I do one thing at a time here. Please tell me the rest once this one is done.',
    nothingDone: (cancelling) =>
      cancelling ? 'I have not cancelled anything: your party stays as it is.' : 'I have not done anything yet.',
    showAgain: 'Shall I show you once more what I asked about? (yes / no)',
    same: 'That is how it is booked already.',
    byLink: 'Changes go by the link of your booking, so that only you can make them.',
    refusedOwn: {
      cutoff_passed: 'It is too late for this change; a person of our team can see what is possible.',
      version_conflict: 'The booking has just changed. Let us look again.',
      figures_changed: 'The figures have just changed. Let us look again.',
      invalid_transition: 'This booking can no longer be changed.',
      slot_unavailable: 'We cannot move it there.',
      not_found: 'I do not find that booking of yours.',
      already_done: 'That is done already.',
      needs_human: 'A person of our team has to look at this one.',
    },
  },
  es: {
    signIn:
      'Para ver una reserva, abra el enlace de su correo de confirmación o inicie sesión; entonces la veo aquí también.',
    signInForMoney:
      'Lo que nos ha llegado está en la página de su reserva: abra el enlace de su correo de confirmación o inicie sesión. Con la sesión iniciada también se lo digo aquí.',
    wayIn:
      'No necesita cuenta ni contraseña: el enlace de su confirmación abre la página de su reserva. Si no lo encuentra, inicie sesión con el correo con el que reservó y le mandamos un enlace nuevo.',
    signInLabel: 'Iniciar sesión',
    noBookings: 'No veo ninguna fiesta suya por venir.',
    askWhich: (bookings) => `¿Cuál fiesta: ${bookings}?`,
    noSuchCode: (code) => `No encuentro la reserva ${code} entre las suyas. Revise el código.`,
    ordered: (dishes) =>
      dishes === null
        ? 'No hay nada pedido aparte: cada uno elige entre las proteínas incluidas.'
        : `Pedido aparte: ${dishes}.`,
    byOurPeople: 'Eso no lo cambio yo, lo hace una persona de nuestro equipo.',
    arrives: ({ code, at, start }) =>
      `Para ${code} el chef llega cerca del ${at}, prepara todo y cocina desde las ${start}.`,
    chefNotTold:
      'Su reserva no nombra a ningún chef: nuestro equipo decide quién cocina. Si desea a alguien, escríbalo en las peticiones de su página.',
    pageHas: (code) => `Esta es la página de ${code}, con la cuenta, el acuerdo firmado y la factura en PDF.`,
    contactOn: (contact) => `Le escribimos a ${contact}.`,
    noteOnPage:
      'Desde aquí no puedo escribir en su reserva: póngalo en las peticiones de su página, donde lo ve el chef, o lo hace una persona.',
    lateToday: (phone) =>
      `El chef tiene que saberlo a tiempo: llame por favor al ${phone}, o que lo avise una persona.`,
    cancelNow: ({ code, back, kept }) =>
      `Si cancelara ${code} ahora, le devolveríamos ${back} y se retendrían ${kept}.`,
    moveFee: ({ code, left, fee }) =>
      `Cambios gratis que le quedan a ${code}: ${left}. Después, o si es muy tarde, un cambio cuesta ${fee}. Dígame el día y la hora que prefiere y le muestro cuánto costaría.`,
    backUntil: (day) => `El último día para cancelar y recibir el depósito de vuelta es el ${day}.`,
    changeable: { guests: 'el número de invitados', menu: 'el menú', dietary: 'lo de alergias y dietas' },
    changesUntil: ({ code, what, until }) => `De ${code}, ${what} se puede cambiar hasta el ${until}.`,
    declareDiet: ({ code, until }) =>
      `Escríbalo por favor en las notas de dieta de ${code} en su página, hasta el ${until}: de ahí lo sabe el chef.`,
    tooLateForDiet:
      'Ya es tarde para escribirlo en la reserva, así que una persona de nuestro equipo tiene que saberlo.',
    booking: ({ code, when, guests, place, status }) => `${code}: ${when}, ${guests}, en ${place}. Está ${status}.`,
    status: {
      deposit_pending: 'esperando su depósito',
      confirmed: 'confirmada',
      in_progress: 'en curso',
      completed: 'terminada',
      cancellation_requested: 'esperando su cancelación',
      cancelled: 'cancelada',
      no_show: 'cerrada',
    },
    money: ({ code, total, paid, due }) => `${code}: la cuenta es ${total}, ya pagó ${paid} y faltan ${due}.`,
    depositMissing: (amount) => `Faltan ${amount} del depósito para asegurar la fecha.`,
    depositIn: 'Sí, el depósito nos llegó.',
    refunded: (amount) => `Le devolvimos ${amount}.`,
    comesBack: (amount) => `${amount} están en camino de vuelta.`,
    nothingRefunded: 'Hasta ahora no se le ha devuelto nada de ella.',
    nothingDue: 'Todo está pagado. ¡Gracias!',
    manageLabel: 'Abrir la reserva',
    payLabel: 'Pagar ahora',
    payHere: (amount) => `Aquí puede pagar ${amount}.`,
    askNewParty: (present) => `Ahora es para ${present}. ¿Cuántos serán?`,
    askNewMenu: '¿Qué le agrego o le quito, y cuántas porciones?',
    askNewDate: (present) => `Ahora es el ${present}. ¿Qué día y hora prefiere?`,
    changed: (total, due) => `¡Listo! La cuenta ahora es ${total}, de los que faltan ${due}.`,
    moved: (when) => `¡Listo! Su fiesta ahora es el ${when}.`,
    cancelled: (refund) => `Su fiesta está cancelada. Le devolvemos ${refund}.`,
    cancelledPaid: 'Su fiesta está cancelada.',
    unchanged: 'No hay problema, la reserva queda como está.',
    notThatPart: (part) => `No entendí esta parte: «${part}». ¿Qué agrego o quito ahí? Después cambio todo.`,
    nothingToTakeOff: 'No veo de qué quitar eso. ¿Qué plato es, y cuántas porciones quedan?',
    oneAtATime: 'Son cambios de dos tipos, así que los hago uno tras otro, cada uno con su propio sí.',
    restLater: 'Aquí hago una cosa a la vez. Dígame el resto cuando esta esté hecha.',
    nothingDone: (cancelling) =>
      cancelling ? 'No he cancelado nada: su fiesta queda como está.' : 'Todavía no he hecho nada.',
    showAgain: '¿Le muestro otra vez lo que le pregunté? (sí / no)',
    same: 'Así está reservada ya.',
    byLink: 'Los cambios van por el enlace de su reserva, para que solo usted pueda hacerlos.',
    refusedOwn: {
      cutoff_passed: 'Ya es tarde para este cambio; una persona de nuestro equipo puede ver qué es posible.',
      version_conflict: 'La reserva acaba de cambiar. Veámosla otra vez.',
      figures_changed: 'Los montos acaban de cambiar. Veámoslos otra vez.',
      invalid_transition: 'Esta reserva ya no se puede cambiar.',
      slot_unavailable: 'No podemos moverla ahí.',
      not_found: 'No encuentro esa reserva entre las suyas.',
      already_done: 'Eso ya está hecho.',
      needs_human: 'Una persona de nuestro equipo tiene que ver esto.',
    },
  },
};
