/** The price of the party. */
export function PriceTag({ text }: { readonly text: string }) {
  return <strong>{text}</strong>;
}
