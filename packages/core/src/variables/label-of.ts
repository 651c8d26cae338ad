/** `price.partyMinimumCents` → `Party minimum`: the key in words, its unit stands elsewhere. */
export function labelOf(key: string): string {
  const name = (key.split('.').at(-1) ?? key).replace(/(Cents|Millipercent)$/, '');
  const words = name.replaceAll(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
