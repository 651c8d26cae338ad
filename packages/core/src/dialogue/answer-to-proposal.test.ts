import { expect, it } from 'vitest';
import { hear } from '../../../../tests/support/host-message.ts';
import { answerToProposal } from './answer-to-proposal.ts';

it.each<[string, string, string | null]>([
  ['cancel_booking', 'yes', 'yes'],
  ['cancel_booking', 'Yes, cancel it please', 'yes'],
  ['cancel_booking', 'yes go ahead and cancel my booking', 'yes'],
  ['cancel_booking', 'sí, cancélala', 'yes'],
  ['cancel_booking', 'yes, move it', 'unclear'],
  ['cancel_booking', 'yes cancel it unless it rains', 'unclear'],
  ['cancel_booking', 'cancel', 'no'],
  ['place_hold', 'yes, cancel it', 'unclear'],
  ['place_hold', 'yes, hold it', 'yes'],
  ['place_hold', 'yes but make it 12 adults', 'unclear'],
  ['place_hold', 'maybe', 'unclear'],
  ['place_hold', 'no', 'no'],
  ['reschedule_booking', 'yes, move it', 'yes'],
])('%s: %s', (tool, text, answer) => {
  expect(answerToProposal(tool, hear(text, 'yes_no'))).toBe(answer);
});

it('what is no answer is none', () => {
  expect(answerToProposal('place_hold', hear('how far do you travel?', 'yes_no'))).not.toBe('yes');
});
