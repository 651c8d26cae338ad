/** How the concierge says what it says. Changes no figure and no name: what was checked is what is sent. Pure. */

export type Tone = 'warm' | 'plain';

const EXCLAIMED = /!+/gu;

/** Plain: statements instead of exclamations. Links and codes hold none. */
export function inTone(text: string, tone: Tone): string {
  return tone === 'warm' ? text : text.replaceAll('¡', '').replaceAll(EXCLAIMED, '.');
}
