import { statement } from './statement.ts';

/** People who ask for what is kept of them. The address is sealed, and goes with the request. */
export const personMigrations = {
  // One for an address at a time; the link in the mail has one token, the page that it opens another.
  '1700-person-request': statement(`
    create table person_request (
      shop_id text not null references shop,
      address_hash bytea not null check (octet_length(address_hash) = 32),
      id uuid not null,
      sealed_address bytea not null,
      token_hash bytea not null check (octet_length(token_hash) = 32),
      made_at timestamptz(3) not null,
      opened_at timestamptz(3),
      expires_at timestamptz(3) not null,
      primary key (shop_id, address_hash),
      unique (shop_id, id)
    )`),

  '1701-reason-of-erased-address': statement(`
    alter table suppressed_address drop constraint suppressed_address_reason_check,
      add constraint suppressed_address_reason_check
        check (reason in ('unsubscribed', 'bounced', 'by-shop', 'erased'))`),
};
