import { statement } from './statement.ts';

/** Reviews that not everyone sees: held for a time that is the same for all of a shop, or rejected for a reason. */
export const moderationMigrations = {
  // Of a held one, published_at is when it will be.
  '1320-standing': statement(`
    alter table review
      add column standing text not null default 'published'
        check (standing in ('published', 'held', 'rejected'))`),

  '1321-held-review': statement(`
    create index held_review on review (shop_id, published_at) where standing = 'held'`),

  '1322-hold-days': statement(`
    alter table shop add column hold_days int2 not null default 0 check (hold_days between 0 and 14)`),
};
