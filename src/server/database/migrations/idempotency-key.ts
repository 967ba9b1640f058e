import { statement } from './statement.ts';

export const idempotencyKeyMigrations = {
  // The answer is null only inside the transaction that is making it.
  '0401-idempotency-key': statement(`
    create table idempotency_key (
      shop_id text not null references shop,
      operation text not null,
      key text not null,
      request_hash bytea not null check (octet_length(request_hash) = 32),
      answer text,
      created_at timestamptz(3) not null,
      primary key (shop_id, operation, key)
    )`),
};
