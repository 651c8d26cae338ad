import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFixtureFiles, listFixtures } from './canary-tree.ts';
import { FILE_RULES, findCrowdedFolders, type ProjectFile } from './files/file-rules.ts';
import { judgeDocument, SPEC_RULES, type ApiDocument } from './spec/spec-rules.ts';

const CANARY = join(import.meta.dirname, 'canary');

function readFixture(fixture: string): ProjectFile[] {
  return listFixtureFiles('files', fixture).map((path) => ({
    path,
    text: readFileSync(join(CANARY, 'files', fixture, path), 'utf8'),
  }));
}

function complaintsAbout(file: ProjectFile): string[] {
  return FILE_RULES.filter(({ judge }) => judge(file) !== undefined).map(({ name }) => name);
}

describe('names and sizes', () => {
  it('finds nothing to say about clean files', () => {
    expect(readFixture('clean').flatMap(complaintsAbout)).toEqual([]);
  });

  it.each(FILE_RULES.map(({ name }) => name))('reports every file that breaks %s', (rule) => {
    const files = readFixture(rule);
    expect(files).not.toEqual([]);
    expect(files.filter((file) => !complaintsAbout(file).includes(rule))).toEqual([]);
  });

  it('has no fixture without a rule', () => {
    expect(listFixtures('files').toSorted()).toEqual(FILE_RULES.map(({ name }) => name).toSorted());
  });

  it('reports a module that has grown past 25 verbs, and not one of exactly 25', () => {
    const inBooking = (name: string, text: string) => ({ path: `packages/core/src/booking/${name}`, text });
    const verbs = Array.from({ length: 26 }, (_, index) =>
      inBooking(`do-thing-${index}.ts`, `authorize(ctx, 'thing.do');`),
    );
    const beside = [
      inBooking('booking-state.ts', 'export const STATES = [];'),
      inBooking('do-thing-1.test.ts', `authorize(ctx, 'thing.do');`),
    ];
    expect(findCrowdedFolders([...verbs, ...beside])).toHaveLength(1);
    expect(findCrowdedFolders([...verbs.slice(1), ...beside])).toEqual([]);
  });
});

describe('the API document', () => {
  const judgeFixture = (name: string) =>
    judgeDocument(JSON.parse(readFileSync(join(CANARY, 'spec', `${name}.json`), 'utf8')) as ApiDocument);

  it('finds nothing to say about a clean document', () => {
    expect(judgeFixture('clean')).toEqual([]);
  });

  it.each(['document', ...SPEC_RULES.map(({ name }) => name)])('reports a document that breaks %s', (rule) => {
    expect(judgeFixture(rule).map((complaint) => complaint.split(':')[0])).toEqual([rule]);
  });
});
