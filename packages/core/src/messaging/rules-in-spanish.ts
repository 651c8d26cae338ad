/**
 * The rules of the house in Spanish, sentence by sentence. The words agreed to are kept in English; whoever is spoken to in
 * Spanish reads the same rule, with the same figures, in theirs. Pure.
 */
type Words = readonly (readonly [pattern: RegExp, say: (...figures: string[]) => string])[];

const HOURS = String.raw`([\d.]+) hours?`;
const MONEY = String.raw`(\$[\d,.]+\d)`;
const rule = (text: string) => new RegExp(`^${text}$`);
const hours = (amount: string) => `${amount} ${amount === '1' ? 'hora' : 'horas'}`;
const days = (amount: string) => `${amount} ${amount === '1' ? 'día' : 'días'}`;

const RULES: Words = [
  [
    rule(String.raw`The deposit of ${MONEY} locks your date and is credited to your bill\.`),
    (amount = '') => `El depósito de ${amount} asegura su fecha y se abona a su cuenta.`,
  ],
  [
    rule(
      String.raw`You get the deposit back in full if you cancel (\d+) calendar days? or more before the date of the event, counted by the calendar at the venue\.`,
    ),
    (amount = '') =>
      `Recupera todo el depósito si cancela ${days(amount)} de calendario o más antes de la fecha del evento, contados en el lugar de la fiesta.`,
  ],
  [
    rule(
      String.raw`You get the deposit back in full if you cancel before the date of the event, counted by the calendar at the venue\.`,
    ),
    () =>
      'Recupera todo el depósito si cancela antes de la fecha del evento, según el calendario del lugar de la fiesta.',
  ],
  [rule(String.raw`If you cancel later, we keep it\.`), () => 'Si cancela más tarde, lo conservamos.'],
  [
    rule(
      String.raw`If you cancel less than ${HOURS} before the start, or nobody is there to receive us, the whole food cost is due\.`,
    ),
    (amount = '') =>
      `Si cancela menos de ${hours(amount)} antes del comienzo, o nadie nos recibe, se debe todo el costo de la comida.`,
  ],
  [
    rule(String.raw`You may move the party to another free slot at no charge\.`),
    () => 'Puede mover la fiesta a otro turno libre sin costo.',
  ],
  [
    rule(String.raw`Moving the party to another free slot costs ${MONEY}\.`),
    (fee = '') => `Mover la fiesta a otro turno libre cuesta ${fee}.`,
  ],
  [
    rule(
      String.raw`You may move the party (once|up to \d+ times) free of charge if you ask at least ${HOURS} before the start\.`,
    ),
    (times = '', amount = '') =>
      `Puede mover la fiesta ${times === 'once' ? 'una vez' : `hasta ${times.replaceAll(/\D/g, '')} veces`} sin costo si lo pide al menos ${hours(amount)} antes del comienzo.`,
  ],
  [
    rule(String.raw`Asking later, or moving it more often, costs ${MONEY} each time\.`),
    (fee = '') => `Pedirlo más tarde, o moverla más veces, cuesta ${fee} cada vez.`,
  ],
  [
    rule(String.raw`What you have paid stays with your booking and moves along\.`),
    () => 'Lo que ya pagó se queda en su reserva y se mueve con ella.',
  ],
  [
    rule(
      String.raw`You can change the menu until ${HOURS}, the number of guests until ${HOURS} and dietary notes until ${HOURS} before the start\.`,
    ),
    (menu = '', guests = '', diet = '') =>
      `Puede cambiar el menú hasta ${hours(menu)}, el número de invitados hasta ${hours(guests)} y las notas de dieta hasta ${hours(diet)} antes del comienzo.`,
  ],
  [
    rule(
      String.raw`If we have to call the party off ourselves, or if wind above ([\d.]+) mph or rain without a cover over the grill makes cooking unsafe, you may move it to another free slot at no charge\.`,
    ),
    (mph = '') =>
      `Si nosotros tenemos que suspender la fiesta, o si un viento de más de ${mph} mph o la lluvia sin techo sobre la plancha hacen inseguro cocinar, puede moverla a otro turno libre sin costo.`,
  ],
  [
    rule(String.raw`Less than ${HOURS} are left, so the whole food cost of ${MONEY} is due\.`),
    (amount = '', food = '') =>
      `Faltan menos de ${hours(amount)}, así que se debe todo el costo de la comida, ${food}.`,
  ],
  [
    rule(String.raw`The party is (-?\d+) days away; (\d+) or more return the deposit in full\.`),
    (left = '', needed = '') =>
      `Faltan ${days(left)} para la fiesta; con ${needed} o más se devuelve todo el depósito.`,
  ],
  [
    rule(String.raw`The party is (-?\d+) days? away; with fewer than (\d+) the deposit of ${MONEY} is kept\.`),
    (left = '', needed = '', amount = '') =>
      `Faltan ${days(left)} para la fiesta; con menos de ${needed} se conserva el depósito de ${amount}.`,
  ],
  [
    rule(String.raw`Less than ${HOURS} (?:is|are) left, so the whole food cost of ${MONEY} is due\.`),
    (amount = '', food = '') =>
      `Faltan menos de ${hours(amount)}, así que se debe todo el costo de la comida, ${food}.`,
  ],
  [
    rule(
      String.raw`Less than ${HOURS} (?:is|are) left, so the whole food cost of ${MONEY} less the ${MONEY} given back is due\.`,
    ),
    (amount = '', food = '', back = '') =>
      `Faltan menos de ${hours(amount)}, así que se debe todo el costo de la comida, ${food}, menos los ${back} que se le devolvieron.`,
  ],
  [
    rule(
      String.raw`Nobody was there to receive us, so the whole food cost of ${MONEY} less the ${MONEY} given back is due\.`,
    ),
    (food = '', back = '') =>
      `Nadie estaba para recibirnos, así que se debe todo el costo de la comida, ${food}, menos los ${back} que se le devolvieron.`,
  ],
  [
    rule(String.raw`The deposit of ${MONEY} is kept in any case\.`),
    (amount = '') => `El depósito de ${amount} se conserva en todo caso.`,
  ],
  [
    rule(String.raw`${MONEY} were given back before, so no more than ${MONEY} is charged\.`),
    (back = '', charged = '') => `Antes se le devolvieron ${back}, así que no se cobran más de ${charged}.`,
  ],
  [
    rule(String.raw`Less than ${HOURS} (?:is|are) left, so moving costs ${MONEY}\.`),
    (amount = '', fee = '') => `Faltan menos de ${hours(amount)}, así que mover la fiesta cuesta ${fee}.`,
  ],
  [
    rule(String.raw`The free moves are used, so moving once more costs ${MONEY}\.`),
    (fee = '') => `Ya usó los cambios de fecha sin costo; mover la fiesta otra vez cuesta ${fee}.`,
  ],
  [rule(String.raw`This move is free\.`), () => 'Este cambio de fecha no tiene costo.'],
  [
    rule(String.raw`Nobody was there to receive us, so the whole food cost of ${MONEY} is due\.`),
    (food = '') => `Nadie estaba para recibirnos, así que se debe todo el costo de la comida, ${food}.`,
  ],
  [
    rule(String.raw`Cancelled (\d+) or more calendar days before the event: the deposit comes back in full\.`),
    (needed = '') =>
      `Cancelada ${days(needed)} de calendario o más antes del evento: el depósito se devuelve completo.`,
  ],
  [
    rule(String.raw`The fees of ${MONEY} charged before stay due\.`),
    (fees = '') => `Los cargos anteriores de ${fees} se siguen debiendo.`,
  ],
  [
    rule(String.raw`The deposit had not locked the date yet, so nothing is owed\.`),
    () => 'El depósito todavía no aseguraba la fecha, así que no se debe nada.',
  ],
];

function sentenceInSpanish(sentence: string): string {
  for (const [pattern, say] of RULES) {
    const match = pattern.exec(sentence);
    if (match !== null) return say(...match.slice(1));
  }
  // A rule in words of the company's own is shown as it was agreed: better in English than left out.
  return sentence;
}

/** A rule, one or several sentences, in Spanish; sentences that are not the house's own stay as they are. */
export function ruleInSpanish(text: string): string {
  return text
    .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
    .map(sentenceInSpanish)
    .join(' ');
}
