/** Figures of the chat and of the inbox (domain 10, 14). */
import { z } from 'zod';
import { cents, define, line, time } from './define-variable.ts';
import { answerComplaints, judgedBy } from './list-rules.ts';

const minutes = z.int().min(1).max(10_080);

export const CONVERSATION_DEFINITIONS = {
  'chat.visitorIdleDays': define({
    category: 'chat',
    unit: 'days without a visit after which a browser is no longer known',
    schema: z.int().min(1).max(365),
    value: 90,
  }),
  'chat.visitorMessagesPerMinute': define({
    category: 'chat',
    unit: 'messages a minute one visitor may send, whatever address they come from',
    schema: z.int().min(3).max(1_000),
    value: 20,
  }),
  'chat.idleCloseHours': define({
    category: 'chat',
    unit: 'quiet hours after which a conversation of the concierge closes',
    schema: z.number().min(0.25).max(720),
    value: 24,
  }),
  'mail.idleCloseDays': define({
    category: 'messages',
    unit: 'quiet days after which a conversation by e-mail closes, where nobody waits for us',
    schema: z.int().min(1).max(365),
    value: 14,
  }),
  'concierge.emailReplies': define({
    category: 'concierge',
    unit: 'whether what the concierge answers to an e-mail waits for a person’s yes (drafts) or leaves at once (direct)',
    schema: z.enum(['drafts', 'direct']),
    value: 'drafts',
  }),
  'concierge.emailDirectPerDay': define({
    category: 'concierge',
    unit: 'answers a day that may leave at once in one conversation by e-mail; what follows waits for a person’s yes',
    schema: z.int().min(1).max(200),
    value: 10,
  }),
  'concierge.emailApprovalHours': define({
    category: 'concierge',
    unit: 'hours a host may take by e-mail to say yes to what was summed up',
    schema: z.int().min(1).max(720),
    value: 72,
  }),
  'concierge.enabled': define({
    category: 'concierge',
    unit: 'whether the concierge answers; otherwise everything waits for people',
    schema: z.boolean(),
    value: true,
  }),
  'concierge.approvalMinutes': define({
    category: 'concierge',
    unit: 'minutes a host may take to say yes to what was summed up',
    schema: z.int().min(5).max(1_440),
    value: 60,
    guarded: true,
  }),
  'concierge.engine': define({
    category: 'concierge',
    unit: 'which engine answers: builtin, or model, which needs a connected model and falls back to builtin',
    schema: z.enum(['builtin', 'model']),
    value: 'builtin',
  }),
  'concierge.modelName': define({
    category: 'concierge',
    unit: 'name of the model, as its service calls it',
    schema: line(120),
    value: 'gpt-4.1-mini',
  }),
  'concierge.modelTemperature': define({
    category: 'concierge',
    unit: 'how freely the model words its answers, 0 to 1',
    schema: z.number().min(0).max(1),
    value: 0.2,
  }),
  'concierge.modelMaxTokens': define({
    category: 'concierge',
    unit: 'tokens the model may write in one go',
    schema: z.int().min(100).max(4_000),
    value: 700,
  }),
  'concierge.modelTimeoutSeconds': define({
    category: 'concierge',
    unit: 'seconds the model may take over one answer, after which the built-in engine gives it',
    schema: z.int().min(2).max(35),
    value: 25,
  }),
  'concierge.modelDayBudgetCents': define({
    category: 'concierge',
    unit: 'cents the model may cost in one day (UTC, as services count); beyond it the built-in engine answers',
    schema: cents(10_000_000),
    value: 500,
  }),
  'concierge.modelConversationBudgetCents': define({
    category: 'concierge',
    unit: 'cents the model may cost in one conversation; beyond it the built-in engine answers',
    schema: cents(1_000_000),
    value: 50,
  }),
  'concierge.modelInputPriceCents': define({
    category: 'concierge',
    unit: 'cents the service asks for a million tokens it reads',
    schema: z.number().min(0).max(100_000),
    value: 40,
  }),
  'concierge.modelOutputPriceCents': define({
    category: 'concierge',
    unit: 'cents the service asks for a million tokens it writes',
    schema: z.number().min(0).max(100_000),
    value: 160,
  }),
  'inbox.officeHours': define({
    category: 'inbox',
    unit: 'local hours in which people answer',
    schema: z
      .strictObject({ from: time, until: time })
      .refine(({ from, until }) => from < until, '“From” has to be earlier than “Until”: people come before they go.'),
    value: { from: '09:00', until: '20:00' },
  }),
  'inbox.answerMinutes': define({
    category: 'inbox',
    unit: 'minutes within which a wish for a person is answered, by its priority',
    schema: z
      .strictObject({ urgent: minutes, high: minutes, normal: minutes, low: minutes })
      .superRefine(judgedBy(answerComplaints)),
    value: { urgent: 15, high: 60, normal: 240, low: 1_440 },
  }),
  'inbox.nearHours': define({
    category: 'inbox',
    unit: 'hours to the party within which a wish for a person is urgent, and within which it is high',
    schema: z
      .strictObject({ urgent: z.number().min(0).max(720), high: z.number().min(0).max(720) })
      .refine(
        ({ urgent, high }) => urgent <= high,
        '“Urgent” has to be as near as “High” or nearer: please give it as many hours or fewer.',
      ),
    value: { urgent: 24, high: 72 },
  }),
} as const;
