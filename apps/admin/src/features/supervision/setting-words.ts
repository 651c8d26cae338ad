/** The concierge's settings by what they are about, and what stands for their keys. */
import type { Variable } from '@myhibachi/api-client/shapes';

export interface SettingGroup {
  readonly title: string;
  readonly about: string;
  readonly holds: (key: string) => boolean;
}

const LEFT = new Set(['concierge.intentsOff']);
const SPEAKS = new Set(['concierge.tone', 'concierge.approvalMinutes']);
const HOURS = new Set(['inbox.officeHours', 'inbox.answerMinutes', 'inbox.nearHours', 'chat.idleCloseHours']);

function isModel(key: string): boolean {
  return /^concierge\.(?:model|budget|canary)/.test(key);
}

function isLimit(key: string): boolean {
  return key.startsWith('chat.') && !HOURS.has(key);
}

export const GROUPS: readonly SettingGroup[] = [
  {
    title: 'Who answers',
    about: 'Whether the concierge answers at all, and by which engine.',
    holds: (key) => key.startsWith('concierge.') && !isModel(key) && !LEFT.has(key) && !SPEAKS.has(key),
  },
  {
    title: 'Model',
    about: 'Which model, what it may cost, and the share of conversations that try it.',
    holds: isModel,
  },
  {
    title: 'What is left to people',
    about: 'What hosts ask for here goes to a person, who reads why. What is grave always does.',
    holds: (key) => LEFT.has(key),
  },
  { title: 'How it speaks', about: 'Its tone, and how long a host has to say yes.', holds: (key) => SPEAKS.has(key) },
  {
    title: 'When people are there',
    about: 'A host who is handed over is told when somebody answers.',
    holds: (key) => HOURS.has(key),
  },
  { title: 'Limits', about: 'What one visitor and one conversation may take.', holds: isLimit },
];

/** Chosen from what there is, not typed. */
export const SPECIAL_NAMES: ReadonlySet<string> = new Set([
  'concierge.engine',
  'concierge.tone',
  'concierge.intentsOff',
]);

const NAMES: Readonly<Record<string, string>> = {
  'concierge.enabled': 'The concierge answers',
  'concierge.engine': 'Engine',
  'concierge.intentsOff': 'Left to people',
  'concierge.canaryPercent': 'Share that tries the model',
  'concierge.canaryRollback': 'When the model is taken back',
  'inbox.officeHours': 'Hours in which people answer',
  'inbox.answerMinutes': 'Answered within',
  'inbox.nearHours': 'Near a party',
};

export function nameOf({ key, label }: Pick<Variable, 'key' | 'label'>): string {
  return NAMES[key] ?? label;
}
