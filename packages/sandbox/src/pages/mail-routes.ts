/** What a host, an absence robot or a mail server does with a mail the sandbox caught. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { PagesConfig } from './send-page.ts';

const ADDRESS = /^[^\s,;<>"()@]+@[^\s,;<>"()@]+$/u;
const MOST_TEXT = 20_000;

function wrong(reply: FastifyReply, what: string): FastifyReply {
  return reply.code(400).type('text/plain').send(what);
}

export function addMailPages(app: FastifyInstance, { outbox, mails, base }: PagesConfig): void {
  const back = (reply: FastifyReply, to: string): FastifyReply =>
    reply.redirect(`${base}?to=${encodeURIComponent(to)}&sent=1`, 303);

  app.post<{ Body: { from?: string; subject?: string; text?: string } | null }>('/mail', async (request, reply) => {
    const { from = '', subject = '', text = '' } = request.body ?? {};
    if (!ADDRESS.test(from) || text.trim() === '' || text.length > MOST_TEXT)
      return wrong(reply, 'A mail needs the address it comes from, and up to 20,000 characters of text.');
    await mails.receive({ from, subject: subject.slice(0, 200), text });
    return back(reply, from);
  });

  app.post<{ Params: { id: string }; Body: { text?: string; as?: string } | null }>(
    '/messages/:id/answer',
    async (request, reply) => {
      const message = outbox.find(request.params.id);
      const { text = '', as = 'host' } = request.body ?? {};
      if (message?.channel !== 'email') return reply.code(404).type('text/plain').send('No such mail.');
      if (as === 'bounce') await mails.bounce(message);
      else if (text.trim() === '' || text.length > MOST_TEXT) return wrong(reply, 'An answer needs a text.');
      else await mails.reply(message, text, as === 'away' ? { 'Auto-Submitted': 'auto-replied' } : {});
      return back(reply, message.to);
    },
  );
}
