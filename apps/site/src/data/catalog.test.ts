import { describe, expect, it } from 'vitest';
import { CatalogUnavailable, loadCatalog } from './catalog.ts';

function api(tag: string, seen: (string | null)[] = []) {
  return (path: string, init?: RequestInit): Promise<Response> => {
    const asked = new Headers(init?.headers).get('if-none-match');
    seen.push(asked);
    if (asked === `"${tag}"`) return Promise.resolve(new Response(null, { status: 304 }));
    return Promise.resolve(Response.json({ path, tag }, { headers: { etag: `"${tag}"` } }));
  };
}

describe('the catalog of figures', () => {
  it('asks by ETag each time and sees a changed figure at once', async () => {
    const seen: (string | null)[] = [];
    const first = await loadCatalog(api('one', seen));
    expect(await loadCatalog(api('one', seen))).toEqual(first);
    expect(await loadCatalog(api('two', seen))).toEqual({
      config: { path: '/api/v1/config', tag: 'two' },
      menu: { path: '/api/v1/menu', tag: 'two' },
    });
    expect(seen).toEqual([null, null, '"one"', '"one"', '"one"', '"one"']);
  });

  it('says that the figures are unavailable, whatever kept them away', async () => {
    const refusing = () => Promise.resolve(new Response(null, { status: 503 }));
    await expect(loadCatalog(refusing)).rejects.toThrow(CatalogUnavailable);
    await expect(loadCatalog(() => Promise.reject(new TypeError('down')))).rejects.toThrow(CatalogUnavailable);
  });
});
