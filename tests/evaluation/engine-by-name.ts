/** The engines that can be evaluated as this process is configured. */
import { ENGINES, type Engines } from '@myhibachi/core/concierge';

export interface NamedEngine {
  readonly name: 'built_in' | 'model';
  readonly engines: Engines;
}

/** The built-in one always; a model where one is connected. `EVALUATION_ENGINE` asks for one of them alone. */
export function configuredEngines(): readonly NamedEngine[] {
  const { builtIn, model } = ENGINES;
  const all: readonly NamedEngine[] = [
    { name: 'built_in', engines: { builtIn, model: null } },
    ...(model === null ? [] : [{ name: 'model', engines: { builtIn, model } } as const]),
  ];
  const only = process.env['EVALUATION_ENGINE'];
  return only === undefined ? all : all.filter(({ name }) => name === only);
}
