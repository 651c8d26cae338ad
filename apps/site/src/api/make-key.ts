/** A fresh Idempotency-Key. Not randomUUID, which browsers refuse on plain http outside localhost. */
export function makeKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
