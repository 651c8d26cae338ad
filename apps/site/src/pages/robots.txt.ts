import type { APIRoute } from 'astro';

export const GET: APIRoute = ({ locals, url }) => {
  const origin = locals.publicUrl ?? url.origin;
  const lines = [
    'User-agent: *',
    'Disallow: /api/',
    'Disallow: /book/',
    'Disallow: /manage/',
    `Sitemap: ${origin}/sitemap.xml`,
  ];
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  });
};
