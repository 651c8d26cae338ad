import type { APIRoute } from 'astro';
import { machineText } from '../data/machine-text.ts';

export const GET: APIRoute = (asked) =>
  machineText(asked, {
    type: 'text/plain',
    lines: (origin) => [
      'User-agent: *',
      'Disallow: /api/',
      'Disallow: /book/',
      'Disallow: /manage/',
      `Sitemap: ${origin}/sitemap.xml`,
    ],
  });
