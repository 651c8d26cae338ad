import type { TemplatePreview } from '@myhibachi/contracts';
import { authorize, type Context } from '../kernel/index.ts';
import { getVariables } from '../variables/index.ts';
import { checkWording } from './check-wording.ts';
import type { MessageFacts } from './facts.ts';
import type { Language } from './language.ts';
import { parseTemplate } from './list-templates.ts';
import { renderMessage } from './render-message.ts';
import { SAMPLE_FACTS, SAMPLE_FACTS_IN_SPANISH } from './sample-facts.ts';
import { wordingOf, type WordingTexts } from './wordings.ts';

export interface PreviewRequest {
  readonly name: string;
  readonly channel: 'email' | 'sms';
  readonly language?: Language | undefined;
  /** Words not kept yet; those in force when absent. */
  readonly texts?: WordingTexts | undefined;
}

/** A party nobody has booked, with our own name, numbers and figures. */
async function demoFacts(ctx: Context, language: Language | undefined): Promise<MessageFacts> {
  const figures = await getVariables(ctx);
  return {
    ...(language === 'es' ? SAMPLE_FACTS_IN_SPANISH : SAMPLE_FACTS),
    sandbox: ctx.settings.sandbox,
    depositCents: figures['deposit.amountCents'],
    feeCents: figures['policy.rescheduleFeeCents'],
    link: `${ctx.settings.publicUrl}/manage/MH-7K3PXQ`,
    calendarLink: `${ctx.settings.publicUrl}/manage/MH-7K3PXQ`,
    company: {
      name: figures['company.name'],
      phone: figures['company.phone'],
      email: figures['company.email'],
      postalAddress: figures['company.postalAddress'],
    },
  };
}

/** One GSM 03.38 text carries 160 characters, each part of a longer one 153. */
function segmentsOf(body: string): number {
  return body.length <= 160 ? 1 : Math.ceil(body.length / 153);
}

/** A message as the real renderer writes it about a made-up party. Throws `not_found`, `validation_failed`. */
export async function previewTemplate(ctx: Context, request: PreviewRequest): Promise<TemplatePreview> {
  authorize(ctx, 'template.read');
  const name = parseTemplate(request.name);
  if (request.texts !== undefined) checkWording(name, request.channel, request.texts);
  const texts = request.texts ?? (await wordingOf(ctx, name, request.channel)).texts;
  const message = renderMessage(name, request.channel, await demoFacts(ctx, request.language), texts);
  return message.channel === 'email'
    ? { channel: 'email', subject: message.subject, text: message.text, segments: null }
    : { channel: 'sms', subject: null, text: message.body, segments: segmentsOf(message.body) };
}

/** The e-mail of such a preview as a page of its own. */
export async function previewEmailPage(ctx: Context, request: Omit<PreviewRequest, 'channel'>): Promise<string> {
  authorize(ctx, 'template.read');
  const name = parseTemplate(request.name);
  if (request.texts !== undefined) checkWording(name, 'email', request.texts);
  const texts = request.texts ?? (await wordingOf(ctx, name, 'email')).texts;
  const message = renderMessage(name, 'email', await demoFacts(ctx, request.language), texts);
  return message.channel === 'email' ? message.html : '';
}
