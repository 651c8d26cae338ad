export let served = 0;

export function serve(): void {
  served += 1;
}
