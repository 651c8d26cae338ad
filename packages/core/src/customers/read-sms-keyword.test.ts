import { expect, it } from 'vitest';
import { readSmsKeyword } from './read-sms-keyword.ts';

it.each([
  'STOP',
  'stop',
  ' Stop. ',
  'STOP!!!',
  '"STOP"',
  'ＳＴＯＰ',
  'StopAll',
  'stop all',
  'unsubscribe',
  'CANCEL',
  'End',
  'quit',
  'Revoke',
  'opt out',
  'OPT-OUT',
  'optout',
  'please stop',
  'Stop please.',
  'Stop texting me',
  'please stop texting me now',
  'Don’t text me anymore',
  'do not contact me again',
  'Take me off your list please',
  'remove my number from this list',
  'Remove me.',
  'no more texts',
  'wrong number',
  'Sorry, wrong number',
])('%j revokes', (body) => {
  expect(readSmsKeyword(body)).toBe('revoke');
});

it.each(['START', 'start.', 'Unstop', 'JOIN', 'please start'])('%j grants', (body) => {
  expect(readSmsKeyword(body)).toBe('grant');
});

it.each(['HELP', 'help?', 'Info', 'Help please!'])('%j asks for help', (body) => {
  expect(readSmsKeyword(body)).toBe('help');
});

it.each([
  '',
  '   ',
  '👍',
  'YES',
  'ok',
  'I agree',
  'Can I cancel my booking?',
  'We want to cancel the party on Friday',
  'Where do I stop the car?',
  'stop by at 5',
  'the end of the street',
  'when does it start',
  'starting at six',
  'info about lobster',
  'I need help with my booking',
  'nonstop',
  'STOPP',
  'Is this the wrong number for the chef?',
])('%j is a message for a person', (body) => {
  expect(readSmsKeyword(body)).toBe('none');
});
