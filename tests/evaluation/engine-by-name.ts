/** The engines that can be evaluated as this process is configured. */
import { ENGINES, type Engines } from '@myhibachi/core/concierge';

export interface ModelAccess {
  readonly baseUrl: string;
  readonly apiKey: string;
  /** Which of its models; null for the one the variables name. */
  readonly name: string | null;
}

export interface NamedEngine {
  readonly name: 'built_in' | 'model';
  readonly engines: Engines;
  /** The model that is asked; null for the built-in engine. */
  readonly model: ModelAccess | null;
}

export type Environment = Readonly<Partial<Record<string, string>>>;

/** The model of the program's own settings; null where none is connected. Throws where only half of them is set. */
function connectedModel(environment: Environment): ModelAccess | null {
  const { MODEL_BASE_URL: baseUrl = '', MODEL_API_KEY: apiKey = '', EVALUATION_MODEL: name } = environment;
  if ((baseUrl === '') !== (apiKey === ''))
    throw new Error('Set MODEL_BASE_URL and MODEL_API_KEY together, or neither.');
  return baseUrl === '' ? null : { baseUrl, apiKey, name: name ?? null };
}

/**
 * The built-in one always; a model where one is connected. `EVALUATION_ENGINE` asks for one of them alone, and throws for
 * one that is not there.
 */
export function configuredEngines(environment: Environment = process.env): readonly NamedEngine[] {
  const { builtIn, model: openModel } = ENGINES;
  const model = connectedModel(environment);
  const all: readonly NamedEngine[] = [
    { name: 'built_in', engines: { builtIn, model: null }, model: null },
    ...(model === null ? [] : [{ name: 'model', engines: { builtIn, model: openModel }, model } as const]),
  ];
  const only = environment['EVALUATION_ENGINE'];
  const wanted = only === undefined ? all : all.filter(({ name }) => name === only);
  if (wanted.length > 0) return wanted;
  const known = all.map(({ name }) => name).join(' and ');
  throw new Error(
    `There is no engine ${only} to evaluate, only ${known}. A model needs MODEL_BASE_URL and MODEL_API_KEY.`,
  );
}
