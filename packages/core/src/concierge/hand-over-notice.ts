/** What a host is told when a person takes over, and when that will be. */
import { nearParty, zoneOf, type Conversation } from '../conversations/index.ts';
import type { Context } from '../kernel/index.ts';
import { getVariables } from '../variables/index.ts';
import { sayDay, sayTime, type HandOverReason, type Language } from '../dialogue/index.ts';

interface OfficeHours {
  /** `HH:MM`, in the station's zone. */
  readonly from: string;
  readonly until: string;
}

/** When people are there next; null when they are there now. */
function nextOffice(now: Temporal.Instant, zone: string, hours: OfficeHours): Temporal.ZonedDateTime | null {
  const local = now.toZonedDateTimeISO(zone);
  const at = (time: string, day = local) => day.withPlainTime(Temporal.PlainTime.from(time));
  const [opens, closes] = [at(hours.from), at(hours.until)];
  if (Temporal.ZonedDateTime.compare(local, opens) < 0) return opens;
  if (Temporal.ZonedDateTime.compare(local, closes) < 0) return null;
  return at(hours.from, local.add({ days: 1 }));
}

/** Whoever is in danger must not wait for an office to open. */
const FIRST_911 = {
  en: 'Please do not wait for us: in an emergency call 911.',
  es: 'No nos espere: en una emergencia llame al 911.',
} as const satisfies Record<Language, string>;

/** The notice in the host's language. */
function handOverNotice(language: Language, next: Temporal.ZonedDateTime | null): string {
  if (next === null)
    return language === 'es'
      ? 'Le paso con una persona de nuestro equipo. Le responde aquí mismo en cuanto pueda.'
      : 'I am passing you on to a person of our team. They will answer right here as soon as they can.';
  const [day, time] = [
    sayDay(next.toPlainDate().toString(), language),
    sayTime(next.toPlainTime().toString({ smallestUnit: 'minute' }), language),
  ];
  return language === 'es'
    ? `Le paso con una persona de nuestro equipo. Ahora la oficina está cerrada; le responde a partir del ${day} a las ${time}.`
    : `I am passing you on to a person of our team. The office is closed now; they will answer from ${day} at ${time}.`;
}

/**
 * The notice as it is now, by the office hours in force and the clock of the conversation. Whose party is at hand is
 * answered at any hour, as the queue has it. Whoever may be in danger is sent to 911 before they read of office hours.
 */
export async function noticeFor(
  ctx: Context,
  conversation: Conversation,
  { language, reason }: { readonly language: Language; readonly reason?: HandOverReason },
): Promise<string> {
  if ((await nearParty(ctx, conversation))?.atHand === true) return handOverNotice(language, null);
  const [hours, zone] = [(await getVariables(ctx))['inbox.officeHours'], await zoneOf(ctx, conversation)];
  const next = nextOffice(ctx.clock.now(), zone, hours);
  const notice = handOverNotice(language, next);
  return reason === 'injury' && next !== null ? `${FIRST_911[language]} ${notice}` : notice;
}
