import { afterEach, beforeEach, expect, test } from 'vitest';
import type { WritingLinkList } from '../../../src/contract/writing-link.ts';
import { listWritingLinks } from '../../../src/server/operations/list-writing-links.ts';
import { READER } from '../../../src/server/actor.ts';
import { InvitationScene } from '../invitations/invitation-scene.ts';
import { SHOP_ID } from '../outbox/outbox-scene.ts';
import { visit } from '../reviewer-page/visit.ts';

let scene: InvitationScene;
beforeEach(async () => {
  scene = await InvitationScene.open();
});
afterEach(() => scene.close());

function list(
  query: Partial<Parameters<typeof listWritingLinks>[0]['query']> = {},
): Promise<WritingLinkList> {
  const { database, now } = scene;
  return listWritingLinks(
    { query: { q: '', limit: 2, ...query } },
    {
      shopId: SHOP_ID,
      database,
      now,
      mediaUrl: '',
      publicUrl: 'https://reviews.example',
      actor: READER,
    },
  );
}

test('the links of the shop and of each product lead to their pages, on the public address', async () => {
  const first = await list();
  expect(first.shop).toEqual({ name: 'Lindfold', url: `https://reviews.example/w/${SHOP_ID}` });
  const second = await list({ cursor: first.nextCursor! });
  expect(second.nextCursor).toBeNull();
  const products = [...first.products, ...second.products];
  expect(products.map(({ name }) => name)).toEqual(['Leather belt', 'Linen shirt', 'Socks <b>']);
  const { origin } = await scene.server();
  for (const { url, name } of products) {
    const page = await visit(origin, url.slice('https://reviews.example'.length));
    expect([page.status, page.words.includes(name)]).toEqual([200, true]);
  }
});

test('a product is found by its name, and a cursor of nothing is refused', async () => {
  expect((await list({ q: 'shirt  linen' })).products.map(({ productID }) => productID)).toEqual(['shirt']);
  await expect(list({ cursor: 'nonsense' })).rejects.toThrow();
});
