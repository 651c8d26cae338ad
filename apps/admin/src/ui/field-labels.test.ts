import { expect, it } from 'vitest';
import { fieldSentence } from './field-labels.ts';

it('names a field as people do, and never as programs do', () => {
  expect(fieldSentence('contact.firstName', 'Please fill this in.')).toBe('First name: Please fill this in.');
  expect(fieldSentence('reason.0', 'Too short.')).toBe('Reason: Too short.');
  expect(fieldSentence('smsConsent', 'Please ask whether we may.')).toBe('Please ask whether we may.');
});
