import type { APIRoute } from 'astro';

export const GET: APIRoute = ({ locals }) => {
  const name = locals.catalog?.config.company.name ?? 'Private hibachi';
  const manifest = {
    name,
    short_name: name,
    description: 'A hibachi chef in your backyard: exact price, free evenings, booked online.',
    start_url: '/',
    display: 'standalone',
    background_color: '#120c0f',
    theme_color: '#120c0f',
    icons: [{ src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any maskable' }],
  };
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
};
