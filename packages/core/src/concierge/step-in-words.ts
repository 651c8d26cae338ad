import type { EngineStep } from './engine.ts';
import { findTool, toolNames } from './tools.ts';

/** What a host may see of the concierge's work while they wait; null for what is nothing to them. */
export function stepInWords(step: EngineStep): string | null {
  if (step.kind !== 'tool' && step.kind !== 'proposed') return null;
  const name = toolNames().find((one) => one === step.tool && !one.startsWith('get_'));
  return name === undefined ? null : findTool(name).title;
}
