/** Who belongs to a shop: invited by mail, given a role, removed, and never the last owner. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkedOperations } from '../../../src/client/checked-operations.ts';
import { createCaller } from '../../../src/client/caller.ts';
import { createClient } from '../../../src/client/client.ts';
import { ProblemError } from '../../../src/client/problem-error.ts';
import { createSmtpMailer } from '../../../src/server/mail/smtp-mailer.ts';
import { createOutbox } from '../../../src/server/outbox/outbox.ts';
import { createOutbound } from '../../../src/server/outbound/outbound-request.ts';
import { reachableWith } from '../../../src/server/outbound/reachable.ts';
import { MailServer } from '../../support/mail-server.ts';
import { SHOP } from '../../contract/seed.ts';
import { cookieOf, PASSWORD } from '../accounts/inbox-door.ts';
import { CaseShop, refusal } from '../cases/case-shop.ts';
import { OwnMember } from '../own-member.ts';
import { testDependencies } from '../running-server.ts';

const mailServer = new MailServer();
let shop: CaseShop;
let ida: OwnMember;
beforeAll(async () => {
  await mailServer.start();
  shop = await CaseShop.open(new Date().toISOString());
  ida = await OwnMember.signIn(shop.database.kysely, shop.server.origin, SHOP.id);
});
afterAll(async () => {
  await shop.close();
  await mailServer.stop();
});

function clientOf(cookie: string) {
  return createClient(checkedOperations, createCaller({ endpoint: shop.endpoint, headers: { cookie } }));
}
const owner = () => clientOf(ida.cookie);

/** Sends what waits, and answers the token that the latest mail to the address brings. */
async function mailedToken(email: string): Promise<string> {
  const outbox = createOutbox({
    ...testDependencies(shop.database.kysely),
    clock: { now: () => shop.now() },
    mailer: createSmtpMailer({ smtpUrl: mailServer.url, from: 'reviews@candor.example' }),
    outbound: createOutbound(reachableWith([])),
    mediaUrl: 'https://reviews.example/media',
    attemptMs: 5000,
  });
  await outbox.runOnce();
  const mail = mailServer.mails.findLast(({ recipients }) => recipients.includes(email));
  return /\/inbox\/join#([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
}

