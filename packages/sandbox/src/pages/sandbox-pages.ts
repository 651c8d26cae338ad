/** The sandbox's pages as a plugin, so that a browser needs to reach no other port than the main server's. */
import formbody from '@fastify/formbody';
import type { FastifyInstance, FastifyPluginAsync, FastifyReply } from 'fastify';
import { addMailPages } from './mail-routes.ts';
import { addCheckoutPages } from './checkout-routes.ts';
import { addModelRoutes } from './model-routes.ts';
import { outboxPage } from './outbox-page.ts';
import { sendPage, type PagesConfig } from './send-page.ts';
import { STYLESHEET } from './stylesheet.ts';

type ById = { Params: { id: string } };

export function sandboxPages(config: PagesConfig): FastifyPluginAsync {
  return async (app) => {
    if (!app.hasContentTypeParser('application/x-www-form-urlencoded')) await app.register(formbody);
    app.addHook('onSend', async (_request, reply) => {
      if (!reply.hasHeader('Cache-Control')) reply.header('Cache-Control', 'no-store');
      reply.header('X-Content-Type-Options', 'nosniff');
    });
    app.get('/sandbox.css', async (_request, reply) =>
      reply.header('Cache-Control', 'public, max-age=300').type('text/css; charset=utf-8').send(STYLESHEET),
    );
    addOutboxPages(app, config);
    addMailPages(app, config);
    addMessageParts(app, config);
    addCheckoutPages(app, config);
    addModelRoutes(app, config);
  };
}

function addOutboxPages(app: FastifyInstance, { outbox, messages, base }: PagesConfig): void {
  type Query = { Querystring: { to?: string | string[]; limit?: string; sent?: string } };
  const filterOf = (query: Query['Querystring']) => {
    const to = [query.to ?? ''].flat()[0] ?? '';
    const limit = Number.parseInt(query.limit ?? '', 10);
    return { to, ...(Number.isNaN(limit) ? {} : { limit }) };
  };
  app.get<Query>('/', async ({ query }, reply) => {
    const filter = filterOf(query);
    return sendPage(
      reply,
      200,
      outboxPage(base, outbox.list({ limit: 100, ...filter }), filter.to, query.sent === '1'),
    );
  });
  app.get<Query>('/outbox.json', async ({ query }, reply) => reply.send({ messages: outbox.list(filterOf(query)) }));
  app.post<{ Body: { from?: string; body?: string } | null }>('/reply', async (request, reply) => {
    const { from = '', body = '' } = request.body ?? {};
    if (!/^\+\d{8,15}$/.test(from) || body.trim() === '') {
      return reply
        .code(400)
        .type('text/plain')
        .send('A reply needs a phone number with country code (+1…) and a text.');
    }
    await messages.receive({ from, body });
    return reply.redirect(`${base}?to=${encodeURIComponent(from)}&sent=1`, 303);
  });
}

function addMessageParts(app: FastifyInstance, { outbox }: PagesConfig): void {
  app.get<ById>('/messages/:id/body', async ({ params }, reply) => {
    const message = outbox.find(params.id);
    if (message?.html === undefined) return reply.code(404).type('text/plain').send('No such mail.');
    // The mail is a stranger's page: it runs nothing, sends nothing, and its links open beside the outbox.
    const policy = `default-src 'none'; style-src 'unsafe-inline'; img-src data: ${imageSource(reply)}; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox`;
    return reply
      .header('Content-Security-Policy', policy)
      .header('X-Frame-Options', 'SAMEORIGIN')
      .type('text/html; charset=utf-8')
      .send(`<base target="_blank">${message.html}`);
  });
  app.get<{ Params: { id: string; position: string } }>(
    '/messages/:id/attachments/:position',
    async ({ params }, reply) => {
      const position = Number.parseInt(params.position, 10);
      const file = Number.isNaN(position) ? null : outbox.file(params.id, position);
      if (file === null) return reply.code(404).type('text/plain').send('No such attachment.');
      const type = /^[\w.+-]+\/[\w.+-]+$/.test(file.contentType) ? file.contentType : 'application/octet-stream';
      return reply
        .header('Content-Disposition', `attachment; filename*=UTF-8''${encodeFilename(file.filename)}`)
        .header('Content-Security-Policy', "default-src 'none'; sandbox")
        .type(type)
        .send(Buffer.from(file.content));
    },
  );
}

function imageSource(reply: FastifyReply): string {
  return `${reply.request.protocol}://${reply.request.host}`;
}

/** RFC 8187; quotes and brackets are not in its alphabet, and a lone surrogate is no character at all. */
function encodeFilename(filename: string): string {
  return encodeURIComponent(filename.toWellFormed()).replaceAll(/['()*]/g, percentEncode);
}

function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
