import { ChatFrame } from '@myhibachi/contracts';

/** What a browser or a program sent over its chat; null for what the contract does not know. */
export function readFrame(data: unknown): ChatFrame | null {
  try {
    const parsed = ChatFrame.safeParse(JSON.parse(String(data)));
    return parsed.success ? parsed.data : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
