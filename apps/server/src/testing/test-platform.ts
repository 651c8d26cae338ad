import { Writable } from 'node:stream';
import { createGateways } from '@myhibachi/gateways';
import type { Database } from '@myhibachi/database';
import {
  FieldCrypto,
  FigureCache,
  ManualClock,
  TokenSigner,
  parseKeyRing,
  type JobQueue,
  type Platform,
} from '@myhibachi/core/kernel';
import { createLogger } from '../logger.ts';

const KEY = Buffer.alloc(32, 1);
const RING = parseKeyRing(`k1:${KEY.toString('base64')}`);
/** Nothing listens on the discard port of a test machine, so every gateway refuses at once. */
const NOWHERE = { host: '127.0.0.1', port: 9 };

function unreachableGateways() {
  return createGateways({
    cards: { secretKey: 'sk_test_x', webhookSecret: 'whsec_x', protocol: 'http', ...NOWHERE },
    sms: { accountSid: `AC${'0'.repeat(32)}`, authToken: 'x', from: '+15005550006', baseUrl: 'http://127.0.0.1:9' },
    mail: { ...NOWHERE, from: { name: 'Test', address: 'test@mail.example' } },
    routes: null,
  });
}

export interface TestPlatform extends Platform {
  readonly clock: ManualClock;
  /** Every line logged so far. */
  readonly lines: string[];
  readonly logger: ReturnType<typeof createLogger>;
}

/** A platform on a real database, with a clock that stands still and services that cannot be reached. */
export function testPlatform(db: Database, queue: JobQueue, level = 'debug'): TestPlatform {
  const lines: string[] = [];
  const destination = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString());
      done();
    },
  });
  const clock = new ManualClock('2027-03-01T12:00:00Z');
  const logger = createLogger(level, destination);
  return {
    db,
    clock,
    gateways: unreachableGateways(),
    crypto: new FieldCrypto(RING, KEY),
    tokens: new TokenSigner(RING),
    queue,
    figures: new FigureCache(clock),
    log: logger,
    logger,
    lines,
    settings: { appEnv: 'test', publicUrl: 'http://localhost', sandbox: true },
  };
}
