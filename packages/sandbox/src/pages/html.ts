/** HTML that cannot be broken out of: everything put into `html` is escaped unless it was made by `html` itself. */
export interface Html {
  readonly html: string;
}

type Part = string | number | Html | null | readonly Html[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: strings.reduce((text, string, index) => text + render(parts[index - 1] ?? null) + string) };
}

function render(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'string') return part.replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
  if (typeof part === 'number') return String(part);
  return isList(part) ? part.map((item) => item.html).join('') : part.html;
}

function isList(part: Html | readonly Html[]): part is readonly Html[] {
  return Array.isArray(part);
}

/** The frame around every page of the sandbox; `base` is where the pages are mounted. */
export function page(base: string, title: string, main: Html): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} – Sandbox</title>
        <link rel="stylesheet" href="${base}/sandbox.css" />
        <link rel="icon" href="data:," />
      </head>
      <body>
        <p class="ribbon"><strong>Sandbox</strong> – no real money, no real messages</p>
        <main>${main}</main>
      </body>
    </html>`.html;
}
