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

  // The review that the answer holds words of: with the review they go, and the key stays.
  '0620-idempotency-key-of-a-review': statement(`
    alter table idempotency_key add column review_id uuid`),

  '0621-idempotency-keys-by-review': statement(`
    create index idempotency_keys_by_review on idempotency_key (shop_id, review_id) where review_id is not null`),

  '1550-idempotency-keys-by-age': statement(`
    create index idempotency_keys_by_age on idempotency_key (created_at)`),
};
