/** The tools behind a door that anybody may knock at: what reads, is open to a visitor, and asks for nobody's name. */
import { z } from 'zod';
import { AppError, type Context } from '../kernel/index.ts';
import type { Tool } from './tool.ts';
import { openToolbox, refusalOf, type ToolAnswer } from './toolbox.ts';
import { findTool, toolNames, type ToolName } from './tools.ts';

/** One tool as strangers are told of it; both schemas are JSON Schema 2020-12, without references. */
export interface OpenTool {
  readonly name: ToolName;
  readonly title: string;
  readonly description: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly output: Readonly<Record<string, unknown>>;
}

/** Open to visitors, changes nothing for anybody, and needs no conversation. */
function isOpen({ scope, effect, channels }: Tool): boolean {
  return scope === 'public' && effect === 'read' && channels === undefined;
}

const OPEN = toolNames().filter((name) => isOpen(findTool(name)));
const CLOSED: ReadonlySet<string> = new Set(toolNames().filter((name) => !OPEN.includes(name)));

/** Shapes that have a name of their own are written out where they are used: not every client follows references. */
class WithoutNames extends z.core.$ZodRegistry<Record<string, unknown>> {
  override get(schema: z.core.$ZodType): Record<string, unknown> {
    const { id: _named, ...meta } = z.globalRegistry.get(schema) ?? {};
    return meta;
  }
}

const WITHOUT_NAMES = new WithoutNames();
/** Not every program's regular expressions know Unicode classes; the tool itself refuses what they keep out. */
const UNICODE_CLASS = /\\p\{/u;

function plain(json: z.core.JSONSchema.BaseSchema): void {
  const { pattern, allOf } = json;
  if (json.format !== undefined || (pattern !== undefined && UNICODE_CLASS.test(pattern))) delete json.pattern;
  if (allOf?.every((part) => part.pattern !== undefined && UNICODE_CLASS.test(part.pattern)) === true)
    delete json.allOf;
  if (json.minimum === Number.MIN_SAFE_INTEGER) delete json.minimum;
  if (json.maximum === Number.MAX_SAFE_INTEGER) delete json.maximum;
}

function jsonSchemaOf(schema: z.ZodType, io: 'input' | 'output'): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(schema, {
    io,
    metadata: WITHOUT_NAMES,
    unrepresentable: 'any',
    override: ({ jsonSchema }) => plain(jsonSchema),
  });
}

function inputOf({ input, anonymousInput }: Tool): z.ZodType {
  return anonymousInput ?? input;
}

const LISTED: readonly OpenTool[] = OPEN.map((name) => {
  const tool = findTool(name);
  const { title, description, output } = tool;
  return {
    name,
    title,
    description,
    input: jsonSchemaOf(inputOf(tool), 'input'),
    output: jsonSchemaOf(output, 'output'),
  };
});

/** Every tool of this door. */
export function listOpenTools(): readonly OpenTool[] {
  return LISTED;
}

/** Whether a tool of that name stands behind this door. */
export function isOpenTool(name: string): name is ToolName {
  return OPEN.some((open) => open === name);
}

/**
 * Runs one of them as a visitor. What its verb refuses is an answer; an unknown name throws `not_found`, and our own
 * faults are thrown as they are.
 */
export async function callOpenTool(ctx: Context, name: string, input: unknown): Promise<ToolAnswer> {
  if (!isOpenTool(name)) throw new AppError('not_found', { reason: `no open tool ${name}` });
  const parsed = inputOf(findTool(name)).safeParse(input);
  if (!parsed.success) return refusalOf(name, parsed.error);
  const toolbox = openToolbox(ctx, {
    caller: { kind: 'guest' },
    conversation: null,
    language: 'en',
    zone: 'UTC',
    without: CLOSED,
  });
  return toolbox.call(name, parsed.data);
}
