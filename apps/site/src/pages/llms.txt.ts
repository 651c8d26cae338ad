import type { APIRoute } from 'astro';
import { machineText } from '../data/machine-text.ts';

/** What assistants that read the site should know: where facts stand, and by which door programs ask for them. */
export const GET: APIRoute = (asked) =>
  machineText(asked, {
    type: 'text/plain',
    lines: (origin) => [
      '# Private hibachi at your home',
      '',
      '> Prices, free times and rules change: ask for them, never repeat old ones. Booking is done by people on this site.',
      '',
      '## Ask',
      `- [MCP endpoint](${origin}/api/v1/mcp): menu, prices, policies, free times, exact quotes and articles (Streamable HTTP, no key)`,
      `- [API](${origin}/docs): the same over plain HTTP; [OpenAPI document](${origin}/api/openapi.json)`,
      '',
      '## Read',
      `- [Menu](${origin}/menu)`,
      `- [Questions and answers](${origin}/faqs)`,
      `- [Terms](${origin}/terms)`,
      '',
      '## Book',
      `- [An exact price](${origin}/quote)`,
    ],
  });
