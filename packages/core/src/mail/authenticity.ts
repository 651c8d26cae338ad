/**
 * Whether the receiving mail server vouches for the address a mail says it is from. Anybody can write any From; what the
 * server checked stands in Authentication-Results (RFC 8601), and it removes lines of that name and its own id that
 * came from outside. Only the topmost line with the id of our server is read.
 */

/** Quoted strings and comments may hold anything, comments also comments; of quotes only plain values stay. */
function withoutComments(text: string): string {
  let before = text.replaceAll(/"((?:[^"\\]|\\.)*)"/g, (_quote, inner: string) =>
    /^[\w.@+-]*$/.test(inner) ? inner : '',
  );
  for (let depth = 0; depth < 8; depth += 1) {
    const after = before.replaceAll(/\((?:[^()\\]|\\.)*\)/g, ' ');
    if (after === before) break;
    before = after;
  }
  return before;
}

/** Signed by the very domain, or by one above it that is a domain of its own (relaxed alignment, RFC 7489, 3.1). */
function isAligned(domain: string, signer: string): boolean {
  return signer.includes('.') && (domain === signer || domain.endsWith(`.${signer}`));
}

function property(result: string, name: string): string {
  const value = new RegExp(`\\b${name}\\s*=\\s*"?([^\\s;"]+)`, 'i').exec(result)?.[1] ?? '';
  return (value.split('@').at(-1) ?? '').toLowerCase();
}

function vouches(result: string, domain: string): boolean {
  if (/^dmarc\s*=\s*pass\b/i.test(result)) return property(result, 'header\\.from') === domain;
  if (/^dkim\s*=\s*pass\b/i.test(result))
    return isAligned(domain, property(result, 'header\\.d') || property(result, 'header\\.i'));
  if (/^spf\s*=\s*pass\b/i.test(result)) return isAligned(domain, property(result, 'smtp\\.mailfrom'));
  return false;
}

/** `results`: the Authentication-Results lines, topmost first. `ourServer`: the id our mail server writes into its own. */
export function isAuthentic(results: readonly string[], ourServer: string | null, from: string): boolean {
  if (ourServer === null) return false;
  const domain = from.split('@').at(-1)?.toLowerCase() ?? '';
  for (const line of results) {
    const [server = '', ...checks] = withoutComments(line).split(';');
    const id = server.trim().split(/\s+/)[0]?.toLowerCase();
    if (id === ourServer.toLowerCase()) return checks.some((check) => vouches(check.trim(), domain));
  }
  return false;
}
