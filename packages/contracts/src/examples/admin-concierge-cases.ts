/** The concierge asked a host with an allergy for the number of guests; somebody of ours says what it should have done. */
const CONVERSATION = 'cnv_01a40251cd007c1f9a2b3c4d5e6f7a8b';
const CASE = 'cas_01a40261cd007c1f9a2b3c4d5e6f7a91';

const params = { id: CONVERSATION, seq: 4 };
const SHOULD_SAY = 'An allergy to sesame is severe: I am passing you on to a person who asks the chef.';
const EXPECTED = { handOff: 'severe_allergy', held: false } as const;

export const CASE_EXAMPLES = {
  listAnswerThumbs: {
    params: { id: CONVERSATION },
    response: { items: [{ seq: 4, up: 0, down: 1, mine: 'down', corrected: true }] },
  },
  judgeAnswer: { params, body: { thumb: 'down' } },
  correctAnswer: { params, body: { shouldSay: SHOULD_SAY, expected: EXPECTED }, response: { id: CASE } },
  listConciergeCases: {
    query: { status: 'new', limit: 25 },
    response: {
      items: [
        {
          id: CASE,
          version: 1,
          status: 'new',
          conversationId: CONVERSATION,
          seq: 4,
          question: 'My daughter must not touch sesame at all.',
          answer: 'How many of you will there be?',
          shouldSay: SHOULD_SAY,
          expected: EXPECTED,
          by: 'Mika Sato',
          createdAt: '2027-04-13T17:30:00Z',
          decidedBy: null,
          decidedAt: null,
        },
      ],
      nextCursor: null,
    },
  },
  decideConciergeCase: { params: { id: CASE }, body: { status: 'accepted', version: 1 } },
  exportConciergeCases: {},
} as const;
