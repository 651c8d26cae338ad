export function add(guests: number): number {
  guests += 1;
  return guests;
}
