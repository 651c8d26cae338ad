import { expect, it } from 'vitest';
import { namesOf } from './free-names.ts';

const FREMONT = { id: 'stn_1', name: 'Fremont' };
const SACRAMENTO = { id: 'stn_2', name: 'Sacramento' };

it('names nobody twice: a station tells two of one name apart', () => {
  const lanes = [
    { name: 'Demo chef Ember', station: FREMONT },
    { name: 'Demo chef Sear', station: FREMONT },
    { name: 'Demo chef Ember', station: SACRAMENTO },
    { name: 'Demo chef Ember', station: FREMONT },
  ];
  expect(namesOf(lanes)).toBe('Demo chef Ember (Fremont), Demo chef Sear, Demo chef Ember (Sacramento)');
  expect(namesOf(lanes.slice(0, 2))).toBe('Demo chef Ember, Demo chef Sear');
});
