import { expect, it } from 'vitest';
import { machineText } from './machine-text.ts';

const asked = { url: new URL('http://10.0.0.7:3000/robots.txt') };
const locals = { fetchApi: () => Promise.resolve(new Response()), catalog: null };
const lines = (origin: string) => ['User-agent: *', `Sitemap: ${origin}/sitemap.xml`];

it('names the public address of the site, and says what it is and how long it may be kept', async () => {
  const answer = machineText(
    { ...asked, locals: { ...locals, publicUrl: 'https://site.example' } },
    { type: 'text/plain', lines },
  );
  expect(await answer.text()).toBe('User-agent: *\nSitemap: https://site.example/sitemap.xml\n');
  expect(Object.fromEntries(answer.headers)).toEqual({
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'public, max-age=3600',
  });
});

it('names the address that was asked for where there is no public one', async () => {
  const answer = machineText({ ...asked, locals }, { type: 'text/plain', lines });
  expect(await answer.text()).toContain('Sitemap: http://10.0.0.7:3000/sitemap.xml');
});
