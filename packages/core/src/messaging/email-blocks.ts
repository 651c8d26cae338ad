/** The blocks of a message as HTML that old mail clients draw: tables, inline styles, no images. */
import { formatCents } from '../kernel/index.ts';
import { quoteBelow } from '../mail/index.ts';
import { COLOURS as C, FONTS } from './email-style.ts';
import { html, type SafeHtml } from './html.ts';
import type { Language } from './language.ts';
import type { Block } from './message-content.ts';

/** Only what a browser opens as a page: nothing else may stand behind a button. */
export function webAddress(url: string): string {
  const parsed = URL.parse(url);
  return parsed !== null && (parsed.protocol === 'https:' || parsed.protocol === 'http:') ? parsed.href : '#';
}

function drawRow([label, value]: readonly [string, string]): SafeHtml {
  return html`<tr>
    <td
      class="muted rule"
      valign="top"
      style="padding:9px 12px 9px 0;border-bottom:1px solid ${C.rule};color:${C.muted};font:14px/20px ${FONTS.body};white-space:nowrap"
    >
      ${label}
    </td>
    <td
      class="ink rule"
      valign="top"
      style="padding:9px 0;border-bottom:1px solid ${C.rule};color:${C.ink};font:600 14px/20px ${FONTS.body};word-break:break-word"
    >
      ${value}
    </td>
  </tr>`;
}

function drawBillLine(
  { label, amountCents }: { label: string; amountCents: number },
  index: number,
  all: readonly unknown[],
): SafeHtml {
  const weight = index === all.length - 1 ? 700 : 400;
  return html`<tr>
    <td
      class="ink rule"
      style="padding:8px 12px 8px 0;border-bottom:1px solid ${C.rule};color:${C.ink};font:${weight} 14px/20px ${FONTS.body};word-break:break-word"
    >
      ${label}
    </td>
    <td
      class="ink rule"
      align="right"
      style="padding:8px 0;border-bottom:1px solid ${C.rule};color:${C.ink};font:${weight} 14px/20px ${FONTS.body};white-space:nowrap"
    >
      ${formatCents(amountCents)}
    </td>
  </tr>`;
}

function drawButton(label: string, url: string): SafeHtml {
  return html`<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:8px 0 24px">
    <tr>
      <td class="button" bgcolor="${C.ember}" style="border-radius:8px;background:${C.ember}">
        <a
          href="${webAddress(url)}"
          style="display:inline-block;padding:14px 28px;color:#ffffff;font:700 16px/20px ${FONTS.body};text-decoration:none"
          >${label}</a
        >
      </td>
    </tr>
  </table>`;
}

function drawAmount(label: string, cents: number, note: string): SafeHtml {
  const small =
    note === ''
      ? html``
      : html`<div class="muted" style="padding-top:4px;color:${C.muted};font:13px/19px ${FONTS.body}">${note}</div>`;
  return html`<table
    role="presentation"
    width="100%"
    cellpadding="0"
    cellspacing="0"
    border="0"
    style="margin:0 0 20px"
  >
    <tr>
      <td class="wash" bgcolor="${C.wash}" style="padding:16px 18px;border-radius:8px;background:${C.wash}">
        <div class="muted" style="color:${C.muted};font:13px/18px ${FONTS.body}">${label}</div>
        <div class="ink" style="color:${C.ink};font:700 24px/30px ${FONTS.heading}">${formatCents(cents)}</div>
        ${small}
      </td>
    </tr>
  </table>`;
}

function drawQuote(quote: Parameters<typeof quoteBelow>[0], language: Language): SafeHtml {
  return html`<blockquote
    class="muted"
    type="cite"
    style="margin:24px 0 16px;padding:0 0 0 14px;border-left:3px solid ${C.rule};color:${C.muted};font:14px/22px ${FONTS.body};white-space:pre-line;word-break:break-word"
  >
    ${quoteBelow(quote, language)}
  </blockquote>`;
}

/** One block as table markup with inline styles. */
export function drawBlock(block: Block, language: Language): SafeHtml {
  switch (block.kind) {
    case 'paragraph':
      return html`<p
        class="ink"
        style="margin:0 0 16px;color:${C.ink};font:16px/25px ${FONTS.body};word-break:break-word"
      >
        ${block.text}
      </p>`;
    case 'rows':
      return html`<table
        role="presentation"
        width="100%"
        cellpadding="0"
        cellspacing="0"
        border="0"
        style="margin:0 0 24px"
      >
        ${block.rows.map(drawRow)}
      </table>`;
    case 'bill':
      return html`<table
        role="presentation"
        width="100%"
        cellpadding="0"
        cellspacing="0"
        border="0"
        style="margin:0 0 24px"
      >
        ${block.lines.map(drawBillLine)}
      </table>`;
    case 'list':
      return html`<ul style="margin:0 0 20px;padding:0 0 0 20px">
        ${block.items.map((item) => html`<li class="ink" style="margin:0 0 6px;color:${C.ink};font:15px/23px ${FONTS.body};word-break:break-word">${item}</li>`)}
      </ul>`;
    case 'button':
      return drawButton(block.label, block.url);
    case 'link':
      return html`<p style="margin:0 0 16px;font:15px/22px ${FONTS.body}">
        <a class="link" href="${webAddress(block.url)}" style="color:${C.ember}">${block.label}</a>
      </p>`;
    case 'quote':
      return drawQuote(block, language);
    case 'amount':
      return drawAmount(block.label, block.cents, block.note);
  }
}
