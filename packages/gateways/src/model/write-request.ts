/** A request in the words of the AI SDK. */
import type { ModelMessage, ModelTool } from '@myhibachi/core/kernel';
import { jsonSchema, tool, type JSONSchema7, type JSONValue, type ModelMessage as SdkMessage, type ToolSet } from 'ai';
import { z } from 'zod';

const Json: z.ZodType<JSONValue> = z.json();
const Schema = z.custom<JSONSchema7>((value) => typeof value === 'object' && value !== null);

/** What a model is told of an input; checking it is for the tool itself, whose words of refusal help the model more. */
function schemaOf(input: z.ZodType): JSONSchema7 {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' });
  return Schema.parse(schema);
}

/** Without anything to run: the SDK hands every call back to us. */
export function toolsFor(tools: readonly ModelTool[]): ToolSet {
  return Object.fromEntries(
    tools.map(({ name, description, input }) => [
      name,
      tool({ description, inputSchema: jsonSchema(schemaOf(input)) }),
    ]),
  );
}

function sdkMessage(message: ModelMessage): SdkMessage {
  switch (message.role) {
    case 'user':
      return { role: 'user', content: message.text };
    case 'assistant':
      return {
        role: 'assistant',
        content: [
          ...(message.text === '' ? [] : [{ type: 'text', text: message.text } as const]),
          ...message.calls.map(
            ({ id, name, input }) =>
              ({ type: 'tool-call', toolCallId: id, toolName: name, input: input ?? {} }) as const,
          ),
        ],
      };
    case 'tool':
      return {
        role: 'tool',
        content: [
          {
            type: 'tool-result',
            toolCallId: message.callId,
            toolName: message.name,
            // Through JSON once, so that what JSON cannot say is left out and never sent half.
            output: { type: 'json', value: Json.parse(JSON.parse(JSON.stringify(message.output ?? null))) },
          },
        ],
      };
  }
}

export function messagesFor(messages: readonly ModelMessage[]): SdkMessage[] {
  return messages.map(sdkMessage);
}
