import { statement } from './statement.ts';

export const apiKeyMigrations = {
  '0501-api-key': statement(`
    create table api_key (
      shop_id text not null references shop,
      id text not null,
      name text not null,
      secret_hash bytea not null check (octet_length(secret_hash) = 32),
      created_at timestamptz(3) not null,
      revoked_at timestamptz(3),
      primary key (shop_id, id)
    )`),

  // Null for all rights that a key can have. A key may be told beforehand when it ends.
  '0502-scope-of-an-api-key': statement(`
    alter table api_key add column rights text[], add column last_used_at timestamptz(3)`),
};
