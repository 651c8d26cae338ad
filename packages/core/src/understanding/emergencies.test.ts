/** Whoever writes instead of calling for help is heard at once; who only asks about danger is answered. */
import { expect, it } from 'vitest';
import { understand } from './understand.ts';

const HERE = {
  now: Temporal.Instant.from('2026-05-20T19:00:00Z'),
  zone: 'America/Los_Angeles',
  catalog: { items: [] },
  limits: { childFromAge: 6, adultFromAge: 13, maxOnlineGuests: 50 },
};
const signalsOf = (text: string) => Object.keys(understand(text, HERE).signals);

it.each([
  'my guest cant breathe after eating',
  "she can't breathe!!",
  'my dad is having trouble breathing',
  'mi invitada no puede respirar',
  'the grill is on fire right now help',
  'our deck just caught fire',
  'there is a fire in the yard',
  'la parrilla se esta quemando',
  'my son is choking on a piece of steak',
  'se esta atragantando un niño',
  'i think my uncle is having a heart attack',
  'a guest had a seizure',
  'her face is swelling up',
  'i smell gas near your grill',
  'the propane tank is leaking',
  'this is an emergency',
  'EMERGENCY HELP',
  'hay una emergencia',
])('“%s” is an emergency', (text) => {
  expect(signalsOf(text)).toContain('injury');
});

it.each([
  'our chef was on fire last night, loved it',
  'does the chef do the fire show',
  'do you set the onion volcano on fire',
  'is it ok to grill next to a fire pit? there is a fire pit in the yard',
  'what happens if there is a fire',
  'my girlfriend is allergic to peanuts, she cannot breathe if she eats one',
  'can I cancel in case of an emergency',
  'I can barely wait, breathe',
  'do you bring propane or do we need a tank',
])('“%s” is none', (text) => {
  expect(signalsOf(text)).not.toContain('injury');
});
