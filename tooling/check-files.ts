import { readFileSync } from 'node:fs';
import { FILE_RULES, findCrowdedFolders } from './files/file-rules.ts';
import { isCanary, listProjectFiles, ROOT } from './project-files.ts';

const paths = listProjectFiles().filter((path) => !isCanary(path) && !path.includes('/generated/'));
const files = paths.map((path) => ({ path, text: readFileSync(`${ROOT}/${path}`, 'utf8') }));
const complaints = findCrowdedFolders(files);
for (const file of files) {
  for (const { name, judge } of FILE_RULES) {
    const complaint = judge(file);
    if (complaint !== undefined) complaints.push(`${file.path}: ${complaint} (${name})`);
  }
}
for (const complaint of complaints) console.error(complaint);
console.log(`${paths.length} files, ${complaints.length} complaints`);
process.exitCode = paths.length > 0 && complaints.length === 0 ? 0 : 1;
