import { expect, it } from 'vitest';
import { VIEWS, dragHint, openHint } from './calendar-hints.ts';

it('speaks of chefs only to who may choose them, and of moving only to who may move', () => {
  for (const view of VIEWS) {
    expect(dragHint(view, { mayMove: true, mayAssign: false })).not.toMatch(/chef/);
    expect(dragHint(view, { mayMove: false, mayAssign: true })).not.toMatch(/slot|day|move/);
  }
  expect(dragHint('day', { mayMove: true, mayAssign: true })).toMatch(/up or down to another chef, sideways/);
  expect(openHint({ mayMove: true, mayAssign: false })).not.toMatch(/chef/);
  expect(openHint({ mayMove: false, mayAssign: true })).not.toMatch(/move/);
});
