/** The engines that can be evaluated as this process is configured. */
import { ENGINES, type Engines } from '@myhibachi/core/concierge';

export interface ModelAccess {
  readonly baseUrl: string;
  readonly apiKey: string;
}

export interface NamedEngine {
  readonly name: 'built_in' | 'model';
  readonly engines: Engines;
  /** The model that is asked; null for the built-in engine. */
  readonly model: ModelAccess | null;
}

/** The model of the program's own settings; null where none is connected. */
function connectedModel(): ModelAccess | null {
  const { MODEL_BASE_URL: baseUrl = '', MODEL_API_KEY: apiKey = '' } = process.env;
  return baseUrl === '' || apiKey === '' ? null : { baseUrl, apiKey };
}

/** The built-in one always; a model where one is connected. `EVALUATION_ENGINE` asks for one of them alone. */
export function configuredEngines(): readonly NamedEngine[] {
  const { builtIn, model: openModel } = ENGINES;
  const model = connectedModel();
  const all: readonly NamedEngine[] = [
    { name: 'built_in', engines: { builtIn, model: null }, model: null },
    ...(model === null ? [] : [{ name: 'model', engines: { builtIn, model: openModel }, model } as const]),
  ];
  const only = process.env['EVALUATION_ENGINE'];
  return only === undefined ? all : all.filter(({ name }) => name === only);
}
