import { createHash } from 'node:crypto';
import type { Context } from '../kernel/index.ts';
import { getVariables, type Variables } from '../variables/index.ts';
import {
  ACKNOWLEDGEMENTS,
  TEMPLATE_VERSION,
  agreementSections,
  type Acknowledgement,
  type AgreementSection,
} from './agreement-template.ts';
import type { Policy } from './policy.ts';

export interface AgreementRequest {
  readonly code: string;
  /** `2027-05-15` and `18:00`, by the calendar and clock at the venue. */
  readonly date: string;
  readonly start: string;
  /** As frozen into the hold. */
  readonly policy: Policy;
}

export interface ComposedAgreement {
  readonly templateVersion: string;
  readonly title: string;
  readonly sections: readonly AgreementSection[];
  /** Title and sections as one text; what is signed and kept. */
  readonly text: string;
  /** Of `text` in UTF-8, lower-case hex. */
  readonly sha256: string;
  readonly acknowledgements: readonly Acknowledgement[];
}

const DATE = { weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' } as const;
const TIME = { hour: 'numeric', minute: '2-digit' } as const;

/** `6:00 PM` with a plain space: newer ICU data puts a narrow one there, and the text must hash the same everywhere. */
function plainSpaces(text: string): string {
  return text.replaceAll(/[\u00a0\u202f]/g, ' ');
}

/** The pure part of `composeAgreement`. */
function writeAgreement(request: AgreementRequest, variables: Variables): ComposedAgreement {
  const sections = agreementSections({
    code: request.code,
    dateInWords: Temporal.PlainDate.from(request.date).toLocaleString('en-US', DATE),
    startInWords: plainSpaces(Temporal.PlainTime.from(request.start).toLocaleString('en-US', TIME)),
    policy: request.policy,
    variables,
  });
  const title = `${variables['company.name']} – Private hibachi agreement`;
  const blocks = sections.flatMap(({ heading, paragraphs }, index) => [`${index + 1}. ${heading}`, ...paragraphs]);
  const text = [title, `Version ${TEMPLATE_VERSION}`, ...blocks].join('\n\n');
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
  return { templateVersion: TEMPLATE_VERSION, title, sections, text, sha256, acknowledgements: ACKNOWLEDGEMENTS };
}

/**
 * The agreement for one hold (domain 6): figures from its frozen policy and the variables in force, no personal data.
 * The same inputs always give the same text, so that what was read can be compared with what is signed.
 */
export async function composeAgreement(ctx: Context, request: AgreementRequest): Promise<ComposedAgreement> {
  return writeAgreement(request, await getVariables(ctx));
}
