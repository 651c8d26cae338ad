import { AppError, type FieldError } from '../kernel/index.ts';
import { editableWords, type EditableWords, type Slot } from './editable-words.ts';
import { isEssential, namesIn } from './placeholders.ts';
import { renderMessage } from './render-message.ts';
import { SMS_LIMIT } from './render-sms.ts';
import { SAMPLE_FACTS } from './sample-facts.ts';
import type { TemplateName } from './templates/index.ts';
import type { WordingTexts } from './wordings.ts';

const MAX: Readonly<Record<Slot, number>> = { subject: 120, heading: 120, intro: 1_200, text: 240 };
const ONE_LINE = /^[^\p{Cc}\p{Bidi_Control}]*$/u;
const PRINTABLE = /^(?:[^\p{Cc}\p{Bidi_Control}]|\n)*$/u;
/** GSM 03.38 and what is turned into it: one other character would halve what a text message carries. */
const GSM = /^[@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà^{}\\[~\]|€–—’‘“”…·]*$/;

function faultOf(text: string, { slot, own, placeholders }: EditableWords): string | undefined {
  if (text.trim() === '') return 'Please write something, or restore the template’s own words.';
  if (text.length > MAX[slot]) return `Please keep this to ${MAX[slot]} characters.`;
  if (!(slot === 'intro' ? PRINTABLE : ONE_LINE).test(text)) return 'Please write this in plain characters.';
  const names = namesIn(text);
  const unknown = names.find((name) => !(placeholders as readonly string[]).includes(name));
  if (unknown !== undefined)
    return `There is no {${unknown}} here. You can use ${placeholders.map((name) => `{${name}}`).join(', ')}.`;
  if (/[{}]/.test(text.replaceAll(/\{[^{}]*\}/g, ''))) return 'A brace is open or closed without its other half.';
  if (slot === 'text' && !GSM.test(text))
    return 'Please leave out emoji and special characters: they halve what a text can carry.';
  const missing = namesIn(own).find((name) => isEssential(name) && !names.includes(name));
  const needed = slot === 'text' || slot === 'intro';
  return needed && missing !== undefined ? `Please keep {${missing}}: the reader needs it.` : undefined;
}

/**
 * Judges words before they are kept: only those that may be changed, only placeholders the template can fill, nothing
 * the reader needs left out, and a text message that fits. Throws `validation_failed` naming each.
 */
export function checkWording(template: TemplateName, channel: 'email' | 'sms', texts: WordingTexts): void {
  const editable = editableWords(template, channel);
  const fields: FieldError[] = Object.entries(texts).flatMap(([slot, text = '']) => {
    const words = editable.find((each) => each.slot === slot);
    const fault = words === undefined ? 'These words depend on the case and cannot be changed.' : faultOf(text, words);
    return fault === undefined ? [] : [{ field: `texts.${slot}`, message: fault }];
  });
  if (fields.length > 0) throw new AppError('validation_failed', { fields });
  if (texts.text === undefined) return;
  const message = renderMessage(template, 'sms', { ...SAMPLE_FACTS, sandbox: true }, texts);
  const length = message.channel === 'sms' ? message.body.length : 0;
  if (length <= SMS_LIMIT) return;
  const tooLong = `With a real party it comes to ${length} characters; two texts carry ${SMS_LIMIT}. Please shorten it.`;
  throw new AppError('validation_failed', { fields: [{ field: 'texts.text', message: tooLong }] });
}
