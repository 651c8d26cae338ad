/** `1 guest`, `2 guests`: a number with its word, for what people read in English. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
