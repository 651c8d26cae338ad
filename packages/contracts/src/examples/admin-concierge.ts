/** A host asked what the evening costs, and the concierge looked it up. */
const CONVERSATION = 'cnv_01a40251cd007c1f9a2b3c4d5e6f7a8b';
const AT = '2027-04-13T17:00:00Z';

const params = { id: CONVERSATION, seq: 2 };

export const CONCIERGE_EXAMPLES = {
  getAnswerTrace: {
    params,
    response: {
      seq: 2,
      engine: 'built_in',
      status: 'sent',
      outcome: null,
      intents: ['quote'],
      calls: [
        {
          tool: 'quote_party',
          title: 'Quote',
          how: 'call',
          ok: true,
          code: null,
          input: { party: { adults: 12, children: 0, toddlers: 0 }, venue: { postalCode: '94538' } },
          output: { outcome: 'priced', totals: { totalCents: 94_905 } },
        },
      ],
      sources: [{ kind: 'tool', title: 'Quote', ref: 'quote_party', articleId: null }],
      rejected: [{ engine: 'model', text: 'It is $5 for everybody.', findings: [{ kind: 'unbacked', what: '$5' }] }],
      fellBack: 'unbacked',
      arm: 'canary',
      gaps: [],
      handOff: null,
      drafts: 3,
      attempts: 1,
      startedAt: AT,
      durationMs: 840,
      tokensIn: 2_310,
      tokensOut: 142,
      costMicros: 431,
    },
  },
} as const;
