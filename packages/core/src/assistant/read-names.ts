/** Whom and what a question names: a person, a booking's code, a conversation. Pure. */
import { readFigures } from '../concierge/index.ts';

/** Whose party or conversation it is: by name, by the code of a booking, or what is open where neither is said. */
export interface Meant {
  readonly name: string | null;
  readonly code: string | null;
}

export const TALK = /\bconversations?\b|\bchats?\b|\bthreads?\b|\bmessages?\b|\be-?mails?\b|\btexts?\b|\btalk\b/;

/** Words that name no one: what is left of a wish without them is what is looked for. */
const FILLERS =
  /\b(?:please|can|could|would|you|me|my|the|a|an|this|that|it|for|of|with|from|to|about|on|in|is|are|who|who's|where|what|what's|all|any|find|search|look|up|show|open|get|give|sum|summary|summarise|summarize|recap|tell|more|draft|write|suggest|propose|compose|prepare|reply|answer|response|bookings?|part(?:y|ies)|events?|customers?|hosts?|guests?|conversations?|chats?|threads?|messages?|named|called|number|phone|e-?mail|details?|latest|last|by)\b|['’]s\b|[?!“”"]/giu;

/** Who is left of a question when everything else is taken from it. */
export function nameIn(text: string): string | null {
  const rest = text
    .replaceAll(FILLERS, ' ')
    .replaceAll(/[\s,.;:]+$/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return rest.length < 2 ? null : rest.slice(0, 80);
}

export function codeIn(text: string): string | null {
  const code = readFigures(text).find(({ kind }) => kind === 'code');
  return code === undefined ? null : String(code.value);
}
