import { readFileSync } from 'node:fs';
import { ROOT } from './project-files.ts';
import { judgeDocument, type ApiDocument } from './spec/spec-rules.ts';

// Missing means never generated: the read fails and so does this check.
const text = readFileSync(`${ROOT}/packages/api-client/openapi.json`, 'utf8');
const complaints = judgeDocument(JSON.parse(text) as ApiDocument);
for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length === 0 ? 0 : 1;
