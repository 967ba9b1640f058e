import { statement } from './statement.ts';

/**
 * People and their sessions, in the shape that better-auth reads and writes. A person can belong to
 * several shops, so these tables are of no shop; what ties a person to one is `member`.
 */
export const accountMigrations = {
  '0801-person': statement(`
    create table person (
      id text primary key,
      name text not null check (name <> ''),
      email text not null unique check (email = lower(email)),
      email_verified bool not null,
      image text,
      created_at timestamptz(3) not null,
      updated_at timestamptz(3) not null
    )`),

  // The token alone opens nothing: a cookie also carries its signature by the server's secret.
  '0802-session': statement(`
    create table session (
      id text primary key,
      person_id text not null references person on delete cascade,
      token text not null unique,
      expires_at timestamptz(3) not null,
      ip_address text,
      user_agent text,
      created_at timestamptz(3) not null,
      updated_at timestamptz(3) not null
    )`),

  '0803-sessions-of-a-person': statement(`
    create index sessions_of_a_person on session (person_id)`),

  // Of a password: provider_id is 'credential', and password its salted hash.
  '0804-credential': statement(`
    create table credential (
      id text primary key,
      person_id text not null references person on delete cascade,
      account_id text not null,
      provider_id text not null,
      password text,
      access_token text,
      refresh_token text,
      id_token text,
      access_token_expires_at timestamptz(3),
      refresh_token_expires_at timestamptz(3),
      scope text,
      created_at timestamptz(3) not null,
      updated_at timestamptz(3) not null,
      unique (provider_id, account_id)
    )`),

  '0805-credentials-of-a-person': statement(`
    create index credentials_of_a_person on credential (person_id)`),

  // The identifier holds the hash of a link's token.
  '0806-verification': statement(`
    create table verification (
      id text primary key,
      identifier text not null,
      value text not null,
      expires_at timestamptz(3) not null,
      created_at timestamptz(3) not null,
      updated_at timestamptz(3) not null
    )`),

  '0807-verification-by-identifier': statement(`
    create index verification_by_identifier on verification (identifier)`),

  // Who tried is kept as a keyed hash: no address, and no e-mail address, stands here.
  '0808-sign-in-attempts': statement(`
    create table sign_in_attempts (
      of_hash bytea primary key check (octet_length(of_hash) = 32),
      count int4 not null check (count > 0),
      until timestamptz(3) not null
    )`),

  '0809-member': statement(`
    create table member (
      shop_id text not null references shop,
      person_id text not null references person on delete cascade,
      role text not null check (role in ('owner')),
      created_at timestamptz(3) not null,
      primary key (shop_id, person_id)
    )`),

  '0810-shops-of-a-person': statement(`
    create index shops_of_a_person on member (person_id)`),

  // One for a shop: making another takes the place of the one before.
  '0811-owner-invitation': statement(`
    create table owner_invitation (
      shop_id text primary key references shop,
      token_hash bytea not null check (octet_length(token_hash) = 32),
      expires_at timestamptz(3) not null
    )`),

  '1000-member-roles': statement(`
    alter table member drop constraint member_role_check,
      add constraint member_role_check check (role in ('owner', 'manager', 'responder', 'viewer'))`),

  // Whoever of a shop sees the cases of some products alone; without a row, a member sees all.
  '1001-member-product': statement(`
    create table member_product (
      shop_id text not null,
      person_id text not null,
      product_id text not null,
      primary key (shop_id, person_id, product_id),
      foreign key (shop_id, person_id) references member on delete cascade,
      foreign key (shop_id, product_id) references product
    )`),

  // One for an address: another takes the place of the one before.
  '1020-member-invite': statement(`
    create table member_invite (
      shop_id text not null references shop,
      email text not null,
      id uuid not null,
      role text not null check (role in ('owner', 'manager', 'responder', 'viewer')),
      product_ids text[] not null,
      invited_by text not null,
      created_at timestamptz(3) not null,
      expires_at timestamptz(3) not null,
      primary key (shop_id, email)
    )`),

  '1021-member-invite-by-id': statement(`
    create index member_invite_by_id on member_invite (id)`),

  '1030-second-factor': statement(`
    create table second_factor (
      person_id text primary key references person on delete cascade,
      sealed_secret bytea not null,
      confirmed_at timestamptz(3),
      last_step int8 not null,
      created_at timestamptz(3) not null
    )`),

  // Used once, and gone then.
  '1031-recovery-code': statement(`
    create table recovery_code (
      person_id text not null references second_factor on delete cascade,
      code_hash bytea not null check (octet_length(code_hash) = 32),
      primary key (person_id, code_hash)
    )`),

  // A session that has come as far as the second factor opens nothing yet.
  '1032-session-awaits-code': statement(`
    alter table session add column awaits_code bool not null default false`),
};
