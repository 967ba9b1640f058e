import { statement } from './statement.ts';

/** What a review gains when it goes wrong: its earlier versions, its case, promises, and the log of all acts. */
export const caseMigrations = {
  '0601-review-topic-and-contact': statement(`
    alter table review
      add column topic text,
      add column contact_requested bool not null default false,
      add column contact_note text not null default '',
      add column resolved_at timestamptz(3)`),

  '0602-review-revision': statement(`
    create table review_revision (
      shop_id text not null,
      review_id uuid not null,
      id uuid not null,
      rating int2 not null check (rating between 1 and 5),
      headline text not null,
      body text not null,
      replaced_at timestamptz(3) not null,
      primary key (shop_id, review_id, id),
      foreign key (shop_id, review_id) references review on delete cascade
    )`),

  // A review has one case at most, which is named by it.
  '0603-review-case': statement(`
    create table review_case (
      shop_id text not null,
      review_id uuid not null,
      state text not null check (state in ('open', 'answered', 'promised', 'resolved', 'closed')),
      version int4 not null default 1 check (version > 0),
      topic text,
      opened_at timestamptz(3) not null,
      first_replied_at timestamptz(3),
      merchant_spoke_at timestamptz(3),
      customer_spoke_at timestamptz(3) not null,
      said_not_yet bool not null default false,
      ended_at timestamptz(3),
      changed_at timestamptz(3) not null,
      initial_rating int2 not null check (initial_rating between 1 and 5),
      primary key (shop_id, review_id),
      foreign key (shop_id, review_id) references review on delete cascade,
      check ((ended_at is not null) = (state in ('resolved', 'closed')))
    )`),

  '0604-active-case': statement(`
    create index active_case on review_case (shop_id, state, changed_at) where ended_at is null`),

  '0605-changed-case': statement(`
    create index changed_case on review_case (shop_id, changed_at)`),

  '0606-promise': statement(`
    create table promise (
      shop_id text not null,
      review_id uuid not null,
      message_id uuid not null,
      due_on date not null,
      kept_at timestamptz(3),
      withdrawn_at timestamptz(3),
      reminded_before_at timestamptz(3),
      reminded_after_at timestamptz(3),
      primary key (shop_id, review_id, message_id),
      foreign key (shop_id, review_id, message_id) references message on delete cascade,
      check (kept_at is null or withdrawn_at is null)
    )`),

  '0607-open-promise': statement(`
    create index open_promise on promise (shop_id, due_on) where kept_at is null and withdrawn_at is null`),

  // It only grows: nothing in the code changes or removes an entry, not even with its review.
  '0608-audit-entry': statement(`
    create table audit_entry (
      shop_id text not null references shop,
      id uuid not null,
      review_id uuid,
      actor_kind text not null check (actor_kind in ('member', 'api-key', 'reviewer', 'candor')),
      actor_id text,
      actor_name text not null,
      act text not null,
      detail text,
      at timestamptz(3) not null,
      primary key (shop_id, id)
    )`),

  '0609-audit-of-a-review': statement(`
    create index audit_of_a_review on audit_entry (shop_id, review_id, at, id)`),

  // The hash of the token that is good now; the token itself is made anew from the server's secret.
  '0610-private-link': statement(`
    create table private_link (
      shop_id text not null,
      review_id uuid not null,
      generation int4 not null check (generation > 0),
      token_hash bytea not null check (octet_length(token_hash) = 32),
      made_at timestamptz(3) not null,
      primary key (shop_id, review_id),
      foreign key (shop_id, review_id) references review on delete cascade
    )`),

  '0611-shop-settings': statement(`
    alter table shop
      add column time_zone text not null default 'UTC',
      add column negative_up_to int2 not null default 3 check (negative_up_to between 1 and 4),
      add column channels jsonb not null default '[]'`),

  '0612-alert-recipient': statement(`
    create table alert_recipient (
      shop_id text not null references shop,
      email text not null,
      primary key (shop_id, email)
    )`),

  '0613-webhook': statement(`
    create table webhook (
      shop_id text not null references shop,
      id uuid not null,
      url text not null,
      secret text not null,
      created_at timestamptz(3) not null,
      primary key (shop_id, id),
      unique (shop_id, url)
    )`),
};
