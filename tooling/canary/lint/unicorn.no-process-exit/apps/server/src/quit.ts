export function quit(): never {
  process.exit(1);
}
