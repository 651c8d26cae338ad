/** A page of rows of names and values to read and to print: nothing runs on it, nothing is fetched by it. */
import type { PersonDocument } from './render-person-pdf.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
}

const STYLE = `
  :root { color-scheme: light dark; }
  body { font: 14px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 52rem; padding: 2rem 1.25rem; }
  h1 { font-size: 1.5rem; margin: 0 0 .25rem; } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
  .muted { opacity: .75; } dl { border-top: 1px solid; padding: .75rem 0; margin: 0; break-inside: avoid;
    display: grid; grid-template-columns: minmax(7rem, 11rem) 1fr; gap: .15rem 1rem; }
  dt { font-weight: 600; } dd { margin: 0; overflow-wrap: anywhere; white-space: pre-wrap; }
  @media (max-width: 480px) { dl { grid-template-columns: 1fr; } }
  @media print { body { padding: 0; max-width: none; } }`;

/** Sections of rows of names and values as one page of HTML. */
export function renderLedgerPage(document: PersonDocument): string {
  const { company, title, reference, at, sandbox, sections } = document;
  const rows = sections.map((section) => {
    const lists = section.rows.map((row) => {
      const pairs = row.map(([name, value]) => `<dt>${escaped(name)}</dt><dd>${escaped(value)}</dd>`);
      return `<dl>${pairs.join('')}</dl>`;
    });
    return `<section><h2>${escaped(section.title)}</h2>${lists.length === 0 ? '<p>Nothing.</p>' : lists.join('')}</section>`;
  });
  const notice = sandbox ? '<p><strong>Sandbox: a trial copy.</strong></p>' : '';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} · ${escaped(reference)}</title><style>${STYLE}</style></head><body><main>${notice}
<h1>${escaped(title)}</h1><p class="muted">${escaped(company.name)}, ${escaped(company.postalAddress)} · ${escaped(reference)} · as of ${escaped(at.toString())}</p>
${rows.join('\n')}</main></body></html>`;
}
