import { PgBoss } from 'pg-boss';

/** Puts the job queue's own tables into a database, as the server does when it starts. */
export async function installQueueSchema(url: string): Promise<void> {
  const boss = new PgBoss({ connectionString: url, supervise: false, schedule: false, max: 1 });
  await boss.start();
  await boss.stop({ graceful: false });
}
