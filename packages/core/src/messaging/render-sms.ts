import type { CompanyFacts } from './facts.ts';

/** Two concatenated GSM-7 segments: what a text of ours may cost at most. */
export const SMS_LIMIT = 306;
const OPT_OUT = ' Reply STOP to opt out.';
const MAX_NAME = 32;

const PLAIN: Readonly<Record<string, string>> = {
  '–': '-',
  '—': '-',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '…': '...',
  '·': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
};

/** Typographic marks would turn every segment of 153 characters into one of 67. */
function plain(text: string): string {
  return text
    .replaceAll(/[–—’‘“”…·\u00a0\u202f]/g, (mark) => PLAIN[mark] ?? '')
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

/** The text as sent: who writes, what, and how to stop it (domain 10). A trial copy says that it is one. */
export function renderSms(company: CompanyFacts, body: string, sandbox: boolean, optOut = true): string {
  const head = `${sandbox ? '[Sandbox] ' : ''}${plain(company.name).slice(0, MAX_NAME)}: `;
  return `${head}${plain(body)}${optOut ? OPT_OUT : ''}`;
}
