/** Settings of how many requests a minute are answered, and whose they are counted as. */
import { oneOf, setting, wholeNumber } from './setting-kinds.ts';

export const limits = {
  RATE_LIMITS: setting({
    section: 'HTTP',
    about: 'Limits of requests. Off is for load tests and refused in production.',
    fix: 'Use on, or off outside production.',
    schema: oneOf(['on', 'off'], 'on'),
  }),
  RATE_LIMIT_READS: setting({
    section: 'HTTP',
    about: 'Reads and pages a minute and address, of whoever has not signed in.',
    fix: 'Use a number from 1 to 100000.',
    schema: wholeNumber(1, 100_000, 300),
  }),
  RATE_LIMIT_QUOTES: setting({
    section: 'HTTP',
    about: 'Quotes a minute and address.',
    fix: 'Use a number from 1 to 100000.',
    schema: wholeNumber(1, 100_000, 60),
  }),
  RATE_LIMIT_WRITES: setting({
    section: 'HTTP',
    about: 'Other writes a minute and address, of whoever has not signed in.',
    fix: 'Use a number from 1 to 100000.',
    schema: wholeNumber(1, 100_000, 30),
  }),
  RATE_LIMIT_CHAT: setting({
    section: 'HTTP',
    about: 'Chat messages a minute and address.',
    fix: 'Use a number from 1 to 100000.',
    schema: wholeNumber(1, 100_000, 40),
  }),
  RATE_LIMIT_MCP: setting({
    section: 'HTTP',
    about: 'Messages of MCP clients a minute and address; prices count as quotes as well.',
    fix: 'Use a number from 1 to 100000.',
    schema: wholeNumber(1, 100_000, 120),
  }),
  RATE_LIMIT_MISSES: setting({
    section: 'HTTP',
    about: 'Wrong links and tokens a minute and address, before further tries are refused.',
    fix: 'Use a number from 1 to 100000.',
    schema: wholeNumber(1, 100_000, 20),
  }),
  RATE_LIMIT_SESSION_READS: setting({
    section: 'HTTP',
    about: 'Reads a minute of one signed-in session, whatever address it shares.',
    fix: 'Use a number from 1 to 100000.',
    schema: wholeNumber(1, 100_000, 600),
  }),
  RATE_LIMIT_SESSION_WRITES: setting({
    section: 'HTTP',
    about: 'Writes a minute of one signed-in session, whatever address it shares.',
    fix: 'Use a number from 1 to 100000.',
    schema: wholeNumber(1, 100_000, 120),
  }),
  RATE_LIMIT_KEYS: setting({
    section: 'HTTP',
    about: 'Requests a minute with one API key, whatever addresses they come from.',
    fix: 'Use a number from 1 to 100000.',
    schema: wholeNumber(1, 100_000, 600),
  }),
  RATE_LIMIT_WEBHOOKS: setting({
    section: 'HTTP',
    about: 'Events a minute and address from the payment and SMS services.',
    fix: 'Use a number from 1 to 100000.',
    schema: wholeNumber(1, 100_000, 1_200),
  }),
};
