import { runServer } from '../server/running-server.ts';
import { seedShop } from '../server/seeded-shop.ts';
import { createDatabase } from '../support/database.ts';
import { SHOP } from './seed.ts';
import type { Subject } from './subject.ts';

export async function startServer(): Promise<Subject> {
  const database = await createDatabase();
  const apiKey = await seedShop(database.kysely);
  const server = await runServer(database.kysely);
  return {
    endpoint: `${server.origin}/v1/shops/${SHOP.id}`,
    apiKey,
    async stop() {
      await server.stop();
      await database.drop();
    },
  };
}
