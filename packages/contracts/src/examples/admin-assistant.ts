/** Questions to the console's assistant. */
const CONVERSATION = 'cnv_01a40251cd007c1f9a2b3c4d5e6f7a8b';
const SUMMARY = 'Assign the conversation with Jordan Reyes to you?';

export const ASSISTANT_EXAMPLES = {
  askAssistant: {
    body: { text: 'How many bookings last week?', about: { conversation: CONVERSATION }, earlier: [] },
    response: {
      text: 'From Monday, April 5 to Sunday, April 11, 2027:',
      engine: 'built_in',
      facts: [
        {
          label: 'Bookings made',
          value: '12',
          link: { to: 'bookings', id: null, search: { createdFrom: '2027-04-05', createdTo: '2027-04-11' } },
        },
      ],
      items: [],
      draft: null,
      proposal: null,
      about: { conversation: CONVERSATION },
    },
  },
  confirmAssistant: {
    params: { id: 'prp_01a40258cd007c1f9a2b3c4d5e6f7a92' },
    body: { summary: SUMMARY },
    response: { text: 'Done. It is yours.' },
  },
} as const;
