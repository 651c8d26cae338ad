/** `node tooling/docs/errors.ts [--check]`: the error codes as a page of the reference. */
import {
  BODY_ERRORS,
  COMMON_ERRORS,
  ERROR_CODES,
  STATUS_BY_CODE,
  TITLE_BY_CODE,
  type ErrorCode,
} from '@myhibachi/contracts';
import { AppError } from '@myhibachi/core/kernel';
import { contractEndpoints } from '../../apps/server/src/http/contract-endpoints.ts';
import { code, keepPage, table } from './markdown.ts';

const HEAD = `# Error codes

<!-- Written by tooling/docs/errors.ts from packages/contracts/src/errors.ts and the endpoints: change those. -->

Every error of the API is a problem document (\`application/problem+json\`, RFC 9457):

\`\`\`json
{
  "type": "/docs/errors#validation_failed",
  "title": "Some fields need another look.",
  "status": 422,
  "code": "validation_failed",
  "requestId": "01a2…",
  "retryable": false,
  "errors": [{ "field": "party.adults", "message": "…" }]
}
\`\`\`

- \`code\` is one of the closed list below and is what a program decides by. \`title\` and \`detail\` are for people and may change.
- \`errors\` names each field by its path in the request and says what to send instead.
- \`retryable\` says whether the same request may succeed later; \`Retry-After\` says when, where that is known.
- \`requestId\` is also in the \`x-request-id\` header and in our logs: name it when you ask for help.
- \`slot_taken\` carries \`alternatives\`: the nearest free starts.

A fault of ours says nothing about its cause to the caller; it is logged with the request id.
`;

function answeredBy(errorCode: ErrorCode): string {
  const list: readonly ErrorCode[] = COMMON_ERRORS;
  if (list.includes(errorCode)) return 'every endpoint';
  const withBody: readonly ErrorCode[] = BODY_ERRORS;
  if (withBody.includes(errorCode)) return 'every request with a body';
  const names = contractEndpoints().filter(({ errors }) => errors.includes(errorCode));
  return names.length === 0 ? 'no endpoint declares it' : names.map(({ id }) => code(id)).join(', ');
}

const rows = ERROR_CODES.map((errorCode) => [
  code(errorCode),
  `${STATUS_BY_CODE[errorCode]}`,
  TITLE_BY_CODE[errorCode],
  new AppError(errorCode).retryable ? 'yes' : '',
  answeredBy(errorCode),
]);
await keepPage(
  'docs/reference/errors.md',
  `${HEAD}\n${table(['Code', 'HTTP', 'Title', 'Retry', 'Answered by'], rows)}\n`,
);
