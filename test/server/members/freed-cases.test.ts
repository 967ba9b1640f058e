/** What becomes of the cases of a member whose role or products change. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkedOperations } from '../../../src/client/checked-operations.ts';
import { createCaller } from '../../../src/client/caller.ts';
import { createClient } from '../../../src/client/client.ts';
import { SHOP } from '../../contract/seed.ts';
import { CaseShop } from '../cases/case-shop.ts';
import { OwnMember } from '../own-member.ts';

let shop: CaseShop;
let ida: OwnMember;
beforeAll(async () => {
  shop = await CaseShop.open();
  ida = await OwnMember.signIn(shop.database.kysely, shop.server.origin, SHOP.id);
});
afterAll(() => shop.close());

const owner = () =>
  createClient(checkedOperations, createCaller({ endpoint: shop.endpoint, headers: { cookie: ida.cookie } }));

it('whoever may not answer a case any more has it no longer, and is offered for none of these', async () => {
  const id = await shop.colleague('Kim');
  await owner().changeMember({ params: { memberId: id }, body: { role: 'responder' } });
  const strap = (await shop.submit()).reviewId;
  const buckle = (await shop.submit({}, 'buckle')).reviewId;
  for (const reviewId of [strap, buckle])
    await owner().assignCase({ params: { reviewId }, body: { assignee: id } });
  const assigneeOf = async (reviewId: string) => (await shop.case(reviewId)).assignee?.name;
  const offered = async () =>
    (await owner().listAssignees({})).assignees.filter(({ name }) => name === 'Kim');

  const params = { memberId: id };
  await owner().changeMember({ params, body: { role: 'responder', products: ['buckle'] } });
  expect([await assigneeOf(strap), await assigneeOf(buckle)]).toEqual([undefined, 'Kim']);
  expect(await offered()).toEqual([{ id, name: 'Kim', products: ['buckle'] }]);
  await owner().changeMember({ params, body: { role: 'viewer' } });
  expect(await assigneeOf(buckle)).toBeUndefined();
  expect(await offered()).toEqual([]);
  expect((await owner().listAssignees({})).colleagues.map(({ name }) => name)).toContain('Kim');
  const logged = await shop.database.kysely
    .selectFrom('audit_entry')
    .select('detail')
    .where('act', '=', 'member-changed')
    .where('detail', 'like', 'Kim%')
    .orderBy('id')
    .execute();
  expect(logged.map(({ detail }) => detail)).toEqual([
    'Kim: responder',
    'Kim: responder, limited to 1 of the products; nobody’s now: 1 of their cases',
    'Kim: viewer; nobody’s now: 1 of their cases',
  ]);
});
