/** `6:00 PM` for `18:00`; ICU's narrow space becomes a plain one, as people type it. */
export function clockInWords(time: string): string {
  const hour = Temporal.PlainTime.from(time).toLocaleString('en-US', { hour: 'numeric', minute: '2-digit' });
  return hour.replaceAll('\u202f', ' ');
}
