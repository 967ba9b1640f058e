import { describe, expect, it } from 'vitest';
import { importShop } from './import-shop.ts';

const shop = importShop();

const review = (id: string, inner = '', rating = '4') => `<review>
<review_id>${id}</review_id><reviewer><name>Ada</name></reviewer>
<review_timestamp>2026-03-01T09:30:00Z</review_timestamp><title>Solid</title>
<content><![CDATA[Keeps <warm> & more]]> &amp; dry.</content>${inner}
<ratings><overall min="1" max="5">${rating}</overall></ratings>
<products><product><product_url>https://acme.example/mug</product_url></product></products>
<is_spam>false</is_spam></review>`;
const feed = (reviews: string) => `<?xml version="1.0" encoding="UTF-8"?>
<feed><version>2.4</version><aggregator><name>Other app</name></aggregator>
<publisher><name>Acme</name></publisher><reviews>${reviews}</reviews></feed>`;

describe('a product review feed, as other apps write it for Google', () => {
  it('is taken in like any other file, once', async () => {
    await shop.addMug();
    const file = feed(
      review('1', '<is_verified_purchase>true</is_verified_purchase>') + review('2', '', '1'),
    );
    expect(await shop.add(file)).toMatchObject({ read: 2, added: 2, refused: 0 });
    expect(await shop.add(file)).toMatchObject({ added: 0, unchanged: 2 });
    expect(await shop.reviews()).toMatchObject([
      {
        external_id: '1',
        rating: 4,
        headline: 'Solid',
        body: 'Keeps <warm> & more & dry.',
        author_name: 'Ada',
        verified: false,
        imported_from: 'Other app',
      },
      { external_id: '2', rating: 1 },
    ]);
  });

  it('leaves out spam, and tells of what it cannot take by its line', async () => {
    await shop.addMug();
    const spam = review('3').replace('<is_spam>false', '<is_spam>true');
    const summary = await shop.add(feed(review('1') + spam + review('4', '', '4.4')));
    expect(summary).toMatchObject({ added: 1, skipped: 1, refused: 1 });
    expect(summary.refusals).toMatchObject([{ column: 'rating', line: 15 }]);
  });

  it('keeps what stands before a fault, and expands nothing but what XML itself has', async () => {
    await shop.addMug();
    const cut = feed(review('1') + review('2')).slice(0, -200);
    expect(await shop.add(cut)).toMatchObject({ added: 1, refused: 1 });
    const bomb = feed(review('5').replace('Solid', '&lol;')).replace(
      '<feed>',
      '<!DOCTYPE feed [<!ENTITY lol "lol">]><feed>',
    );
    expect(await shop.add(bomb)).toMatchObject({ added: 0, refused: 1 });
    await expect(shop.add('<html><body>Not found</body></html>')).rejects.toThrow(/no product review feed/);
  });
});
