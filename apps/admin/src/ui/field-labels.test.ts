import { expect, it } from 'vitest';
import { fieldSentence } from './field-labels.ts';

it('names a field as people do, and never as programs do', () => {
  expect(fieldSentence('contact.firstName', 'Please fill this in.')).toBe('First name: Please fill this in.');
  expect(fieldSentence('upgrades.0', 'There is no such dish.')).toBe('Upgrades: There is no such dish.');
  expect(fieldSentence('smsConsent', 'Please ask whether we may.')).toBe('Please ask whether we may.');
});
