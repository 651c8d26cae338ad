import { beforeAll, describe, expect, it, vi } from 'vitest';
import { STATION_PAGES } from '../session/station-pages.ts';

interface Page {
  readonly path: string;
  readonly startsAtStation: boolean;
  readonly keeps: readonly string[];
}

const STATION = 'stn_00000000000000000000000000000000';
let pages: readonly Page[];

interface RouteLike {
  readonly options: {
    readonly id?: string;
    readonly path?: string;
    readonly beforeLoad?: unknown;
    readonly validateSearch?: unknown;
  };
  readonly children?: unknown;
}

function childrenOf(route: { readonly children?: unknown } | undefined): readonly RouteLike[] {
  return Array.isArray(route?.children) ? route.children : [];
}

function pageOf({ options }: RouteLike, startAtStation: unknown): Page {
  const read = options.validateSearch as ((search: object) => object) | undefined;
  return {
    path: options.path ?? '',
    startsAtStation: options.beforeLoad === startAtStation,
    keeps: Object.keys(read?.({ station: STATION }) ?? {}),
  };
}

beforeAll(async () => {
  vi.stubGlobal('location', new URL('http://console.test/admin/'));
  const [{ tree }, { startAtStation }] = await Promise.all([import('./routes.tsx'), import('./start-at-station.ts')]);
  vi.unstubAllGlobals();
  const shell = childrenOf(tree).find(({ options }) => options.id === 'shell');
  pages = childrenOf(shell).map((route) => pageOf(route, startAtStation));
});

describe('the choice of a station', () => {
  it('has a meaning on every page of the console, and on no other', () => {
    expect(pages.map(({ path }) => path).toSorted()).toEqual(Object.keys(STATION_PAGES).toSorted());
  });

  it('stands in the address of exactly the pages that list by it, which begin with it', () => {
    for (const { path, startsAtStation, keeps } of pages) {
      const lists = STATION_PAGES[path] === 'lists';
      expect([path, startsAtStation]).toEqual([path, lists]);
      if (lists) expect([path, keeps]).toEqual([path, ['station']]);
    }
  });
});
