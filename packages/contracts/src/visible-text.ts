/**
 * What of a typed text people see. Characters without a shape of their own come along when somebody pastes, and in a name
 * or a note they reverse what stands around them, hide words, or make two names that look the same (Unicode TR 36).
 */

/** Emoji are built with joiners, selectors and tags, which stay where they build one. */
const EMOJI = [
  String.raw`\p{Extended_Pictographic}[\p{Emoji_Modifier}\uFE0E\uFE0F]*(?:\u200D\p{Extended_Pictographic}[\p{Emoji_Modifier}\uFE0F]*)*(?:[\u{E0020}-\u{E007E}]+\u{E007F})?`,
  String.raw`[0-9#*]\uFE0F\u20E3`,
].join('|');

/** Direction overrides and isolates, zero-width characters, fillers, stray joiners and tags, halves of characters. */
const INVISIBLE = String.raw`[\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{Surrogate}\uFFF9-\uFFFB]`;

const EITHER = new RegExp(`(${EMOJI})|${INVISIBLE}`, 'gu');

/** The text without what nobody sees; line breaks of every kind are one, and emoji stay whole. */
export function visibleText(typed: string): string {
  return typed
    .replaceAll(/[\u2028\u2029]/gu, '\n')
    .replaceAll(EITHER, (_match, emoji: string | undefined) => emoji ?? '');
}
