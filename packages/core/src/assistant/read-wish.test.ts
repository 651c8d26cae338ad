/** What our people mean by their words: wishes, topics and days. */
import { describe, expect, it } from 'vitest';
import { readPeriod } from './read-period.ts';
import { readWish, type Wish } from './read-wish.ts';

/** A Wednesday. */
const TODAY = Temporal.PlainDate.from('2027-06-16');

describe('the days that are asked for', () => {
  it.each([
    ['today', '2027-06-16', '2027-06-16'],
    ['yesterday', '2027-06-15', '2027-06-15'],
    ['events tomorrow', '2027-06-17', '2027-06-17'],
    ['this week', '2027-06-14', '2027-06-20'],
    ['last week', '2027-06-07', '2027-06-13'],
    ['next week', '2027-06-21', '2027-06-27'],
    ['this month', '2027-06-01', '2027-06-30'],
    ['last month', '2027-05-01', '2027-05-31'],
    ['this quarter', '2027-04-01', '2027-06-30'],
    ['last year', '2026-01-01', '2026-12-31'],
    ['this weekend', '2027-06-19', '2027-06-20'],
    ['next weekend', '2027-06-26', '2027-06-27'],
    ['last weekend', '2027-06-12', '2027-06-13'],
    ['in Q1', '2027-01-01', '2027-03-31'],
    ['the third quarter of 2026', '2026-07-01', '2026-09-30'],
    ['the last 30 days', '2027-05-18', '2027-06-16'],
    ['past two weeks', '2027-06-03', '2027-06-16'],
    ['next 7 days', '2027-06-16', '2027-06-23'],
    ['in August', '2027-08-01', '2027-08-31'],
    ['in January', '2027-01-01', '2027-01-31'],
    ['in May 2026', '2026-05-01', '2026-05-31'],
    ['on July 4', '2027-07-04', '2027-07-04'],
    ['from June 1 to June 12', '2027-06-01', '2027-06-12'],
    ['between June 20 and June 25', '2027-06-20', '2027-06-25'],
    ['since June 1', '2027-06-01', '2027-06-16'],
    ['on 2027-09-03', '2027-09-03', '2027-09-03'],
    ['which parties do we have on Saturday?', '2027-06-19', '2027-06-19'],
    ['on Tuesday', '2027-06-22', '2027-06-22'],
    ['how many came in last Saturday', '2027-06-12', '2027-06-12'],
  ])('%s', (text, from, to) => {
    expect(readPeriod(text, TODAY)).toEqual({ from, to });
  });

  it('are none where none are named', () => {
    expect(readPeriod('how are you', TODAY)).toBeNull();
    expect(readPeriod('may I see the bookings', TODAY)).toBeNull();
  });
});

