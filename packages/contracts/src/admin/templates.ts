/** The messages we send, as staff see them and word them (domain 10). */
import { z } from 'zod';
import { defineEndpoint } from '../endpoint.ts';
import { TEMPLATE_EXAMPLES } from '../examples/admin-templates.ts';
import { Instant, Language, PageQuery, Reason, page } from '../primitives.ts';
import { visibleText } from '../visible-text.ts';

const Channel = z.enum(['email', 'sms']);
const Slot = z.enum(['subject', 'heading', 'intro', 'text']);
const TemplateName = z
  .string()
  .regex(/^[a-z]+(_[a-z]+)*$/)
  .max(60);
const ByName = z.strictObject({ name: TemplateName });
const ByChannel = z.strictObject({ name: TemplateName, channel: Channel });

const Words = z.string().overwrite(visibleText).max(1_200);
const Texts = z
  .strictObject({
    subject: Words.optional(),
    heading: Words.optional(),
    intro: Words.optional().meta({ description: 'The first paragraph of an e-mail' }),
    text: Words.optional().meta({ description: 'The text message, without our name and the opt-out' }),
  })
  .meta({ id: 'TemplateTexts' });

export const TemplateChannel = z
  .object({
    channel: Channel,
    version: z.int().meta({ description: '0 while nobody has ever changed the words' }),
    reworded: z.boolean(),
    words: z
      .array(
        z.object({
          slot: Slot,
          own: z.string().meta({ description: 'The template’s own words' }),
          current: z.string(),
          placeholders: z.array(z.object({ name: z.string(), means: z.string() })),
        }),
      )
      .meta({ description: 'What may be put in other words; the rest depends on the case' }),
  })
  .meta({ id: 'TemplateChannel' });
export type TemplateChannel = z.infer<typeof TemplateChannel>;

export const MessageTemplate = z
  .object({
    name: TemplateName,
    timing: z.enum(['answer', 'notice']).meta({ description: 'A text of a notice waits until quiet hours are over' }),
    needs: z.array(z.string()).meta({ description: 'The facts it cannot do without' }),
    languages: z.array(Language).meta({ description: 'What it can be sent in; staff are written to in English' }),
    channels: z.array(TemplateChannel),
  })
  .meta({ id: 'MessageTemplate' });
export type MessageTemplate = z.infer<typeof MessageTemplate>;

export const listTemplates = defineEndpoint({
  id: 'listTemplates',
  method: 'GET',
  path: '/api/v1/admin/templates',
  tag: 'Settings',
  summary: 'List the message templates',
  description: 'Each with what it needs and the words of it that staff may change.',
  status: 200,
  response: z.object({ items: z.array(MessageTemplate) }).meta({ id: 'TemplateList' }),
  errors: ['unauthenticated', 'forbidden'],
  example: TEMPLATE_EXAMPLES.listTemplates,
});

export const TemplatePreview = z
  .object({
    channel: Channel,
    subject: z.string().nullable(),
    text: z.string().meta({ description: 'The e-mail as text, or the whole text message' }),
    segments: z.int().nullable().meta({ description: 'How many texts it takes' }),
  })
  .meta({ id: 'TemplatePreview' });
export type TemplatePreview = z.infer<typeof TemplatePreview>;

export const previewTemplate = defineEndpoint({
  id: 'previewTemplate',
  method: 'POST',
  path: '/api/v1/admin/templates/:name/preview',
  tag: 'Settings',
  summary: 'See a message as it would be sent',
  description:
    'Written by the real renderer about a made-up party, in words not kept yet when you send some. Spanish has the template’s own words: staff’s are English.',
  params: ByName,
  body: z.strictObject({ channel: Channel, language: Language.default('en'), texts: Texts.optional() }),
  status: 200,
  response: TemplatePreview,
  errors: ['unauthenticated', 'forbidden'],
  example: TEMPLATE_EXAMPLES.previewTemplate,
});

export const showTemplateEmail = defineEndpoint({
  id: 'showTemplateEmail',
  method: 'GET',
  path: '/api/v1/admin/templates/:name/email.html',
  tag: 'Settings',
  summary: 'See an e-mail as a page',
  description: 'For a frame: nothing in it runs or loads anything. With words in the query, as it would be with these.',
  params: ByName,
  query: Texts.omit({ text: true }).extend({ language: Language.default('en') }),
  status: 200,
  produces: 'text/html',
  errors: ['unauthenticated', 'forbidden'],
  example: TEMPLATE_EXAMPLES.showTemplateEmail,
});

export const saveWording = defineEndpoint({
  id: 'saveWording',
  method: 'PUT',
  path: '/api/v1/admin/templates/:name/wording/:channel',
  tag: 'Settings',
  summary: 'Put a template in other words, or restore its own',
  description:
    'From the next message on. Unknown placeholders, missing essential ones and texts that do not fit are refused by field. `version_conflict`: somebody was faster; read it again.',
  params: ByChannel,
  body: z.strictObject({
    version: z.int().min(0),
    texts: Texts.nullable().meta({ description: 'Null restores the template’s own words' }),
    reason: Reason,
  }),
  status: 204,
  errors: ['unauthenticated', 'forbidden', 'version_conflict'],
  example: TEMPLATE_EXAMPLES.saveWording,
});

export const TemplateWording = z
  .object({
    version: z.int(),
    texts: Texts.nullable(),
    by: z.string(),
    at: Instant,
    reason: z.string(),
  })
  .meta({ id: 'TemplateWording' });
export type TemplateWording = z.infer<typeof TemplateWording>;

export const listWordings = defineEndpoint({
  id: 'listWordings',
  method: 'GET',
  path: '/api/v1/admin/templates/:name/wording/:channel',
  tag: 'Settings',
  summary: 'See every wording a template has had',
  description: 'Newest first.',
  params: ByChannel,
  query: PageQuery,
  status: 200,
  response: page(TemplateWording).meta({ id: 'TemplateWordingPage' }),
  errors: ['unauthenticated', 'forbidden'],
  example: TEMPLATE_EXAMPLES.listWordings,
});
