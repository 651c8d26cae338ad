const WORDS = {
  en: { card: 'card', zelle: 'Zelle', venmo: 'Venmo', cash: 'cash' },
  es: { card: 'tarjeta', zelle: 'Zelle', venmo: 'Venmo', cash: 'efectivo' },
} as const;

/** A way of paying within a sentence: `$100.00 arrived by Zelle`. Brands keep their capital, the others have none. */
export function methodInWords(method: keyof typeof WORDS.en, language: keyof typeof WORDS = 'en'): string {
  return WORDS[language][method];
}
