/** Front door of the business variables and of the changes that wait for a second person (domain 15). */
export { DEFINITIONS, isVariableKey, type VariableKey, type Variables } from './definitions.ts';
export { getVariables, readVariablesAt } from './get-variables.ts';
export { changeVariable } from './change-variable.ts';
export { checkEffectiveFrom, parseKey, parseValue, personOf, type VariableChange } from './apply-change.ts';
export { checkTogether } from './check-together.ts';
export { applyRequested } from './apply-requested.ts';
export { readOpenRequests, type ChangeRequestRow } from './change-request-store.ts';
export { endRequest, loadRequest, openRequest, presentRequest, requestAudit, type Asked } from './change-requests.ts';
export { lapseChanges, lapseChangesJob } from './lapse-changes.ts';
export { listChanges } from './list-changes.ts';
export { labelOf } from './label-of.ts';
export { listVariableHistory, listVariables } from './list-variables.ts';
export { travelFiguresOf, type TravelFigures } from './station-travel.ts';
export { replaceVariable } from './replace-variable.ts';
export { settingChanged } from './setting-changed.ts';
export { requestVariable } from './request-variable.ts';
export { withdrawChange } from './withdraw-change.ts';
