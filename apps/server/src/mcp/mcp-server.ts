/** What an MCP client is told: the open tools and the articles, in the protocol's words. */
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import {
  CallToolRequestSchema,
  ErrorCode,
  ListResourcesRequestSchema,
  ListToolsRequestSchema,
  McpError,
  ReadResourceRequestSchema,
  type CallToolResult,
  type Resource,
} from '@modelcontextprotocol/sdk/types.js';
import { AjvJsonSchemaValidator } from '@modelcontextprotocol/sdk/validation/ajv';
import { callOpenTool, isOpenTool, listOpenTools, type ToolAnswer, type ToolRefusal } from '@myhibachi/core/concierge';
import type { Context } from '@myhibachi/core/kernel';
import { listFaqs } from '@myhibachi/core/knowledge';
import { z } from 'zod';

export interface McpDoor {
  readonly ctx: Context;
  /** Whether a price may be worked out for this address now; otherwise what to tell. */
  readonly mayQuote: () => Promise<string | null>;
  /** How long one call may take. */
  readonly callMs: number;
}

const INSTRUCTIONS =
  'Read-only answers of a company that cooks hibachi at people’s homes: menu, prices in force, policies, free times, exact quotes and articles. Amounts are whole US cents; dates and times are the venue’s own. Never state a price, time or policy that no tool has said. Nothing can be booked here: send people to the company’s own site.';

/** Made once: a client's answers are never checked by it, and building one takes milliseconds. */
const VALIDATOR = new AjvJsonSchemaValidator();
const ARTICLE = 'article:///';
const Refused = z.looseObject({ unknownFields: z.array(z.string()).optional() });
/** JSON-RPC leaves -32000 and below to the server. */
const TIMED_OUT = -32_001;

function tools() {
  return listOpenTools().map(({ name, title, description, input, output }) => ({
    name,
    title,
    description,
    inputSchema: { ...input, type: 'object' as const },
    outputSchema: { ...output, type: 'object' as const },
    annotations: { title, readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
  }));
}

function refused(text: string): CallToolResult {
  return { isError: true, content: [{ type: 'text', text }] };
}

/** A name as programs have them is told back; anything longer or stranger is not repeated. */
const PLAIN_NAME = /^[\w.[\]-]{1,60}$/;
const MOST_NAMED = 5;

/** What is wrong, field by field, and which fields are none of the tool's. */
function saysWhy({ code, message, fields, details }: ToolRefusal): string {
  const { unknownFields = [] } = Refused.parse(details);
  const known = fields.map(({ field, message: why }) => `- ${field === '' ? 'arguments' : field}: ${why}`);
  const plain = unknownFields.filter((name) => PLAIN_NAME.test(name)).slice(0, MOST_NAMED);
  const unknown = plain.map((name) => `- ${name}: nobody knows this field; leave it out`);
  return [`${code}: ${message}`, ...known, ...unknown].join('\n');
}

/** Drives are measured finer than anybody drives: a tenth of a mile is what our own notes say. */
function rounded(key: string, value: unknown): unknown {
  return key === 'miles' && typeof value === 'number' ? Math.round(value * 10) / 10 : value;
}

function resultOf(answer: ToolAnswer): CallToolResult {
  if (!answer.ok) return refused(saysWhy(answer));
  const structuredContent = JSON.parse(JSON.stringify(answer.output, rounded)) as Record<string, unknown>;
  return { content: [{ type: 'text', text: JSON.stringify(structuredContent) }], structuredContent };
}

/** Whatever waits longer is told so; the work itself ends by the database's own limits. */
async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new McpError(TIMED_OUT, 'This took too long. Please try again.')), ms);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** The protocol's own errors are told as they are; ours are logged, and say nothing. */
async function orderly<T>({ ctx, callMs }: McpDoor, what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await within(callMs, work());
  } catch (error) {
    if (error instanceof McpError) throw error;
    ctx.log.error({ err: error, what }, 'an MCP request failed');
    throw new McpError(ErrorCode.InternalError, `Something went wrong on our side. Request ${ctx.requestId}.`);
  }
}

async function callTool(door: McpDoor, name: string, input: unknown): Promise<CallToolResult> {
  // Names are told back only when they are ours.
  if (!isOpenTool(name)) throw new McpError(ErrorCode.InvalidParams, 'Unknown tool. Please list the tools.');
  const busy = name === 'quote_party' ? await door.mayQuote() : null;
  if (busy !== null) return refused(`rate_limited: ${busy}`);
  const answer = await callOpenTool(door.ctx, name, input);
  door.ctx.log.info({ tool: name, ok: answer.ok, code: answer.ok ? null : answer.code }, 'MCP tool');
  return resultOf(answer);
}

async function listArticles(ctx: Context): Promise<Resource[]> {
  const { items } = await listFaqs(ctx, { language: 'en' });
  return items.map(({ slug, title, category, text }) => ({
    uri: `${ARTICLE}${slug}`,
    name: slug,
    title,
    description: category,
    mimeType: 'text/plain',
    size: Buffer.byteLength(text),
  }));
}

async function readArticle(ctx: Context, uri: string) {
  const { items } = await listFaqs(ctx, { language: 'en' });
  const article = items.find(({ slug }) => uri === `${ARTICLE}${slug}`);
  if (article === undefined)
    throw new McpError(ErrorCode.InvalidParams, 'Unknown resource. Please list the resources.');
  return { contents: [{ uri, mimeType: 'text/plain', text: `${article.title}\n\n${article.text}` }] };
}

/** A server for one message: nothing is kept between two of them. */
export function openMcpServer(door: McpDoor, version: string): McpServer {
  const mcp = new McpServer(
    { name: 'myhibachi', title: 'MyHibachi', version, websiteUrl: door.ctx.settings.publicUrl },
    { instructions: INSTRUCTIONS, jsonSchemaValidator: VALIDATOR },
  );
  const { server } = mcp;
  // Told to the SDK by the way, they would promise news of changes, which a server without sessions cannot send.
  server.registerCapabilities({ tools: {}, resources: {} });
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: tools() }));
  server.setRequestHandler(CallToolRequestSchema, ({ params }) =>
    orderly(door, params.name, () => callTool(door, params.name, params.arguments ?? {})),
  );
  server.setRequestHandler(ListResourcesRequestSchema, () =>
    orderly(door, 'resources/list', async () => ({ resources: await listArticles(door.ctx) })),
  );
  server.setRequestHandler(ReadResourceRequestSchema, ({ params }) =>
    orderly(door, 'resources/read', () => readArticle(door.ctx, params.uri)),
  );
  return mcp;
}