function post(path: string, body: unknown): Promise<Response> {
  return fetch(`${shop.server.origin}/inbox/api/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

const join = (token: string, name = 'Ben') => post('join', { token, name, password: PASSWORD });

async function joined(
  email: string,
  role: 'owner' | 'responder' | 'viewer',
  name: string,
  products: string[] = [],
) {
  await owner().inviteMember({ body: { email, role, products } });
  const answer = await join(await mailedToken(email), name);
  const { members } = await owner().listMembers({});
  return { cookie: cookieOf(answer), id: members.find((each) => each.email === email)?.id ?? '' };
}

async function faultsOf(asked: Promise<unknown>): Promise<string[]> {
  const error = await asked.catch((reason: unknown) => reason);
  if (!(error instanceof ProblemError)) throw error;
  return error.problem?.errors?.map(({ pointer }) => pointer) ?? [];
}

describe('an invitation', () => {
  it('comes by mail, says who asks whom to what, and lets its reader in with a password of their own', async () => {
    await owner().inviteMember({
      body: { email: 'Ben@Acme.example', role: 'responder', products: ['strap'] },
    });
    const token = await mailedToken('ben@acme.example');
    const mail = mailServer.mails.at(-1);
    expect(mail?.subject).toBe(`Ida invites you to the reviews of ${SHOP.name}`);
    expect(mail?.text).toContain('as a responder');
    const invite = await (await post('join/invite', { token })).json();
    expect(invite).toEqual({ shop: SHOP.name, email: 'ben@acme.example', role: 'responder', by: 'Ida' });

    const answer = await join(token);
    expect(answer.status).toBe(204);
    const session = await fetch(`${shop.server.origin}/inbox/api/session`, {
      headers: { cookie: cookieOf(answer) },
    });
    expect(await session.json()).toMatchObject({ name: 'Ben', role: 'responder' });
    const { members, invites } = await owner().listMembers({});
    expect(
      members.map(({ name, role, products }) => [name, role, products.map(({ productID }) => productID)]),
    ).toEqual([
      ['Ben', 'responder', ['strap']],
      ['Ida', 'owner', []],
    ]);
    expect(invites).toEqual([]);
    expect((await post('join', { token, name: 'Eve', password: PASSWORD })).status).toBe(410);
  });

  it('sent again works by its newest link alone; withdrawn or after a week by none', async () => {
    const email = 'eve@acme.example';
    await owner().inviteMember({ body: { email, role: 'viewer' } });
    const first = await mailedToken(email);
    const { id } = await owner().inviteMember({ body: { email, role: 'viewer' } });
    const second = await mailedToken(email);
    expect(second).not.toBe(first);
    expect((await join(first)).status).toBe(410);
    expect((await post('join/invite', { token: second })).status).toBe(200);
    await owner().withdrawMemberInvite({ params: { inviteId: id } });
    expect((await join(second)).status).toBe(410);
    expect(await refusal(owner().withdrawMemberInvite({ params: { inviteId: id } }))).toBe(
      'unknown-member-invite',
    );
  });

  it('withdrawn before its mail has left sends none', async () => {
    const email = 'late@acme.example';
    const { id } = await owner().inviteMember({ body: { email, role: 'viewer' } });
    await owner().withdrawMemberInvite({ params: { inviteId: id } });
    await mailedToken(email);
    expect(mailServer.mails.filter(({ recipients }) => recipients.includes(email))).toEqual([]);
    const { deliveries } = await shop.merchant.listDeliveries({ query: {} });
    expect(deliveries.find(({ to }) => to === email)?.state).toBe('dropped');
  });

  it('of a token that nobody has made opens nothing', async () => {
    const token = `${'A'.repeat(22)}${'b'.repeat(43)}`;
    for (const answer of [await post('join/invite', { token }), await join(token)]) {
      expect(answer.status).toBe(410);
    }
  });

  it('names what is wrong with it: an address that is taken, a product that is none, a limit that does not fit', async () => {
    const invite = (body: object) =>
      owner().inviteMember({ body: { email: 'new@acme.example', role: 'responder', ...body } as never });
    expect(await faultsOf(invite({ email: 'ida@acme.example' }))).toEqual(['/email']);
    expect(await faultsOf(invite({ email: 'no address' }))).toEqual(['/email']);
    expect(await faultsOf(invite({ products: ['strap', 'nothing'] }))).toEqual(['/products/1']);
    expect(await faultsOf(invite({ role: 'viewer', products: ['strap'] }))).toEqual(['/products']);
    expect(await faultsOf(invite({ role: 'king' }))).toEqual(['/role']);
  });
});

describe('a member', () => {
  it('is given another role, which counts from the next request on', async () => {
    const { cookie, id } = await joined('vic@acme.example', 'viewer', 'Vic');
    const { reviewId } = await shop.submit();
    const note = () => clientOf(cookie).addNote({ params: { reviewId }, body: { text: 'Hello' } });
    expect(await refusal(note())).toBe('not-allowed');
    const changed = await owner().changeMember({ params: { memberId: id }, body: { role: 'responder' } });
    expect(changed.role).toBe('responder');
    expect((await note()).author.name).toBe('Vic');
  });

  it('who is removed is out at once, their cases are nobody’s, and their words keep their name', async () => {
    const { cookie, id } = await joined('rob@acme.example', 'responder', 'Rob');
    const { reviewId } = await shop.submit();
    const params = { reviewId };
    await clientOf(cookie).assignCase({ params, body: { assignee: id } });
    await clientOf(cookie).addNote({ params, body: { text: 'I was here' } });
    await owner().removeMember({ params: { memberId: id } });
    expect(await refusal(clientOf(cookie).listCases({ query: {} }))).toBe('unauthorized');
    const left = await shop.case(reviewId);
    expect(left.assignee).toBeNull();
    expect(left.notes.notes[0]?.author.name).toBe('Rob');
    expect((await post('sign-in/password', { email: 'rob@acme.example', password: PASSWORD })).status).toBe(
      401,
    );
    expect(await refusal(owner().removeMember({ params: { memberId: id } }))).toBe('unknown-member');
    await joined('rob@acme.example', 'viewer', 'Rob again');
  });

  it('of another shop is none of this one', async () => {
    const person = { name: 'Zoe', email: 'zoe@birch.example', email_verified: true };
    const times = { created_at: shop.now(), updated_at: shop.now() };
    await shop.database.kysely
      .insertInto('person')
      .values({ id: 'zoe', ...person, ...times })
      .execute();
    expect(await refusal(owner().removeMember({ params: { memberId: 'zoe' } }))).toBe('unknown-member');
    expect(
      await refusal(owner().changeMember({ params: { memberId: 'zoe' }, body: { role: 'viewer' } })),
    ).toBe('unknown-member');
  });
});

describe('the last owner', () => {
  it('stays, and stays one', async () => {
    const { members } = await owner().listMembers({});
    const me = members.find(({ isMe }) => isMe)?.id ?? '';
    expect(await refusal(owner().removeMember({ params: { memberId: me } }))).toBe('last-owner');
    expect(await refusal(owner().changeMember({ params: { memberId: me }, body: { role: 'manager' } }))).toBe(
      'last-owner',
    );
  });

  it('is one of two who go at the same moment', async () => {
    const second = await joined('two@acme.example', 'owner', 'Two');
    const { members } = await owner().listMembers({});
    const me = members.find(({ isMe }) => isMe)?.id ?? '';
    const outcomes = await Promise.allSettled([
      owner().changeMember({ params: { memberId: second.id }, body: { role: 'viewer' } }),
      clientOf(second.cookie).changeMember({ params: { memberId: me }, body: { role: 'viewer' } }),
    ]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const { members: after } = await shop.merchant.listMembers({});
    expect(after.filter(({ role }) => role === 'owner')).toHaveLength(1);
  });
});

it('an API key decides about nobody', async () => {
  expect(
    await refusal(shop.merchant.inviteMember({ body: { email: 'x@acme.example', role: 'owner' } })),
  ).toBe('not-allowed');
});

it('the log names who invited, changed and removed whom', async () => {
  const rows = await shop.database.kysely
    .selectFrom('audit_entry')
    .select(['act', 'actor_name', 'detail'])
    .where('act', 'like', 'member-%')
    .execute();
  const acts = rows.map(({ act, actor_name, detail }) => `${actor_name} ${act} ${detail}`);
  expect(acts).toContain('Ida member-invited ben@acme.example, responder');
  expect(acts).toContain('Ben member-joined Ben, responder');
  expect(acts).toContain('Ida member-changed Vic: responder');
  expect(acts).toContain('Ida member-removed Rob, responder');
  expect(acts).toContain('Ida member-invite-withdrawn eve@acme.example');
});
