/** The languages hosts are written to in. Staff are written to in English. */
export type Language = 'en' | 'es';

export const LOCALES = { en: 'en-US', es: 'es-US' } as const satisfies Record<Language, string>;

/** What is known of a host's language, the nearest first; English where nothing is. */
export function languageOf(...known: readonly (string | null | undefined)[]): Language {
  return known.find((each) => each === 'en' || each === 'es') === 'es' ? 'es' : 'en';
}
