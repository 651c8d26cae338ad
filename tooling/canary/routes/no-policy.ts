/** A route nobody thought about: it must not get past the check of policies. */
interface Server {
  get(path: string, answer: () => Promise<string>): unknown;
}

export function addRoutes(app: Server): void {
  app.get('/api/v1/nobody-thought-of-me', async () => 'everything');
}
