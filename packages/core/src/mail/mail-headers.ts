import type { ParsedMail } from 'mailparser';

/** The values of a header, in the order in which they stand; the topmost was added last. */
export function headersNamed(mail: ParsedMail, name: string): readonly string[] {
  return mail.headerLines
    .filter(({ key }) => key === name)
    .map(({ line }) =>
      line
        .slice(line.indexOf(':') + 1)
        .replaceAll(/\r?\n[ \t]*/g, ' ')
        .trim(),
    );
}

export function headerOf(mail: ParsedMail, name: string): string | null {
  return headersNamed(mail, name)[0] ?? null;
}

/** Ids between angle brackets, as in Message-ID, In-Reply-To and References; what is no id is left out. */
export function mailIdsIn(text: string): readonly string[] {
  return [...text.matchAll(/<([^<>\s]{3,512})>/g)].map(([, id = '']) => id);
}
