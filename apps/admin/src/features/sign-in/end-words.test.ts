import { expect, it } from 'vitest';
import { endWords } from './end-words.ts';

it('says of what was typed that it is kept, that it is lost, or both, and nothing where nothing was typed', () => {
  const said = (kept: boolean, lost: boolean): string => endWords('expired', true, { kept, lost }) ?? '';
  expect(said(false, false)).toMatch(/Sign in again to go on\.$/);
  expect(said(true, false)).toMatch(/What you had typed is kept and there again after you sign in\.$/);
  expect(said(false, true)).toMatch(/What you had typed and not sent yet could not be kept\.$/);
  expect(said(true, true)).toMatch(/Part of what you had typed is kept .* the rest could not be\.$/);
  expect(endWords(null, false, { kept: false, lost: false })).toBeNull();
});
