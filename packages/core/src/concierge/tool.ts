/** What the concierge can do, as data: HTTP, MCP, a model and the built-in engine all work from the same list. */
import type { SuggestedReply } from '@myhibachi/contracts';
import type { z } from 'zod';
import type { Action, Context } from '../kernel/index.ts';

/** Who may be served by a tool: anybody, a signed-in host with what is theirs, or our own people. */
export type ToolScope = 'public' | 'own' | 'staff';

export type ChatChannel = 'web_chat' | 'sms' | 'email';
export type ChatLanguage = 'en' | 'es';

/** The conversation a tool is used in. */
export interface ToolConversation {
  readonly id: string;
  readonly channel: ChatChannel;
}

/** The verb behind a suggested answer, with the engines it thinks by. */
export type DraftReply = (ctx: Context, input: { readonly conversationId: string }) => Promise<SuggestedReply>;

/** A verb's context, with the actor the tool's scope calls for, and where its words go. */
export interface ToolContext extends Context {
  /** Null outside a conversation: the console's assistant and the public MCP endpoint. */
  readonly conversation: ToolConversation | null;
  readonly language: ChatLanguage;
  /** Composes an answer for a person to edit; absent where nobody edits one. */
  readonly draftReply?: DraftReply;
}

export interface Tool<I = unknown, O = unknown> {
  /** What people read in traces and settings. */
  readonly title: string;
  /** When to use it and what it answers, for a model. */
  readonly description: string;
  readonly scope: ToolScope;
  readonly effect: 'read' | 'write';
  /** What one of our people has to be allowed for it: others are not offered it. */
  readonly needs?: Action;
  /** Where it is of use; everywhere when absent. What names channels needs a conversation. */
  readonly channels?: readonly ChatChannel[];
  /** Takes something away from the host: its preview is shown before they are asked. */
  readonly destructive: boolean;
  readonly input: z.ZodType<I>;
  /** What programs of strangers may send: the same without who somebody is. `input`, when absent. */
  readonly anonymousInput?: z.ZodType;
  readonly output: z.ZodType<O>;
  /**
   * What the host is asked to say yes to, exactly, in their language. A tool that has it never runs without that yes;
   * previews of verbs are made here.
   */
  approvalSummary?(ctx: ToolContext, input: I): Promise<string>;
  /** One existing verb, called with the input; throws that verb's errors. */
  run(ctx: ToolContext, input: I): Promise<O>;
}

type Written<S extends z.ZodType, T extends z.ZodType> = Omit<
  Tool<z.output<S>, z.output<T>>,
  'input' | 'output' | 'destructive'
> & { readonly input: S; readonly output: T; readonly destructive?: boolean };

/** Writes a tool down with its types checked; whoever uses it hands over what its own schema has parsed. */
export function defineTool<S extends z.ZodType, T extends z.ZodType>(tool: Written<S, T>): Tool {
  return { destructive: false, ...tool };
}
