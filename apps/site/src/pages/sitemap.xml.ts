import type { APIRoute } from 'astro';

const PAGES = ['/', '/menu', '/quote', '/book', '/faqs', '/terms', '/privacy'];

export const GET: APIRoute = ({ locals, url }) => {
  const origin = locals.publicUrl ?? url.origin;
  const entries = PAGES.map((page) => `  <url><loc>${new URL(page, origin).href}</loc></url>`);
  const xml = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
  return new Response(xml, {
    headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  });
};
