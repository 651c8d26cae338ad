import fc from 'fast-check';
import { expect, it } from 'vitest';
import { judgeAllergyReply } from './judge-allergy-reply.ts';

it.each([
  ['Yes, two guests cannot eat shellfish', 'moderate', ['shellfish']],
  ['yes my daughter is allergic to nuts', 'moderate', ['nuts']],
  ['Sesame', 'moderate', ['sesame']],
  ['sesame and eggs', 'moderate', ['sesame', 'eggs']],
  ['Yes, 1 kid: peanuts', 'moderate', ['nuts']],
  ['shrimp, my wife', 'moderate', ['shellfish']],
  ['My son has a severe peanut allergy and carries an EpiPen', 'severe', ['nuts']],
  ['yes, dairy, but it is not severe', 'mild', ['dairy']],
  ['One guest is lactose intolerant', 'mild', ['dairy']],
  ['Yes. Shellfish. She could die from it.', 'severe', ['shellfish']],
  ['one of us is celiac', 'moderate', ['gluten']],
  ["my brother can't have soy", 'moderate', ['soy']],
  ['Sí, mi hija es alérgica a las nueces', 'moderate', ['nuts']],
  ['mariscos', 'moderate', ['shellfish']],
  ['Sí, dos invitados no pueden comer mariscos', 'moderate', ['shellfish']],
  ['Mi esposo es muy alérgico al cacahuate', 'severe', ['nuts']],
  ['my dad is allergic to mango', 'moderate', ['other']],
  ['two of us are vegetarian', 'mild', []],
  ['Yes, shellfish for one guest. Is that a problem?', 'moderate', ['shellfish']],
  ['No dairy please', 'moderate', ['dairy']],
])('%j declares', (text, severity, allergens) => {
  const said = judgeAllergyReply(text);
  expect(said).toMatchObject({ kind: 'declared', severity });
  expect('allergens' in said ? said.allergens.toSorted() : null).toEqual(allergens.toSorted());
});

it.each([
  'no',
  'No.',
  'None',
  'nope!',
  'no thanks',
  'no allergies',
  'No allergies at all',
  'no food allergies, thank you',
  'No, nobody has any allergies',
  'Nobody is allergic to anything',
  "We don't have any allergies",
  'none that I know of',
  'Not that I know of',
  'no one',
  "no, we're all good",
  'all good',
  'N/A',
  'nobody',
  'No hay alergias',
  'Ninguna',
  'ninguna, gracias',
  'Nadie tiene alergias',
  'no, sin alergias',
  'no tenemos',
])('%j says none', (text) => {
  expect(judgeAllergyReply(text).kind).toBe('none');
});

it.each(['yes', 'Sí', 'yes we do', 'yes, one guest', 'a few', 'yes two kids have allergies', 'allergies yes'])(
  '%j is asked which',
  (text) => {
    expect(judgeAllergyReply(text).kind).toBe('which');
  },
);

it.each(['thanks', 'ok', '👍', 'not sure', 'let me check with my wife', 'I will ask', 'no nut allergies', 'maybe'])(
  '%j is unclear',
  (text) => {
    expect(judgeAllergyReply(text).kind).toBe('unclear');
  },
);

it.each([
  'what time do you arrive?',
  'Can we add lobster for two?',
  'cancel my booking',
  'how much is it for 12 adults?',
  'we would like shrimp and steak for everyone',
  'Do you cook with peanut oil?',
  'move it to 6pm please',
  'Allergies?',
])('%j is about something else', (text) => {
  expect(judgeAllergyReply(text).kind).toBe('other');
});

it('never throws, and never reads none where a food is named', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => judgeAllergyReply(text).kind.length > 0),
  );
  const food = fc.constantFrom('shellfish', 'nuts', 'sesame', 'mariscos', 'dairy', 'eggs');
  const no = fc.constantFrom('no', 'none but', 'nobody except', 'no allergies except', 'not');
  fc.assert(
    fc.property(no, food, (words, named) => {
      expect(judgeAllergyReply(`${words} ${named}`).kind).not.toBe('none');
    }),
  );
});
