/** The one place where pages get their figures: the API's own config and menu, asked in the same process. */
import type { Config, Menu } from '@myhibachi/contracts';

export interface Catalog {
  readonly config: Config;
  readonly menu: Menu;
}

type FetchApi = App.Locals['fetchApi'];

interface Remembered {
  readonly etag: string;
  readonly body: unknown;
}

export class CatalogUnavailable extends Error {
  constructor(path: string, cause: unknown) {
    super(`The figures of ${path} could not be read.`, { cause });
    this.name = 'CatalogUnavailable';
  }
}

const remembered = new Map<string, Remembered>();

async function read<T>(fetchApi: FetchApi, path: string): Promise<T> {
  const known = remembered.get(path);
  const response = await fetchApi(path, known ? { headers: { 'if-none-match': known.etag } } : {});
  if (response.status === 304 && known) return known.body as T;
  if (!response.ok) throw new CatalogUnavailable(path, response.status);
  const body: unknown = await response.json();
  const etag = response.headers.get('etag');
  if (etag) remembered.set(path, { etag, body });
  return body as T;
}

/**
 * The figures in force now. The ETag is asked every time, so a changed figure shows on the next request and an
 * unchanged one is not parsed again. Throws CatalogUnavailable when the API does not answer.
 */
export async function loadCatalog(fetchApi: FetchApi): Promise<Catalog> {
  try {
    const [config, menu] = await Promise.all([
      read<Config>(fetchApi, '/api/v1/config'),
      read<Menu>(fetchApi, '/api/v1/menu'),
    ]);
    return { config, menu };
  } catch (error) {
    throw error instanceof CatalogUnavailable ? error : new CatalogUnavailable('the API', error);
  }
}