describe('a wish', () => {
  const cases: readonly (readonly [string, Partial<Wish> & { readonly kind: Wish['kind'] }])[] = [
    ['find Ada Own', { kind: 'find', q: 'Ada Own', talks: false }],
    ['Can you look up (510) 555-0100?', { kind: 'find', q: '(510) 555-0100' }],
    ['who is ada@mail.example', { kind: 'find', q: 'ada@mail.example' }],
    ['Ada Own', { kind: 'find', q: 'Ada Own' }],
    ['find the conversation with Bea', { kind: 'find', q: 'Bea', talks: true }],
    ['MH-7K3PXQ', { kind: 'booking', code: 'MH-7K3PXQ' }],
    ['summarise mh 7k3pxq', { kind: 'booking', code: 'MH-7K3PXQ' }],
    ['Summarize this booking', { kind: 'booking', code: null, name: null }],
    ["tell me about Ada's booking", { kind: 'booking', code: null, name: 'Ada' }],
    ['summary of this conversation', { kind: 'conversation', name: null }],
    ['what is going on in the chat with Bea?', { kind: 'conversation' }],
    ['draft a reply', { kind: 'draft', name: null }],
    ['How should I answer?', { kind: 'draft' }],
    ['write an answer to Bea', { kind: 'draft', name: 'Bea' }],
    ['assign this to me', { kind: 'assign', to: 'me' }],
    ["I'll take it", { kind: 'assign', to: 'me' }],
    ['give it to the desk', { kind: 'assign', to: 'desk' }],
    ['hand it back to the concierge', { kind: 'assign', to: 'concierge' }],
    ['assign the conversation to Dana', { kind: 'assign', to: { colleague: 'dana' } }],
    ['label it Allergies', { kind: 'label', label: 'Allergies', on: true }],
    ['tag this conversation as "Big party"', { kind: 'label', label: 'Big party', on: true }],
    ['remove the label Allergies', { kind: 'label', label: 'Allergies', on: false }],
    ['How many bookings last week?', { kind: 'count', topics: ['made'] }],
    ['what was the revenue in May', { kind: 'count', topics: ['revenue'] }],
    ['revenue and cancellations this month', { kind: 'count', topics: ['revenue', 'cancelled'] }],
    ['Show me all bookings on July 3', { kind: 'count', topics: ['events'] }],
    ['how many bookings do we have next week?', { kind: 'count', topics: ['events'] }],
    ['how many bookings were made today', { kind: 'count', topics: ['made'] }],
    ['How much do we owe hosts?', { kind: 'wait', topics: ['owed'] }],
    ['what do hosts owe us', { kind: 'wait', topics: ['overdue'] }],
    ['Cancel MH-7K3PXQ because the host is ill', { kind: 'cannot', code: 'MH-7K3PXQ' }],
    ['Move MH-7K3PXQ to December 28', { kind: 'cannot', code: 'MH-7K3PXQ' }],
    ['Add a note to MH-7K3PXQ: bring extra gas', { kind: 'cannot', code: 'MH-7K3PXQ' }],
    ['Assign Demo chef Ember to MH-7K3PXQ', { kind: 'cannot', code: 'MH-7K3PXQ' }],
    ['refund $20', { kind: 'cannot', code: null }],
    ['which events have no chef', { kind: 'count', topics: ['unassigned'] }],
    ['unassigned events next week', { kind: 'count', topics: ['unassigned'] }],
    ['holds about to expire', { kind: 'wait', topics: ['holds'] }],
    ['any deposits outstanding?', { kind: 'wait', topics: ['deposits', 'overdue'] }],
    ['who is waiting for an answer', { kind: 'wait', topics: ['inbox'] }],
    ['what is in the inbox', { kind: 'wait', topics: ['inbox'] }],
    ['assign the conversation of MH-7K3PXQ to Dana', { kind: 'assign', code: 'MH-7K3PXQ', to: { colleague: 'dana' } }],
    ['Please give MH-7K3PXQ to me', { kind: 'assign', code: 'MH-7K3PXQ', to: 'me', saysTalk: false }],
    ["hand MH-7K3PXQ's chat back to the concierge", { kind: 'assign', code: 'MH-7K3PXQ', to: 'concierge' }],
    ["assign Ada Own's conversation to Dana", { kind: 'assign', name: 'Ada Own', to: { colleague: 'dana' } }],
    ['label the conversation of MH-7K3PXQ Allergies', { kind: 'label', code: 'MH-7K3PXQ', label: 'Allergies' }],
    ['Mark MH-7K3PXQ as a no-show', { kind: 'booking', code: 'MH-7K3PXQ' }],
    ['give the deposit of MH-7K3PXQ to charity', { kind: 'booking', code: 'MH-7K3PXQ' }],
    ['assign Ember to the party MH-7K3PXQ', { kind: 'cannot', code: 'MH-7K3PXQ' }],
    ['sum up the conversation about MH-7K3PXQ', { kind: 'conversation', code: 'MH-7K3PXQ' }],
    ['draft a reply for MH-7K3PXQ', { kind: 'draft', code: 'MH-7K3PXQ', name: null }],
    ['Who cooks on Saturday?', { kind: 'parties', mine: false, period: { from: '2027-06-19', to: '2027-06-19' } }],
    ['who is cooking next week', { kind: 'parties', period: { from: '2027-06-21', to: '2027-06-27' } }],
    ['who cooks', { kind: 'parties', period: { from: '2027-06-16', to: '2027-06-29' } }],
    ['who cooks MH-7K3PXQ?', { kind: 'cooks', code: 'MH-7K3PXQ' }],
    ['which chef is at mh 7k3pxq', { kind: 'cooks', code: 'MH-7K3PXQ' }],
    ['who cooks for Ada Own', { kind: 'cooks', name: 'Ada Own' }],
    ['who cooks this party', { kind: 'cooks', name: null, code: null }],
    ['When do I work?', { kind: 'parties', mine: true, period: { from: '2027-06-16', to: '2027-06-29' } }],
    ['what do I cook on Saturday', { kind: 'parties', mine: true, period: { from: '2027-06-19', to: '2027-06-19' } }],
    ['my schedule next week', { kind: 'parties', mine: true }],
    ['who is off next week?', { kind: 'off', period: { from: '2027-06-21', to: '2027-06-27' } }],
    ['Is anyone on vacation in August', { kind: 'off', period: { from: '2027-08-01', to: '2027-08-31' } }],
    ['am I off tomorrow', { kind: 'off', period: { from: '2027-06-17', to: '2027-06-17' } }],
    ['time off requests to decide', { kind: 'wait', topics: ['decisions'] }],
    ['how many open conversations are there?', { kind: 'wait', topics: ['inbox'] }],
    ['How many conversations wait for us', { kind: 'wait', topics: ['inbox'] }],
    ['what waits for us?', { kind: 'wait', topics: expect.arrayContaining(['inbox', 'decisions', 'unassigned']) }],
    ['What is due this week?', { kind: 'wait', topics: ['overdue'] }],
    ['hello', { kind: 'help' }],
    ['what can you do?', { kind: 'help' }],
  ];
  it.each(cases)('%s', (text, wish) => {
    expect(readWish(text, TODAY)).toMatchObject(wish);
  });

  it('is read in time whatever is written', () => {
    const began = performance.now();
    for (const text of [
      'a '.repeat(250),
      'assign '.repeat(70),
      'label "'.repeat(70),
      'draft a '.repeat(60),
      '-'.repeat(500),
    ])
      readWish(text, TODAY);
    expect(performance.now() - began).toBeLessThan(500);
  });
});
