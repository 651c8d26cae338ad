const OWN = 'your hibachi is on {date} at {time}; the chef arrives about {arrival}. Details: {link}';
const CURRENT = 'see you on {date} at {time}! The chef arrives about {arrival}. All about it: {link}';
const REASON = 'Friendlier, and shorter by a few characters.';

export const TEMPLATE_EXAMPLES = {
  listTemplates: {
    response: {
      items: [
        {
          name: 'day_before',
          timing: 'notice',
          needs: ['firstName', 'code', 'party', 'arrival', 'link', 'dueCents'],
          languages: ['en', 'es'],
          channels: [
            {
              channel: 'sms',
              version: 1,
              reworded: true,
              words: [
                {
                  slot: 'text',
                  own: OWN,
                  current: CURRENT,
                  placeholders: [{ name: 'arrival', means: 'when the chef arrives' }],
                },
              ],
            },
          ],
        },
      ],
    },
  },
  previewTemplate: {
    params: { name: 'day_before' },
    body: { channel: 'sms', language: 'en', texts: { text: CURRENT } },
    response: {
      channel: 'sms',
      subject: null,
      text: 'MyHibachi: see you on Saturday, May 15 at 6:00 PM! The chef arrives about 5:30 PM. Reply STOP to opt out.',
      segments: 1,
    },
  },
  showTemplateEmail: { params: { name: 'day_before' }, query: { language: 'en', heading: 'Almost time, {firstName}' } },
  saveWording: {
    params: { name: 'day_before', channel: 'sms' },
    body: { version: 0, texts: { text: CURRENT }, reason: REASON },
  },
  listWordings: {
    params: { name: 'day_before', channel: 'sms' },
    query: { limit: 25 },
    response: {
      items: [{ version: 1, texts: { text: CURRENT }, by: 'Morgan Reyes', at: '2027-05-03T17:00:00Z', reason: REASON }],
      nextCursor: null,
    },
  },
};
