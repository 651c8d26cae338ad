/** The flags this version of the program asks for, and what it does where nobody has set them. */
export const KNOWN_FLAGS = {
  'messages.day-before': {
    description: 'Hosts are reminded the day before: when the chef comes and what to prepare.',
    byDefault: true,
  },
} as const satisfies Record<string, { description: string; byDefault: boolean }>;

export type FlagKey = keyof typeof KNOWN_FLAGS;

export const FLAG_KEYS = Object.keys(KNOWN_FLAGS) as readonly FlagKey[];
