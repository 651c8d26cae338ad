import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cruise, type ICruiseOptions, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser';

/** What one walk over the imports found. */
export interface GraphReport {
  /** `rule: from → to`, one line for each broken rule. */
  readonly violations: readonly { readonly rule: string; readonly from: string; readonly to: string }[];
  /** The files that were really walked; compare with `findUnwalkedFiles`. */
  readonly walked: ReadonlySet<string>;
}

interface CruiserConfig {
  readonly forbidden: NonNullable<IFlattenedRuleSet['forbidden']>;
  readonly options: ICruiseOptions;
}

/** Walks the imports under `root` with the rules of `.dependency-cruiser.mjs`. */
export async function cruiseGraph(root: string, folders: string[]): Promise<GraphReport> {
  const configUrl = pathToFileURL(resolve(import.meta.dirname, '../../.dependency-cruiser.mjs')).href;
  const { default: config } = (await import(configUrl)) as { default: CruiserConfig };
  const { enhancedResolveOptions, ...options } = config.options;
  const { output } = await cruise(
    folders,
    { ...options, baseDir: root, validate: true, ruleSet: { forbidden: config.forbidden } },
    enhancedResolveOptions ?? {},
  );
  const result = output as ICruiseResult;
  return {
    violations: result.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
    walked: new Set(result.modules.map((module) => module.source)),
  };
}

/**
 * The files a walk should have covered and did not. With TypeScript 7 installed as `typescript`, dependency-cruiser
 * reads no TypeScript at all and still reports success; this is what notices.
 */
export function findUnwalkedFiles(report: GraphReport, files: readonly string[]): string[] {
  return files.filter((path) => !report.walked.has(path));
}
