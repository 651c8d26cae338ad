declare namespace App {
  interface Locals {
    /** Calls the API in the same process; the server that mounts the site puts it there. */
    fetchApi: (path: string, init?: RequestInit) => Promise<Response>;
    /** Where the public reaches this site, for canonical addresses; without it the address asked for is used. */
    publicUrl?: string;
    /** Set by the middleware on every page that shows figures. */
    catalog: import('./data/catalog.ts').Catalog | null;
  }
}

declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
