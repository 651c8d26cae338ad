import { definePlugin } from '@oxlint/plugins';
import { frontDoorListsNames } from './rules/front-door-lists-names.ts';
import { noAmbientTime } from './rules/no-ambient-time.ts';
import { noConditionalTests } from './rules/no-conditional-tests.ts';
import { noDoubleAssertion } from './rules/no-double-assertion.ts';
import { noExportStar } from './rules/no-export-star.ts';
import { noOwnMocks } from './rules/no-own-mocks.ts';
import { noSleepingTests } from './rules/no-sleeping-tests.ts';
import { noSqlOutsideStore } from './rules/no-sql-outside-store.ts';
import { noSwallowedErrors } from './rules/no-swallowed-errors.ts';
import { transactionAuthorizesAndAudits } from './rules/transaction-authorizes-and-audits.ts';
import { waitsSayHowLong } from './rules/waits-say-how-long.ts';

/** The house rules that no ready-made linter knows. Each has a fixture under tooling/canary/lint that breaks it. */
export default definePlugin({
  meta: { name: 'house' },
  rules: {
    'front-door-lists-names': frontDoorListsNames,
    'no-ambient-time': noAmbientTime,
    'no-conditional-tests': noConditionalTests,
    'no-double-assertion': noDoubleAssertion,
    'no-export-star': noExportStar,
    'no-own-mocks': noOwnMocks,
    'no-sleeping-tests': noSleepingTests,
    'no-sql-outside-store': noSqlOutsideStore,
    'no-swallowed-errors': noSwallowedErrors,
    'transaction-authorizes-and-audits': transactionAuthorizesAndAudits,
    'waits-say-how-long': waitsSayHowLong,
  },
});
