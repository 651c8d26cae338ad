import { expect, it } from 'vitest';
import { readSmsKeyword, refusesMail, saysWrongNumber } from './read-sms-keyword.ts';

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
  'Please stop texting me, unsubscribe. Thanks',
  'Stop sending me these messages',
  'I don’t want any more texts from you',
  'No me escriban más',
  'Por favor, dejen de enviarme mensajes',
  'STOP texting me this crap',
  'Stop it already!!',
  'Stop it',
  'STOP STOP STOP',
  'stop sending me messages',
  'please stop texting',
  'pls stop texting me',
  'Can you stop texting me please',
  'Stop spamming me',
  'leave me alone',
  'Lose my number.',
  'ALTO',
  'Alto.',
  'PARA',
  'para por favor',
  'parar',
  'Ya basta',
  'No más mensajes',
  'dejen de mandar mensajes',
  'I agree\nSTOP',
  'I agree. Stop texting me.',
  'Wrong number, who is this?',
  'número equivocado',
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
  'Please stop texting me and call me about Friday',
  'Cancel, and move it to June 5',
  'Thanks, bye',
  'Don’t send',
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
  'stop it, lol',
  'haha stop it 😂 we will be 12',
  'lol stop, you are too kind',
  'para 12 personas',
  'Para mi fiesta, ¿cuánto cuesta?',
  'alto precio',
  'Stop. Let us do six instead of five.',
  'Sorry, wrong number, mine is 510 555 0143',
  'Is this the wrong number for the chef?',
])('%j is a message for a person', (body) => {
  expect(readSmsKeyword(body)).toBe('none');
});

it.each([
  [null, 'Please stop emailing me, unsubscribe'],
  ['Re: June news', 'Unsubscribe'],
  ['Unsubscribe', ''],
  ['Re: unsubscribe', '  '],
  [null, 'Hi,\n\nplease take me off your mailing list.\n\nThanks\nJane Roe\n510-555-0142'],
  [null, 'I no longer want to receive your newsletters.'],
  [null, 'Hola equipo,\n\nno me envíen más correos.\n\nAna'],
])('the mail %j %j wants no more', (subject, text) => {
  expect(refusesMail({ subject, text })).toBe(true);
});

it.each([
  [null, 'Please stop emailing me about the deposit, I have paid it yesterday. Did you get it?'],
  ['Unsubscribe', 'How many chefs come for 40 guests?'],
  ['Cancel', 'Please cancel my party on June 5.'],
  [null, 'Please unsubscribe me.\n\nAlso, can we move the party to June 6?'],
  [null, 'Do not email me the menu, I have it. 12 adults please.'],
  [null, ''],
])('the mail %j %j is about something else', (subject, text) => {
  expect(refusesMail({ subject, text })).toBe(false);
});

it.each([
  'wrong number',
  'Sorry, wrong number',
  'Sorry, wrong number!',
  'You have the wrong number. Please stop texting me.',
  'Wrong number, I am not Jordan',
  "You've got the wrong number",
  'I think you have the wrong number',
  'Hi, this is the wrong number. Who is this?',
  'Wrong person',
  'Perdón, número equivocado',
  'Se equivocó de número',
])('%j frees the number', (body) => {
  expect(saysWrongNumber(body)).toBe(true);
  expect(readSmsKeyword(body)).toBe('revoke');
});

it.each([
  'STOP',
  'stop texting me',
  'Is this the wrong number for the chef?',
  'Wrong number?',
  'I gave you the wrong number of guests',
  'Wrong number of guests, we are 14',
  'Sorry, wrong number, mine is 510 555 0143',
])('%j frees no number', (body) => {
  expect(saysWrongNumber(body)).toBe(false);
});
