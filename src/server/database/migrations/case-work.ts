import { statement } from './statement.ts';

/** Lower-case words and nothing between them but spaces, so that every language's quotes and dashes part words. */
const words = (text: string) =>
  `to_tsvector('simple', regexp_replace(lower(${text}), '[^[:alnum:]]+', ' ', 'g'))`;

/** Who works on a case, and with which words of the shop's own; and what it is found by. */
export const caseWorkMigrations = {
  '0920-saved-view': statement(`
    create table saved_view (
      shop_id text not null,
      person_id text not null,
      id uuid not null,
      name text not null check (name <> ''),
      state text not null,
      filters jsonb not null,
      primary key (shop_id, person_id, id),
      unique (shop_id, person_id, name),
      foreign key (shop_id, person_id) references member on delete cascade
    )`),

  // Who is writing a reply, until when that is believed.
  '0920a-case-writer': statement(`
    create table case_writer (
      shop_id text not null,
      review_id uuid not null,
      writer_id text not null,
      writer_name text not null,
      until timestamptz(3) not null,
      primary key (shop_id, review_id, writer_id),
      foreign key (shop_id, review_id) references review_case on delete cascade
    )`),

  // Whoever leaves the shop leaves the cases behind, which are then nobody's.
  '0921-case-assignee-and-tags': statement(`
    alter table review_case
      add column assignee_id text,
      add column tags text[] not null default '{}' check (cardinality(tags) <= 10),
      add foreign key (shop_id, assignee_id) references member on delete set null (assignee_id)`),

  '0922-cases-of-an-assignee': statement(`
    create index cases_of_an_assignee on review_case (shop_id, assignee_id) where assignee_id is not null`),

  '0923-case-note': statement(`
    create table case_note (
      shop_id text not null,
      review_id uuid not null,
      id uuid not null,
      author_id text,
      author_name text not null,
      body text not null check (body <> ''),
      mentions jsonb not null default '[]',
      created_at timestamptz(3) not null,
      primary key (shop_id, review_id, id),
      foreign key (shop_id, review_id) references review_case on delete cascade
    )`),

  // Kept in the row, so that the queue can ask each of a few thousand cases without making it anew.
  '0924-words-of-a-review': statement(`
    alter table review add column words tsvector
      generated always as (${words(`headline || ' ' || body || ' ' || author_name`)}) stored`),

  '0925-review-by-words': statement(`
    create index review_by_words on review using gin (words)`),

  '0926-words-of-a-message': statement(`
    alter table message add column words tsvector generated always as (${words('body')}) stored`),

  '0927-message-by-words': statement(`
    create index message_by_words on message using gin (words)`),

  '0928-reviews-of-a-customer': statement(`
    create index reviews_of_a_customer on review (shop_id, lower(author_email), published_at)
      where author_email is not null`),

  '0929-tagged-case': statement(`
    create index tagged_case on review_case (shop_id) where cardinality(tags) > 0`),

  '0930-ended-case': statement(`
    create index ended_case on review_case (shop_id, state, ended_at desc, review_id) where ended_at is not null`),
};
