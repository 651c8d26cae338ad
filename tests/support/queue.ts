/** The real job queue on a test's database, for the test itself and for processes it starts. */
import type { JobQueue } from '@myhibachi/core/kernel';
import { PgBoss, fromKysely } from 'pg-boss';

export async function openQueue(url: string): Promise<{ boss: PgBoss; queue: JobQueue }> {
  const boss = new PgBoss({ connectionString: url, supervise: false, schedule: false, migrate: false, max: 2 });
  boss.on('error', (error: Error) => process.stderr.write(`queue: ${error.message}\n`));
  await boss.start();
  const known = new Set<string>();
  const queue: JobQueue = {
    async send(db, name, payload, options) {
      if (!known.has(name)) {
        await boss.createQueue(name);
        known.add(name);
      }
      await boss.send(name, payload, {
        db: fromKysely(db),
        ...(options.startAfter === undefined ? {} : { startAfter: options.startAfter.toString() }),
        ...(options.singletonKey === undefined ? {} : { singletonKey: options.singletonKey }),
      });
    },
  };
  return { boss, queue };
}
