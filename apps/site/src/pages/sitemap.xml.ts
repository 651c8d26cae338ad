import type { APIRoute } from 'astro';
import { machineText } from '../data/machine-text.ts';

const PAGES = ['/', '/menu', '/quote', '/book', '/faqs', '/terms', '/privacy'];

export const GET: APIRoute = (asked) =>
  machineText(asked, {
    type: 'application/xml',
    lines: (origin) => [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
      ...PAGES.map((page) => `  <url><loc>${new URL(page, origin).href}</loc></url>`),
      '</urlset>',
    ],
  });
