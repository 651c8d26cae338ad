/** Front door of the feature flags: what is on, where and for whom (domain 15). */
export { deleteFlag } from './delete-flag.ts';
export { isOn } from './is-on.ts';
export type { FlagTarget } from './evaluate-rule.ts';
export { FLAG_KEYS, type FlagKey } from './known-flags.ts';
export { listFlags } from './list-flags.ts';
export { saveFlag } from './save-flag.ts';
