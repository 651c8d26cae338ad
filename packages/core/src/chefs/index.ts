/** Front door of the chefs' roster (domain 8). */
export { addChef, type NewChef } from './add-chef.ts';
export { grantTimeOff, type TimeOff } from './grant-time-off.ts';
export { countWorkingChefs, type WeeklySlot, type WorkingChefs } from './chef-store.ts';
