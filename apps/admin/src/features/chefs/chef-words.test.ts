import { expect, it } from 'vitest';
import { chefAt } from './chef-words.ts';

it('tells two chefs of one name apart by their stations', () => {
  const stations = [
    { id: 'stn_a', name: 'Fremont' },
    { id: 'stn_b', name: 'Sacramento' },
  ];
  expect(['stn_a', 'stn_b', 'stn_c'].map((id) => chefAt('Ember', id, stations))).toEqual([
    'Ember (Fremont)',
    'Ember (Sacramento)',
    'Ember',
  ]);
});
