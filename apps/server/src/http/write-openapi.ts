/** `node apps/server/src/http/write-openapi.ts [--check]`: writes the OpenAPI document the client is generated from. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contractEndpoints } from './contract-endpoints.ts';
import { documentFromContract } from './openapi.ts';

export const OPENAPI_FILE = join(import.meta.dirname, '..', '..', '..', '..', 'packages', 'api-client', 'openapi.json');

/** The committed text: the document of the contract, indented so that changes can be read. */
export async function openApiText(): Promise<string> {
  return `${JSON.stringify(await documentFromContract(contractEndpoints()), null, 2)}\n`;
}

async function main(check: boolean): Promise<void> {
  const text = await openApiText();
  if (!check) return writeFile(OPENAPI_FILE, text);
  if ((await readFile(OPENAPI_FILE, 'utf8').catch(() => '')) === text) return;
  process.stderr.write(
    'packages/api-client/openapi.json is not up to date; run: node apps/server/src/http/write-openapi.ts\n',
  );
  process.exitCode = 1;
}

if (import.meta.main) await main(process.argv.includes('--check'));
