/** One layout for every e-mail, in HTML with a light and a dark scheme, and the same as text. */
import { formatCents } from '../kernel/index.ts';
import { quoteBelow } from '../mail/index.ts';
import { drawBlock, webAddress } from './email-blocks.ts';
import { COLOURS as C, FONTS, STYLE_SHEET } from './email-style.ts';
import type { CompanyFacts } from './facts.ts';
import { SafeHtml, html } from './html.ts';
import type { Language } from './language.ts';
import type { Block, MessageContent } from './message-content.ts';

export interface RenderedEmail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}
const STRIPE = [C.ember, C.amber, C.char].map(
  (colour) =>
    html`<td
      class="${colour === C.char ? 'char' : 'heat'}"
      height="6"
      bgcolor="${colour}"
      style="height:6px;background:${colour};font-size:0;line-height:0"
    >
      &nbsp;
    </td>`,
);

const FRAME = {
  en: {
    choose: 'Choose what you hear from us',
    questions: 'Questions? Reply to this e-mail or call',
    trial: 'Sandbox: a trial message. No event is booked and no money has moved.',
  },
  es: {
    choose: 'Elija qué recibe de nosotros',
    questions: '¿Preguntas? Responda a este correo o llame al',
    trial: 'Sandbox: un mensaje de prueba. No hay ningún evento reservado ni se ha movido dinero.',
  },
} as const satisfies Record<Language, object>;

/** How a message is framed, whatever it says. */
export interface Frame {
  readonly sandbox: boolean;
  readonly language: Language;
  /** Where hosts choose what they hear; absent from letters and from what goes to our own people. */
  readonly preferencesLink?: string | undefined;
}

function drawChoice({ preferencesLink, language }: Frame): SafeHtml {
  if (preferencesLink === undefined) return html``;
  const words = FRAME[language].choose;
  return html`<br /><a class="muted" href="${webAddress(preferencesLink)}" style="color:${C.muted}">${words}</a>`;
}

function drawFoot(company: CompanyFacts, frame: Frame): SafeHtml {
  return html`<tr>
    <td class="rule" style="padding:18px 32px 26px;border-top:1px solid ${C.rule}">
      <p class="muted" style="margin:0;color:${C.muted};font:13px/20px ${FONTS.body}">
        ${FRAME[frame.language].questions} ${company.phone}.<br />${company.postalAddress} ·
        ${company.email}${drawChoice(frame)}
      </p>
    </td>
  </tr>`;
}

function drawCard(content: MessageContent, company: CompanyFacts, frame: Frame): SafeHtml {
  const notice = frame.sandbox
    ? html`<tr>
        <td
          class="sandbox"
          style="padding:10px 32px;background:${C.amberWash};color:${C.char};font:600 13px/18px ${FONTS.body}"
        >
          ${FRAME[frame.language].trial}
        </td>
      </tr>`
    : html``;
  return html`<table
    role="presentation"
    class="card"
    width="100%"
    cellpadding="0"
    cellspacing="0"
    border="0"
    style="max-width:600px;background:${C.card};border-radius:12px;overflow:hidden"
  >
    <tr>
      <td>
        <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
          <tr>
            ${STRIPE}
          </tr>
        </table>
      </td>
    </tr>
    ${notice}
    <tr>
      <td style="padding:28px 32px 8px">
        <div class="brand" style="color:${C.ember};font:700 18px/24px ${FONTS.heading};letter-spacing:.2px">
          ${company.name}
        </div>
        <h1
          class="ink"
          style="margin:18px 0 18px;color:${C.ink};font:700 28px/35px ${FONTS.heading};word-break:break-word"
        >
          ${content.heading}
        </h1>
        ${content.blocks.map((block) => drawBlock(block, frame.language))}
      </td>
    </tr>
    ${drawFoot(company, frame)}
  </table>`;
}

function drawPage(content: MessageContent, company: CompanyFacts, frame: Frame): SafeHtml {
  return html`<!doctype html>
    <html lang="${frame.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>${content.subject}</title>
        <style>
          ${new SafeHtml(STYLE_SHEET)}
        </style>
      </head>
      <body class="page" style="margin:0;padding:0;background:${C.page}">
        <div style="display:none;max-height:0;overflow:hidden;font-size:1px;line-height:1px;color:${C.page}">
          ${content.preheader}
        </div>
        <table
          role="presentation"
          class="page"
          width="100%"
          cellpadding="0"
          cellspacing="0"
          border="0"
          bgcolor="${C.page}"
          style="background:${C.page}"
        >
          <tr>
            <td align="center" style="padding:24px 12px">${drawCard(content, company, frame)}</td>
          </tr>
        </table>
      </body>
    </html>`;
}

function writeBlock(block: Block, language: Language): string {
  switch (block.kind) {
    case 'paragraph':
      return block.text;
    case 'rows':
      return block.rows.map(([label, value]) => `${label}: ${value}`).join('\n');
    case 'bill':
      return block.lines.map(({ label, amountCents }) => `${label}: ${formatCents(amountCents)}`).join('\n');
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'button':
    case 'link':
      return `${block.label}:\n${webAddress(block.url)}`;
    case 'quote':
      return quoteBelow(block, language);
    case 'amount':
      return `${block.label}: ${formatCents(block.cents)}${block.note === '' ? '' : `\n${block.note}`}`;
  }
}

function writeText(
  content: MessageContent,
  company: CompanyFacts,
  { sandbox, language, preferencesLink }: Frame,
): string {
  const notice = sandbox ? [FRAME[language].trial] : [];
  const choice = preferencesLink === undefined ? '' : `\n${FRAME[language].choose}:\n${webAddress(preferencesLink)}`;
  const foot = `${company.name}\n${company.phone} · ${company.email}\n${company.postalAddress}${choice}`;
  return [
    ...notice,
    content.heading,
    ...content.blocks.map((block) => writeBlock(block, language)),
    `--\n${foot}`,
  ].join('\n\n');
}

/** Subject, HTML and text of one e-mail. A header is one line, whatever a person typed into a name. */
export function renderEmail(content: MessageContent, company: CompanyFacts, frame: Frame): RenderedEmail {
  const subject = content.subject
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, 180);
  return {
    subject: frame.sandbox ? `[Sandbox] ${subject}` : subject,
    html: drawPage({ ...content, subject }, company, frame).markup,
    text: writeText(content, company, frame),
  };
}
