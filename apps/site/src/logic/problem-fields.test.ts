import type { Problem } from '@myhibachi/contracts';
import { describe, expect, it } from 'vitest';
import { fieldId, fieldName, mapProblem } from './problem-fields.ts';

function problem(errors: Problem['errors']): Problem {
  return {
    type: '/docs/errors#validation_failed',
    title: 'Some fields need another look.',
    status: 422,
    code: 'validation_failed',
    requestId: 'r1',
    retryable: false,
    errors,
  };
}

describe('mapping a problem onto a form', () => {
  it('reads pointers and dotted paths alike', () => {
    for (const written of ['contact.email', '/contact/email', 'body/contact/email', 'body.contact.email']) {
      expect(fieldName(written)).toBe('contact.email');
    }
    expect(fieldName('allergens[2].notes')).toBe('allergens.2.notes');
  });

  it('lists errors in the order of the form and keeps the first word about each field', () => {
    const mapped = mapProblem(
      problem([
        { field: 'contact.phone', message: 'Phone please.' },
        { field: 'venue.street', message: 'Street please.' },
        { field: 'contact.phone', message: 'Again.' },
      ]),
      ['venue.street', 'contact.phone'],
    );
    expect(Object.entries(mapped.fields)).toEqual([
      ['venue.street', 'Street please.'],
      ['contact.phone', 'Phone please.'],
    ]);
  });

  it('gives errors deeper than a field to that field, and keeps the rest in words', () => {
    const mapped = mapProblem(
      problem([
        { field: 'allergens.0.notes', message: 'Which other?' },
        { field: 'quoteId', message: 'Unknown quote.' },
      ]),
      ['allergens'],
    );
    expect(mapped).toEqual({ fields: { allergens: 'Which other?' }, rest: ['Unknown quote.'] });
  });

  it('makes ids that need no escaping', () => {
    expect(fieldId('contact.email')).toBe('field-contact-email');
  });
});
