/** Front door of the sandbox: the server starts it when keys are missing outside production, tests drive it. */
export { startSandbox, type Sandbox, type SandboxConfig, type SandboxEvent } from './start-sandbox.ts';
export type { SandboxSecrets } from './sandbox-secrets.ts';
export type { Fault, SandboxService } from './faults.ts';
export type { ModelLine, ModelReply, ModelRequest, ModelScript } from './model/model-script.ts';
export type { IncomingMails } from './mail/incoming-mail.ts';
export { writeBounce, writeHostMail, type HostMail } from './mail/write-mail.ts';
export type { OutboxAttachment, OutboxMessage } from './outbox.ts';
export { startGoogle, type GoogleAccount, type GoogleStandIn } from './google/start-google.ts';
