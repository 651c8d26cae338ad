export function loseError(work: () => void): void {
  try {
    work();
  } catch {
    // A comment does not bring the error back.
  }
}
