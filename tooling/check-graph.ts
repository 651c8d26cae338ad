import { cruiseGraph, findUnwalkedFiles } from './graph/cruise-graph.ts';
import { isCanary, listProjectFiles, ROOT } from './project-files.ts';

const FOLDERS = ['packages', 'apps', 'tests', 'tooling'];

const sources = listProjectFiles().filter(
  (path) => /^(packages|apps)\/[^/]+\/src\/.*\.tsx?$/.test(path) || /^(tests|tooling)\/.*\.ts$/.test(path),
);
const expected = sources.filter((path) => !isCanary(path));
const folders = FOLDERS.filter((folder) => expected.some((path) => path.startsWith(`${folder}/`)));
const report = await cruiseGraph(ROOT, folders);
const unwalked = findUnwalkedFiles(report, expected);

for (const { rule, from, to } of report.violations) console.error(`${rule}: ${from} → ${to}`);
if (unwalked.length > 0) {
  console.error(`${unwalked.length} of ${expected.length} files were not walked, so nothing is proven about them:`);
  for (const path of unwalked.slice(0, 10)) console.error(`  ${path}`);
  console.error('Is `typescript` still the alias of version 6? dependency-cruiser cannot read version 7.');
}
console.log(`${expected.length} files, ${report.violations.length} broken rules`);
process.exitCode = report.violations.length + unwalked.length > 0 ? 1 : 0;
