/** The yardstick of the quote: Fastify alone, taking a JSON body and answering with one of the same size as ours. */
import fastify from 'fastify';

const app = fastify();
const answer: unknown = JSON.parse(process.env['ANSWER'] ?? '{}');

app.get('/live', async () => ({ live: true }));
app.post('/bare', async (_request, reply) => reply.code(201).send(answer));

process.once('SIGTERM', () => void app.close());
await app.listen({ port: Number(process.env['PORT']), host: '127.0.0.1' });
