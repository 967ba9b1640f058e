import { statement } from './statement.ts';

/**
 * Who is asked for reviews. Nothing here tells who anybody is: name and address are in the order, and
 * what counts mails and keeps "no more" knows a salted hash.
 */
export const invitationMigrations = {
  '1150-salt-of-a-shop': statement(`
    alter table shop add column address_salt uuid not null default gen_random_uuid()`),

  '1151-invitation-setting': statement(`
    create table invitation_setting (
      shop_id text primary key references shop,
      settings jsonb not null
    )`),

  // `run_at` is when it is looked at next; without it nothing more comes of it.
  '1152-invitation': statement(`
    create table invitation (
      shop_id text not null references shop,
      id uuid not null,
      order_id text not null,
      run_at timestamptz(3),
      waits_for text,
      left_out text,
      postponed_until timestamptz(3),
      said_not_now_at timestamptz(3),
      said_not_arrived_at timestamptz(3),
      opened_at timestamptz(3),
      revoked_at timestamptz(3),
      incentive text not null default '',
      created_at timestamptz(3) not null,
      changed_at timestamptz(3) not null,
      primary key (shop_id, id),
      unique (shop_id, order_id)
    )`),

  '1153-waiting-invitation': statement(`
    create index waiting_invitation on invitation (shop_id, run_at) where run_at is not null`),

  // The review goes with its author's wish; that one was written stays, so that a link is used once.
  '1154-invitation-product': statement(`
    create table invitation_product (
      shop_id text not null,
      invitation_id uuid not null,
      product_id text not null,
      position int2 not null,
      review_id uuid,
      answered_at timestamptz(3),
      primary key (shop_id, invitation_id, product_id),
      foreign key (shop_id, invitation_id) references invitation on delete cascade
    )`),

  '1155-answer-to-an-invitation': statement(`
    create unique index answer_to_an_invitation on invitation_product (shop_id, review_id)
      where review_id is not null`),

  '1156-invitation-mail': statement(`
    create table invitation_mail (
      shop_id text not null,
      invitation_id uuid not null,
      number int2 not null check (number >= 1),
      delivery_id uuid not null,
      buyer_hash bytea not null check (octet_length(buyer_hash) = 32),
      token_hash bytea not null check (octet_length(token_hash) = 32),
      queued_at timestamptz(3) not null,
      primary key (shop_id, invitation_id, number),
      foreign key (shop_id, invitation_id) references invitation on delete cascade
    )`),

  '1157-mails-of-a-buyer': statement(`
    create index mails_of_a_buyer on invitation_mail (shop_id, buyer_hash, queued_at)`),

  '1158-latest-invitation-mails': statement(`
    create index latest_invitation_mails on invitation_mail (shop_id, queued_at)`),

  '1159-suppressed-address': statement(`
    create table suppressed_address (
      shop_id text not null references shop,
      address_hash bytea not null check (octet_length(address_hash) = 32),
      reason text not null check (reason in ('unsubscribed', 'bounced', 'by-shop')),
      suppressed_at timestamptz(3) not null,
      primary key (shop_id, address_hash)
    )`),

  '1160-reviews-by-address': statement(`
    create index reviews_by_address on review (shop_id, lower(author_email)) where author_email is not null`),

  // The disclosure asks whether a shop has any.
  '1161-incentivized-review': statement(`
    create index incentivized_review on review (shop_id, id) where incentivized`),

  // One runs at a time.
  '1170-invitation-trial': statement(`
    create table invitation_trial (
      shop_id text not null references shop,
      id uuid not null,
      language text not null,
      subject text not null,
      opening text not null,
      started_at timestamptz(3) not null,
      ended_at timestamptz(3),
      kept text check (kept in ('first', 'second')),
      primary key (shop_id, id),
      check ((ended_at is null) = (kept is null))
    )`),

  '1171-running-trial': statement(`
    create unique index running_trial on invitation_trial (shop_id) where ended_at is null`),

  '1172-invitation-version': statement(`
    create table invitation_version (
      shop_id text not null,
      invitation_id uuid not null,
      trial_id uuid not null,
      version text not null check (version in ('first', 'second')),
      primary key (shop_id, invitation_id),
      foreign key (shop_id, invitation_id) references invitation on delete cascade,
      foreign key (shop_id, trial_id) references invitation_trial
    )`),

  '1173-versions-of-a-trial': statement(`
    create index versions_of_a_trial on invitation_version (shop_id, trial_id)`),
};
