import { statement } from './statement.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const OFFICE_HOURS = JSON.stringify(
  WEEKDAYS.map((dayOfWeek) => ({ dayOfWeek, opens: '09:00', closes: '17:00' })),
);

/** What each member is told of, when the shop works, and who is told when nobody answers. */
export const alertMigrations = {
  // Whoever has no row has decided nothing, and is told what most people of that role want.
  '0960-own-alerts': statement(`
    create table own_alerts (
      shop_id text not null,
      person_id text not null,
      timings jsonb not null,
      negative_up_to int2 not null check (negative_up_to between 1 and 4),
      cases text not null check (cases in ('all', 'mine-or-nobodys')),
      digest_is_daily bool not null,
      digest_hour int2 not null check (digest_hour between 0 and 23),
      digest_since timestamptz(3) not null,
      primary key (shop_id, person_id),
      foreign key (shop_id, person_id) references member on delete cascade
    )`),

  // The last day, where the shop is, on which a member's digest was made or there was nothing for one.
  '0961-digest': statement(`
    create table digest (
      shop_id text not null,
      person_id text not null,
      made_on date not null,
      made_at timestamptz(3) not null,
      primary key (shop_id, person_id),
      foreign key (shop_id, person_id) references member on delete cascade
    )`),

  // What waits for a member's next digest.
  '0962-digest-entry': statement(`
    create table digest_entry (
      shop_id text not null,
      person_id text not null,
      id uuid not null,
      kind text not null,
      review_id uuid not null,
      at timestamptz(3) not null,
      primary key (shop_id, person_id, id),
      foreign key (shop_id, person_id) references member on delete cascade,
      foreign key (shop_id, review_id) references review on delete cascade
    )`),

  '0963-working-calendar-and-escalation': statement(`
    alter table shop
      add column working_hours jsonb not null default '${OFFICE_HOURS}',
      add column days_off jsonb not null default '[]',
      add column escalation jsonb not null default '[]'`),

  // Since when the customer waits for a word of the shop; null while it is not the shop's turn.
  '0964-waiting-since': statement(`
    alter table review_case add column waiting_since timestamptz(3)`),

  '0965-who-waits-already': statement(`
    update review_case set waiting_since = customer_spoke_at
      where ended_at is null and (state = 'open' or merchant_spoke_at is null or customer_spoke_at > merchant_spoke_at)`),

  '0966-waiting-case': statement(`
    create index waiting_case on review_case (shop_id, waiting_since) where waiting_since is not null`),

  // Each step once for each time that a case waits.
  '0967-case-escalation': statement(`
    create table case_escalation (
      shop_id text not null,
      review_id uuid not null,
      waiting_since timestamptz(3) not null,
      after_hours int4 not null,
      at timestamptz(3) not null,
      primary key (shop_id, review_id, waiting_since, after_hours),
      foreign key (shop_id, review_id) references review_case on delete cascade
    )`),

  '0968-kind-of-a-webhook': statement(`
    alter table webhook
      add column kind text not null default 'signed' check (kind in ('signed', 'chat', 'teams')),
      add column occurrences jsonb`),

  '0969-tests-of-a-shop': statement(`
    create index tests_of_a_shop on delivery (shop_id, created_at) where occurrence = 'test'`),
};
