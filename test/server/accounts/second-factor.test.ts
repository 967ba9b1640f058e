/** The second factor, the sessions and the password of a member, at every way in. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { codeNow } from '../../../src/server/accounts/totp.ts';
import { expectProblem } from '../../contract/expect-problem.ts';
import { cookieOf, InboxDoor, PASSWORD } from './inbox-door.ts';

const EMAIL = 'ida@acme.example';
let door: InboxDoor;
let cookie: string;
beforeAll(async () => {
  door = await InboxDoor.open();
});
beforeEach(async () => {
  await door.database.deleteFrom('delivery').execute();
  await door.database.deleteFrom('person').execute();
  await door.database.deleteFrom('sign_in_attempts').execute();
  cookie = await door.owner(EMAIL);
});
afterAll(() => door.close());

/** The bytes of a secret that was shown in base32. */
function bytesOf(secret: string): Uint8Array {
  const digits = Array.from(secret, (each) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(each));
  const bits = digits.map((digit) => digit.toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

const post = (path: string, body: unknown, own = cookie) => door.post(path, body, { cookie: own });

async function json<T>(answer: Response): Promise<T> {
  expect(answer.status).toBe(200);
  return answer.json() as Promise<T>;
}

/** Switches it on, and answers the secret and the recovery codes. */
async function switchOn() {
  const begun = await json<{ secret: string; uri: string }>(
    await post('account/second-factor', { password: PASSWORD }),
  );
  const secret = bytesOf(begun.secret);
  const confirmed = await post('account/second-factor/confirm', { code: codeNow(secret, door.now) });
  const { recoveryCodes } = await json<{ recoveryCodes: string[] }>(confirmed);
  return { ...begun, bytes: secret, recoveryCodes };
}

const signIn = async () =>
  cookieOf(await door.post('sign-in/password', { email: EMAIL, password: PASSWORD }));

/** A later code, as each is good once. */
function freshCode(secret: Uint8Array): string {
  door.advance(1);
  return codeNow(secret, door.now);
}

describe('a second factor', () => {
  it('is set up with the password and counts from its first right code; its secret stands nowhere in the open', async () => {
    await expectProblem(
      await post('account/second-factor', { password: 'not the password' }),
      'wrong-credentials',
    );
    const { secret, uri } = await json<{ secret: string; uri: string }>(
      await post('account/second-factor', { password: PASSWORD }),
    );
    expect(uri).toBe(`otpauth://totp/Candor%20acme:ida%40acme.example?secret=${secret}&issuer=Candor%20acme`);
    await expectProblem(await post('account/second-factor/confirm', { code: '000000' }), 'wrong-code');
    // Nothing is asked for yet.
    expect((await door.session(await signIn())).status).toBe(200);
    const row = await door.database.selectFrom('second_factor').selectAll().executeTakeFirstOrThrow();
    expect(row.sealed_secret.includes(Buffer.from(bytesOf(secret)))).toBe(false);
    expect(door.logged).not.toContain(secret);
  });

  it('is asked for after the password; until then the session opens nothing', async () => {
    const { bytes } = await switchOn();
    const half = await signIn();
    await expectProblem(await door.session(half), 'code-needed');
    const cases = await fetch(`${door.origin}/v1/shops/acme/merchant/cases`, { headers: { cookie: half } });
    await expectProblem(cases, 'unauthorized');
    await expectProblem(await post('account/name', { name: 'Eve' }, half), 'unauthorized');
    await expectProblem(await post('sign-in/code', { code: '123456' }, half), 'wrong-code');
    const code = freshCode(bytes);
    const whole = await post('sign-in/code', { code: `${code.slice(0, 3)} ${code.slice(3)}` }, half);
    expect((await door.session(cookieOf(whole))).status).toBe(200);
    // The code is used up.
    await expectProblem(await post('sign-in/code', { code }, await signIn()), 'wrong-code');
  });

  it('gives the session another token, so that whoever saw the one before has nothing', async () => {
    const { bytes } = await switchOn();
    const half = await signIn();
    const whole = cookieOf(await post('sign-in/code', { code: freshCode(bytes) }, half));
    expect(whole).not.toBe(half);
    await expectProblem(await door.session(half), 'unauthorized');
    expect((await door.session(whole)).status).toBe(200);
  });

  it('is asked for after the link of a mail too', async () => {
    const { bytes } = await switchOn();
    const half = cookieOf(await door.post('sign-in/link/redeem', { token: await door.mailedToken(EMAIL) }));
    await expectProblem(await door.session(half), 'code-needed');
    const whole = await post('sign-in/code', { code: freshCode(bytes) }, half);
    expect((await door.session(cookieOf(whole))).status).toBe(200);
  });

  it('lets in by a recovery code, once, however it is typed, and says so by mail', async () => {
    const { recoveryCodes } = await switchOn();
    expect(recoveryCodes).toHaveLength(10);
    const [code = ''] = recoveryCodes;
    expect(
      (await post('sign-in/code', { code: code.toLowerCase().replaceAll('-', ' ') }, await signIn())).status,
    ).toBe(204);
    await expectProblem(await post('sign-in/code', { code }, await signIn()), 'wrong-code');
    const told = await door.database.selectFrom('delivery').select(['recipient', 'payload']).execute();
    expect(
      told.map(({ recipient, payload }) => [recipient, (payload as { change?: string }).change]),
    ).toEqual([
      [EMAIL, 'second-factor-on'],
      [EMAIL, 'recovery-code-used'],
    ]);
  });

  it('is tried ten times in a quarter of an hour; who does not know the password cannot use these up', async () => {
    const { bytes } = await switchOn();
    const half = await signIn();
    for (let tried = 0; tried < 10; tried++) {
      await expectProblem(await post('sign-in/code', { code: '000000' }, half), 'wrong-code');
    }
    await expectProblem(await post('sign-in/code', { code: freshCode(bytes) }, half), 'too-many-requests');
    await expectProblem(await door.post('sign-in/code', { code: '000000' }), 'unauthorized');
    door.advance(16);
    expect((await post('sign-in/code', { code: freshCode(bytes) }, half)).status).toBe(204);
  });

  it('goes by a code, and another cannot be set up over it', async () => {
    const { bytes, recoveryCodes } = await switchOn();
    await expectProblem(await post('account/second-factor', { password: PASSWORD }), 'second-factor-on');
    await expectProblem(await post('account/second-factor/off', { code: '000000' }), 'wrong-code');
    const renewed = await post('account/recovery-codes', { code: freshCode(bytes) });
    const { recoveryCodes: others } = await json<{ recoveryCodes: string[] }>(renewed);
    expect(others).toHaveLength(10);
    await expectProblem(await post('account/second-factor/off', { code: recoveryCodes[1] }), 'wrong-code');
    expect((await post('account/second-factor/off', { code: others[1] })).status).toBe(204);
    expect((await door.session(await signIn())).status).toBe(200);
  });

  it('is reset by an owner for whoever has lost all, and by nobody for themselves', async () => {
    await switchOn();
    const headers = { cookie, 'content-type': 'application/json' };
    const members = `${door.origin}/v1/shops/acme/merchant/members`;
    const listed = await json<{ members: { id: string; hasSecondFactor: boolean }[] }>(
      await fetch(members, { headers }),
    );
    const me = listed.members[0];
    expect(me?.hasSecondFactor).toBe(true);
    const reset = (by: Record<string, string>) =>
      fetch(`${members}/${me?.id}/second-factor-reset`, { method: 'POST', headers: { ...headers, ...by } });
    await expectProblem(await reset({}), 'own-second-factor');

    const person = { id: 'bo', name: 'Bo', email: 'bo@acme.example', email_verified: true };
    const times = { created_at: door.now, updated_at: door.now };
    await door.database
      .insertInto('person')
      .values({ ...person, ...times })
      .execute();
    const member = { shop_id: 'acme', person_id: 'bo', role: 'owner', created_at: door.now } as const;
    await door.database.insertInto('member').values(member).execute();
    const bo = cookieOf(
      await door.post('sign-in/link/redeem', { token: await door.mailedToken(person.email) }),
    );
    expect(await (await reset({ cookie: bo })).json()).toMatchObject({ hasSecondFactor: false });
    expect((await door.session(await signIn())).status).toBe(200);
  });
});

interface Account {
  sessions: { id: string; device: string; isThis: boolean }[];
  recoveryCodes: number;
  name: string;
}

describe('an account', () => {
  const read = async (own = cookie) =>
    json<Account>(await fetch(`${door.origin}/inbox/api/account`, { headers: { cookie: own } }));

  it('lists its sessions, and ends one or all others', async () => {
    const [second, third] = [await signIn(), await signIn()];
    const { sessions } = await read(third);
    expect(sessions).toHaveLength(3);
    const mine = sessions.find(({ isThis }) => isThis);
    const other = sessions.find(({ isThis }) => !isThis);
    expect((await post('account/sessions/end', { id: other?.id }, third)).status).toBe(204);
    await expectProblem(await post('account/sessions/end', { id: other?.id }, third), 'unknown-session');
    expect((await read(third)).sessions).toHaveLength(2);
    expect((await post('account/sessions/end-others', {}, third)).status).toBe(204);
    expect((await read(third)).sessions.map(({ id }) => id)).toEqual([mine?.id]);
    await expectProblem(await door.session(second), 'unauthorized');
    await expectProblem(await door.session(cookie), 'unauthorized');
  });

  it('does not end the session of somebody else', async () => {
    const eve = await door.owner('eve@birch.example', 'birch');
    const { sessions } = await read(eve);
    await expectProblem(await post('account/sessions/end', { id: sessions[0]?.id }), 'unknown-session');
    expect((await door.session(eve)).status).toBe(200);
  });

  it('is given another name and another password; with a second factor the session goes on', async () => {
    await switchOn();
    expect((await post('account/name', { name: 'Ida B.' })).status).toBe(204);
    expect((await read()).name).toBe('Ida B.');
    const changed = await post('account/password', { current: PASSWORD, password: `new ${PASSWORD}` });
    expect((await read(cookieOf(changed))).sessions).toHaveLength(1);
    await expectProblem(await door.session(cookie), 'unauthorized');
  });
});
