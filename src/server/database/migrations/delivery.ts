import { statement } from './statement.ts';

/** The outbox: what is to be sent is stored in the transaction that caused it. */
export const deliveryMigrations = {
  // `to` is an address or, for a webhook, its URL; `payload` is what happened, as of then.
  '0701-delivery': statement(`
    create table delivery (
      shop_id text not null references shop,
      id uuid not null,
      by text not null check (by in ('mail', 'webhook')),
      occurrence text not null,
      recipient text not null,
      is_reviewer bool not null default false,
      review_id uuid,
      message_id uuid,
      payload jsonb not null,
      attempts int4 not null default 0 check (attempts >= 0),
      run_at timestamptz(3),
      leased_until timestamptz(3),
      sent_at timestamptz(3),
      failed_at timestamptz(3),
      dropped_at timestamptz(3),
      fault text,
      created_at timestamptz(3) not null,
      primary key (shop_id, id),
      check ((run_at is null) = (num_nonnulls(sent_at, failed_at, dropped_at) = 1))
    )`),

  '0702-waiting-delivery': statement(`
    create index waiting_delivery on delivery (run_at) where run_at is not null`),

  '0704-deliveries-of-a-review': statement(`
    create index deliveries_of_a_review on delivery (shop_id, review_id) where review_id is not null`),

  // Only a server without SMTP fills it: the mails that it would have sent.
  '0703-kept-mail': statement(`
    create table kept_mail (
      shop_id text not null references shop,
      id uuid not null,
      recipient text not null,
      subject text not null,
      html text not null,
      body text not null,
      kept_at timestamptz(3) not null,
      primary key (shop_id, id)
    )`),

  '1551-past-deliveries': statement(`
    create index past_deliveries on delivery (created_at) where run_at is null`),
};
