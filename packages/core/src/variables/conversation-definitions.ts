/** Figures of the chat and of the inbox (domain 10, 14). */
import { z } from 'zod';
import { define, time } from './define-variable.ts';

const minutes = z.int().min(1).max(10_080);

export const CONVERSATION_DEFINITIONS = {
  'chat.visitorIdleDays': define({
    category: 'chat',
    unit: 'days without a visit after which a browser is no longer known',
    schema: z.int().min(1).max(365),
    value: 90,
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
  }),
  'inbox.officeHours': define({
    category: 'inbox',
    unit: 'local hours in which people answer',
    schema: z
      .strictObject({ from: time, until: time })
      .refine(({ from, until }) => from < until, 'people must come before they go'),
    value: { from: '09:00', until: '20:00' },
  }),
  'inbox.answerMinutes': define({
    category: 'inbox',
    unit: 'minutes within which a wish for a person is answered, by its priority',
    schema: z.strictObject({ urgent: minutes, high: minutes, normal: minutes, low: minutes }),
    value: { urgent: 15, high: 60, normal: 240, low: 1_440 },
  }),
  'inbox.nearHours': define({
    category: 'inbox',
    unit: 'hours to the party within which a wish for a person is urgent, and within which it is high',
    schema: z.strictObject({ urgent: z.number().min(0).max(720), high: z.number().min(0).max(720) }),
    value: { urgent: 24, high: 72 },
  }),
} as const;
