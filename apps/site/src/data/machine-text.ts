import type { APIContext } from 'astro';

interface MachineText {
  readonly type: 'text/plain' | 'application/xml';
  /** Its lines, told where the public reaches this site. */
  readonly lines: (origin: string) => readonly string[];
}

/** What programs read of the site; they may keep it for an hour. */
export function machineText(
  { locals, url }: Pick<APIContext, 'locals' | 'url'>,
  { type, lines }: MachineText,
): Response {
  return new Response(`${lines(locals.publicUrl ?? url.origin).join('\n')}\n`, {
    headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'public, max-age=3600' },
  });
}
