import type { Agreement } from '@myhibachi/contracts';
import { describe, expect, it } from 'vitest';
import {
  EMPTY_SIGNATURE,
  checkSignature,
  readSignatureDraft,
  signatureFields,
  toSignatureInput,
} from './signature-form.ts';

const agreement: Agreement = {
  templateVersion: '2026.1',
  title: 'Agreement',
  sections: [],
  text: 'text',
  sha256: 'a'.repeat(64),
  acknowledgements: [{ key: 'shared_grill', label: 'One shared grill.' }],
  signedAt: null,
  signedName: null,
};

describe('signing', () => {
  it('comes back after a reload with its allergens, but neither ticked nor drawn', () => {
    const draft = {
      ...EMPTY_SIGNATURE,
      typedName: 'Jordan',
      image: 'data:image/png;base64,AAAA',
      allergens: { nuts: { allergen: 'nuts', severity: 'severe', notes: 'Sam' } as const },
      agreed: { shared_grill: true },
    };
    expect(readSignatureDraft(draft)).toEqual({ ...draft, image: null, agreed: {} });
    expect(readSignatureDraft({ allergens: { nuts: { severity: 'huge' }, luck: {} }, way: 7 })).toEqual(
      EMPTY_SIGNATURE,
    );
    expect(readSignatureDraft('text')).toBeNull();
  });

  it('asks for every acknowledgement and for one signature', () => {
    expect(signatureFields(agreement)).toEqual([
      'allergens',
      'acknowledgements.shared_grill',
      'typedName',
      'signatureImage',
    ]);
    expect(Object.keys(checkSignature(EMPTY_SIGNATURE, agreement).fields)).toEqual([
      'acknowledgements.shared_grill',
      'typedName',
    ]);
    expect(Object.keys(checkSignature({ ...EMPTY_SIGNATURE, way: 'drawn' }, agreement).fields)).toContain(
      'signatureImage',
    );
  });

  it('names each acknowledgement it asks for, cut between words', () => {
    const label = 'I have read the booking terms and agree to the deposit, change and cancellation rules.';
    const two = { ...agreement, acknowledgements: [...agreement.acknowledgements, { key: 'terms', label }] };
    expect(checkSignature({ ...EMPTY_SIGNATURE, typedName: 'Jordan' }, two).fields).toEqual({
      'acknowledgements.shared_grill': 'Please tick: “One shared grill”',
      'acknowledgements.terms': 'Please tick: “I have read the booking terms and agree to the deposit, …”',
    });
  });

  it('asks which other allergen', () => {
    const draft = { ...EMPTY_SIGNATURE, allergens: { other: { allergen: 'other', severity: 'mild' } as const } };
    expect(checkSignature(draft, agreement).fields['allergens']).toBe('Please say which other allergen.');
  });

  it('sends a typed or a drawn signature, never both, over the text that was read', () => {
    const signed = {
      ...EMPTY_SIGNATURE,
      typedName: ' Jordan Lee ',
      image: 'data:image/png;base64,AAAA',
      agreed: { shared_grill: true },
    };
    expect(toSignatureInput(signed, agreement)).toEqual({
      typedName: 'Jordan Lee',
      allergens: [],
      acknowledgements: { shared_grill: true },
      textSha256: agreement.sha256,
    });
    const drawn = toSignatureInput({ ...signed, way: 'drawn' }, agreement);
    expect(drawn.signatureImage).toBe('data:image/png;base64,AAAA');
    expect(drawn).not.toHaveProperty('typedName');
  });
});
