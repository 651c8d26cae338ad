/** Front door of the business variables (domain 15). */
export { DEFINITIONS, isVariableKey, type VariableKey, type Variables } from './definitions.ts';
export { getVariables } from './get-variables.ts';
export { changeVariable, type VariableChange } from './change-variable.ts';
