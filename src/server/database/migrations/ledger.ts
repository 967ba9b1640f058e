import { statement } from './statement.ts';

/** What became of the reviews that were received. A row stays when its review is deleted. */
export const ledgerMigrations = {
  '1310-ledger-line': statement(`
    create table ledger_line (
      shop_id text not null references shop,
      review_id uuid not null,
      rating int2 not null check (rating between 1 and 5),
      state text not null check (state in ('waiting', 'published', 'rejected', 'withdrawn')),
      reason text check (reason in ('unlawful', 'profane-or-hateful', 'personal-facts', 'unrelated',
        'spam-or-fake', 'duplicate', 'copyright')),
      received_at timestamptz(3) not null,
      published_at timestamptz(3),
      appeal text check (appeal in ('open', 'granted', 'refused')),
      primary key (shop_id, review_id),
      constraint rejected_for_a_reason check ((state = 'rejected') = (reason is not null)),
      constraint published_at_a_time check (state <> 'published' or published_at is not null)
    )`),

  '1552-rejected-ledger-lines': statement(`
    create index rejected_ledger_lines on ledger_line (shop_id) where state = 'rejected'`),
};
