export function serve(ready: boolean): boolean {
  if (ready) {
  }
  return ready;
}
