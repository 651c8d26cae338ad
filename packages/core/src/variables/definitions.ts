/**
 * Every figure of the business with its type, unit, range and default (domain 15). Nothing here is a literal anywhere
 * else: code, copy and prompts read the value in force.
 */
import type { z } from 'zod';
import { ACCESS_DEFINITIONS } from './access-definitions.ts';
import { ATTACHMENT_DEFINITIONS } from './attachment-definitions.ts';
import { CONCIERGE_DEFINITIONS } from './concierge-definitions.ts';
import { CONVERSATION_DEFINITIONS } from './conversation-definitions.ts';
import { DESK_DEFINITIONS } from './desk-definitions.ts';
import { PEOPLE_DEFINITIONS } from './people-definitions.ts';
import { PRICE_DEFINITIONS } from './price-definitions.ts';
import { RETENTION_DEFINITIONS } from './retention-definitions.ts';
import { SCHEDULING_DEFINITIONS } from './scheduling-definitions.ts';
import { SERVICE_DEFINITIONS } from './service-definitions.ts';
import { SETTINGS_DEFINITIONS } from './settings-definitions.ts';

export const DEFINITIONS = {
  ...PRICE_DEFINITIONS,
  ...CONVERSATION_DEFINITIONS,
  ...ATTACHMENT_DEFINITIONS,
  ...SCHEDULING_DEFINITIONS,
  ...CONCIERGE_DEFINITIONS,
  ...SERVICE_DEFINITIONS,
  ...DESK_DEFINITIONS,
  ...ACCESS_DEFINITIONS,
  ...PEOPLE_DEFINITIONS,
  ...SETTINGS_DEFINITIONS,
  ...RETENTION_DEFINITIONS,
} as const;

export type VariableKey = keyof typeof DEFINITIONS;
/** The whole set in force at one moment. */
export type Variables = { readonly [K in VariableKey]: z.output<(typeof DEFINITIONS)[K]['schema']> };

export function isVariableKey(key: string): key is VariableKey {
  return Object.hasOwn(DEFINITIONS, key);
}
