export const OPERATION_EXAMPLES = {
  getLive: { response: { status: 'live' } },
  getReady: {
    response: {
      status: 'ready',
      checks: [
        { name: 'database', status: 'up', latencyMs: 5.1 },
        { name: 'migrations', status: 'up', latencyMs: 6.9 },
        { name: 'queue', status: 'up', latencyMs: 5.4 },
        { name: 'cards', status: 'up', latencyMs: 6.2, detail: 'stripe (sandbox)' },
        { name: 'sms', status: 'up', latencyMs: 8.8, detail: 'twilio (sandbox)' },
        { name: 'mail', status: 'up', latencyMs: 106.4, detail: 'smtp (sandbox)' },
        { name: 'routes', status: 'up', latencyMs: 0.2, detail: 'built-in estimator' },
      ],
    },
  },
  reportClientError: {
    body: {
      island: 'quote-form',
      message: "Cannot read properties of undefined (reading 'totals')",
      page: '/quote',
      release: '0.1.0',
    },
    response: { requestId: '01a4024b-7d8e-7c1f-9a2b-3c4d5e6f7a8b' },
  },
  receiveStripeEvent: { response: { received: true } },
};
