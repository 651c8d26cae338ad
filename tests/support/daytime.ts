/** A zone on whose walls it is noon now, for tests that run by the real clock at any hour: no text waits for the morning. */
export function zoneAtNoon(): string {
  const offset = 12 - Temporal.Now.zonedDateTimeISO('UTC').hour;
  return offset === 0 ? 'Etc/GMT' : `Etc/GMT${offset > 0 ? '-' : '+'}${Math.abs(offset)}`;
}
