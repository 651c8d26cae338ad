/** Front door of dispatch: the calendar staff plan by, and who cooks where (domain 3, 8). */
export { assignChef, swapChef, unassignChef, type ChefAndParty, type Swap } from './assign-chef.ts';
export { watchUnassigned } from './watch-unassigned.ts';
export { previewMove, type MoveWish } from './preview-move.ts';
export { getCalendarDay, getCalendarWeek } from './read-days.ts';
export { getCalendarMonth } from './read-month.ts';
export { getStationArea } from './station-area.ts';
