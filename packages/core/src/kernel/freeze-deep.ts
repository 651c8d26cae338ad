/**
 * Freezes plain data with everything in it, and returns it: many may be handed the same object, and the server checks
 * and writes out a frozen answer only once. What is frozen already is taken to be so all the way down.
 */
export function freezeDeep<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) freezeDeep(inner);
  return Object.freeze(value);
}
