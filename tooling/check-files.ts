import { readFileSync } from 'node:fs';
import { FILE_RULES, findCrowdedFolders } from './files/file-rules.ts';
import { isCanary, listProjectFiles, ROOT } from './project-files.ts';

const paths = listProjectFiles().filter((path) => !isCanary(path) && !path.includes('/generated/'));
const complaints = findCrowdedFolders(paths);
for (const path of paths) {
  const file = { path, text: readFileSync(`${ROOT}/${path}`, 'utf8') };
  for (const { name, judge } of FILE_RULES) {
    const complaint = judge(file);
    if (complaint !== undefined) complaints.push(`${path}: ${complaint} (${name})`);
  }
}
for (const complaint of complaints) console.error(complaint);
console.log(`${paths.length} files, ${complaints.length} complaints`);
process.exitCode = paths.length > 0 && complaints.length === 0 ? 0 : 1;
