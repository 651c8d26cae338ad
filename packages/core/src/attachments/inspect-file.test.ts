import { expect, it } from 'vitest';
import { pdf } from '../../../../tests/support/files.ts';
import { inspectFile } from './inspect-file.ts';

const MOST = 100_000;

it('takes a document that readers open, as it is', async () => {
  const content = pdf();
  expect(await inspectFile({ name: 'plan.pdf', content }, MOST)).toMatchObject({
    kind: 'good',
    file: { mediaType: 'application/pdf', content },
  });
});

it.each([
  ['says no more than what it would be', Buffer.from('%PDF-1.4 fake\n')],
  ['was cut before its end', pdf().subarray(0, -40)],
  ['has an end and nothing in it', Buffer.from('%PDF-1.4\ntrailer<<>>\n%%EOF\n')],
])('refuses one that %s', async (_what, content) => {
  expect(await inspectFile({ name: 'plan.pdf', content }, MOST)).toEqual({ kind: 'refused', why: 'broken' });
});
