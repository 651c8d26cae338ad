/** Deeds a text speaks of as done. What no tool has done in this conversation was not done. Pure. */
import type { Evidence } from './evidence.ts';
import { isSaidByTheHouse } from './said-by-the-house.ts';
import { sentencesOf } from './sentences.ts';
import type { ToolName } from './tools.ts';

interface Deed {
  readonly done: string;
  /** The tools whose answer shows that it was done: the deed itself, or a look at the booking. */
  readonly shownBy: readonly ToolName[];
}

const LOOKS = ['get_my_booking', 'list_my_bookings', 'get_held_date'] as const;

const HELD: Deed = {
  done: 'booked|held|reserved|secured|confirmed|scheduled|locked in|reservad[oa]s?|apartad[oa]s?|confirmad[oa]s?|agendad[oa]s?',
  shownBy: ['place_hold', ...LOOKS],
};
const CANCELLED: Deed = { done: 'cancell?ed|cancelad[oa]s?|anulad[oa]s?', shownBy: ['cancel_booking', ...LOOKS] };
const MOVED: Deed = {
  done: 'moved|rescheduled|movid[oa]s?|reprogramad[oa]s?',
  shownBy: ['reschedule_booking', ...LOOKS],
};
const CHANGED: Deed = {
  done: 'changed|updated|added|cambiad[oa]s?|actualizad[oa]s?|añadid[oa]s?',
  shownBy: ['change_booking', ...LOOKS],
};
const SENT: Deed = {
  done: 'sent|e-?mailed|texted|enviad[oa]s?|mandad[oa]s?',
  shownBy: ['send_signing_link', 'place_hold'],
};
const PAID: Deed = {
  done: 'paid|charged|refunded|credited|waived|pagad[oa]s?|cobrad[oa]s?|reembolsad[oa]s?',
  shownBy: LOOKS,
};
const TOLD: Deed = {
  done: 'notified|informed|passed (?:it|this|that|your \\p{L}+) (?:on|along)|forwarded|avisad[oa]s?|informad[oa]s?',
  shownBy: ['record_lead'],
};

const HELPERS = '(?:\\s+(?:now|just|already|also|all|officially|successfully|hereby|ya|oficialmente))*';
/** "I have booked", "your date is held", "queda reservada". */
const AS_DONE = (done: string) =>
  new RegExp(
    [
      `\\b(?:i|we)(?:['’]ve|\\s+have)?${HELPERS}\\s+(?:${done})\\b`,
      `\\b(?:is|are|was|were|been|['’]s|['’]re)${HELPERS}\\s+(?:${done})\\b`,
      `\\b(?:he|hemos|está|están|queda|quedó|quedan|fue|sido)${HELPERS}\\s+(?:${done})(?![\\p{L}])`,
    ].join('|'),
    'iu',
  );

interface Pattern {
  readonly pattern: RegExp;
  readonly shownBy: readonly ToolName[];
}

function patternOf({ done, shownBy }: Deed): Pattern {
  return { pattern: AS_DONE(done), shownBy };
}

const CANCELLED_OR_MOVED = [CANCELLED, MOVED].map(patternOf);
const PATTERNS = [...[HELD, CHANGED, SENT, PAID, TOLD].map(patternOf), ...CANCELLED_OR_MOVED];
/** Set phrases that say the same without a verb of their own. */
const ALL_SET = /\b(?:you(?:['’]re| are) (?:all set|good to go)|it(?:['’]s| is) a done deal|todo (?:está )?listo)\b/iu;

/** Nobody but a colleague's own yes does these, so whoever says to have done them has not. */
const OWN_DEED = new RegExp(`\\b(?:i|we)(?:['’]ve|\\s+have)?${HELPERS}\\s+(?:assigned|labell?ed)\\b`, 'iu');

/** What is asked, wished, denied or depends on something is no claim. */
const OPEN =
  /\?\s*$|\b(?:if|once|when|after|until|unless|as soon as|before|would|will|can|could|may|to be|not|never|nothing|no|yet|cannot|n['’]t|si|cuando|hasta|después|antes|aún|todavía|nada|será|sería|puede)\b|n['’]t\b/iu;

function shown(evidence: Evidence, tools: readonly ToolName[]): boolean {
  return evidence.facts.some(({ from }) => from.kind === 'tool' && tools.some((tool) => tool === from.id));
}

/** A full calendar is spoken of in the same words: only what is the host's is claimed. */
const OF_THE_HOST =
  /\b(?:i|we|you|your|you['’]re|it|it['’]s|party|everything|su|tu|usted|le|he|hemos|fiesta|reserva|todo)\b/iu;

/** Whether a sentence says that a party was cancelled or moved, and not when it can be. */
export function tellsOfCancelling(sentence: string): boolean {
  return !OPEN.test(sentence) && CANCELLED_OR_MOVED.some(({ pattern }) => pattern.test(sentence));
}

/** The words of each deed that nothing shows. */
export function findClaims(text: string, evidence: Evidence): readonly string[] {
  return sentencesOf(text)
    .filter((sentence) => !OPEN.test(sentence) && OF_THE_HOST.test(sentence) && !isSaidByTheHouse(sentence, evidence))
    .flatMap((sentence) => {
      const claims = PATTERNS.flatMap(({ pattern, shownBy }) => {
        const said = pattern.exec(sentence)?.[0];
        return said === undefined || shown(evidence, shownBy) ? [] : [said];
      });
      const set = (ALL_SET.exec(sentence) ?? OWN_DEED.exec(sentence))?.[0];
      return set === undefined || shown(evidence, ['place_hold', ...LOOKS]) ? claims : [...claims, set];
    });
}
