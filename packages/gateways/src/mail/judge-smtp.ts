import { z } from 'zod';
import { judgeConnection, safeCode, type Judgement } from '../judgement.ts';

const smtpError = z.object({
  code: z.string().optional().catch(undefined),
  responseCode: z.number().optional().catch(undefined),
  syscall: z.string().optional().catch(undefined),
  response: z.string().optional().catch(undefined),
});

/** Nodemailer's codes for messages that cannot be sent whatever the server's mood. */
const OUR_FAULT: ReadonlySet<string> = new Set(['EAUTH', 'ENOAUTH', 'EENVELOPE', 'EMESSAGE', 'ECONFIG', 'EREQUIRETLS']);

/**
 * Reads an SMTP failure (RFC 5321: 4yz may be tried again, 5yz may not). An explicit reply means that the message was
 * not taken; without one, only a connection that never stood is certain to have sent nothing. Nodemailer's `command`
 * is no witness: a line cut after DATA is reported as `CONN` too.
 */
export function judgeSmtp(error: unknown): Judgement {
  const parsed = smtpError.safeParse(error);
  if (!parsed.success) return judgeConnection(error);
  const { code, responseCode, syscall, response = '' } = parsed.data;
  if (responseCode !== undefined) return judgeReply(responseCode, response);
  const reason = `failed (${safeCode(code) ?? 'unknown'})`;
  if (code !== undefined && OUR_FAULT.has(code)) return { kind: 'refused', reason, nothingAccepted: true };
  return { kind: 'unavailable', reason, nothingAccepted: code === 'EDNS' || syscall === 'connect' };
}

/** Of the reply's words only the enhanced status code (RFC 3463) is kept: the rest may name somebody. */
function judgeReply(responseCode: number, response: string): Judgement {
  const enhanced = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1];
  const reason = `answered ${responseCode}${enhanced === undefined ? '' : ` ${enhanced}`}`;
  // 503 speaks of the order of commands, not of this message; a fresh connection cures it.
  const kind = responseCode >= 500 && responseCode !== 503 ? 'refused' : 'unavailable';
  return { kind, reason, nothingAccepted: true };
}
