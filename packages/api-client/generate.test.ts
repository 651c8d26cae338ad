import { describe, expect, it } from 'vitest';
import { findDrift } from './generate.ts';

describe('the generated client', () => {
  it('is what the committed OpenAPI document gives', async () => {
    expect(await findDrift()).toEqual([]);
  });
});
