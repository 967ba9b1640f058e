import { statement } from './statement.ts';

export const messageMigrations = {
  '0301-message': statement(`
    create table message (
      shop_id text not null,
      review_id uuid not null,
      id uuid not null,
      by text not null check (by in ('merchant', 'reviewer')),
      author_name text not null check (author_name <> ''),
      body text not null check (body <> ''),
      created_at timestamptz(3) not null,
      modified_at timestamptz(3),
      withdrawn_at timestamptz(3),
      primary key (shop_id, review_id, id),
      foreign key (shop_id, review_id) references review on delete cascade
    )`),

  // The text that a change replaced.
  '0302-message-revision': statement(`
    create table message_revision (
      shop_id text not null,
      review_id uuid not null,
      message_id uuid not null,
      id uuid not null,
      body text not null,
      replaced_at timestamptz(3) not null,
      primary key (shop_id, review_id, message_id, id),
      foreign key (shop_id, review_id, message_id) references message on delete cascade
    )`),
};
