/** Front door of the chefs' roster (domain 8). */
export { addChef, type NewChef } from './add-chef.ts';
export { requestTimeOff, withdrawTimeOff, type TimeOffWish } from './ask-time-off.ts';
export { changeChef, type ChefChange } from './change-chef.ts';
export { decideTimeOff, listTimeOff, type TimeOffDecision } from './decide-time-off.ts';
export { getChef, listChefs } from './list-chefs.ts';
export { setOverride, setWeek, type OverrideInput } from './set-availability.ts';
export { grantTimeOff, type TimeOff } from './grant-time-off.ts';
export type { WeeklySlot } from './chef-store.ts';
export {
  countWorkingChefs,
  lockChefAt,
  readLanes,
  type ChefAt,
  type Lane,
  type WorkingChefs,
} from './working-store.ts';
