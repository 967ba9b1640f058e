import { describe, expect, it } from 'vitest';
import { EMPTY_DRAFT, type ReplyDraft } from '../../src/inbox/composer/reply-draft.ts';
import { presentParts } from '../../src/inbox/composer/reply-parts.ts';
import { aReview } from '../support/widget-shop.ts';

const review = aReview({
  stars: 1,
  headline: 'Torn',
  reviewBody: 'There is a tear along the seam.',
  topic: 'size-fit',
});
const parts = (draft: Partial<ReplyDraft>, about = review) =>
  presentParts({ ...EMPTY_DRAFT, ...draft }, about);

describe('the parts of a reply', () => {
  it.each([
    ['in their own word', 'Hello Ben, a torn shirt is our fault.'],
    ['in another form of it', 'Hello Ben, those seams should have held.'],
    ['by the topic they chose', 'Hello Ben, the wrong size is a nuisance.'],
  ])('the issue is acknowledged when it is named: %s', (_, acknowledge) => {
    expect(parts({ acknowledge }).acknowledge).toBe(true);
  });

  it.each([
    ['without naming it', 'We are sorry about your bad experience there.'],
    ['in a word or two', 'Torn, sorry.'],
    ['not at all', ''],
  ])('it is not acknowledged %s', (_, acknowledge) => {
    expect(parts({ acknowledge }).acknowledge).toBe(false);
  });

  it('stars alone name nothing, so any words acknowledge them', () => {
    const starsAlone = aReview({ stars: 1, headline: '', reviewBody: '' });
    const acknowledge = 'One star tells us that something went wrong.';
    expect(parts({ acknowledge }, starsAlone).acknowledge).toBe(true);
  });

  it('a timeline needs words and a day, or the word that there is nothing left to promise', () => {
    const timeline = 'A new one leaves us.';
    expect(parts({ timeline }).timeline).toBe(false);
    expect(parts({ timeline, due: '2026-12-03' }).timeline).toBe(true);
    expect(parts({ timeline, withoutPromise: true }).timeline).toBe(true);
    expect(parts({ due: '2026-12-03' }).timeline).toBe(false);
  });
});
