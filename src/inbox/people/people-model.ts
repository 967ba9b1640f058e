/** Who belongs to the shop, and what an owner changes in it. Each act is one request, and the list is read anew after it. */
import { signal } from '@preact/signals';
import { ProblemError } from '../../client/problem-error.ts';
import type { Member, MemberChange, MemberInvite, MemberList } from '../../contract/members.ts';
import type { InboxClient } from '../inbox-client.ts';
import { Task } from '../task.ts';

export interface Invitation extends MemberChange {
  readonly email: string;
}

export class PeopleModel {
  /** Undefined until it was read. */
  readonly people = signal<MemberList | undefined>(undefined);
  readonly reading = new Task();
  readonly inviting = new Task();
  /** Changing or removing the one that `actingOn` names, or withdrawing their invitation. */
  readonly acting = new Task();
  readonly actingOn = signal<string | undefined>(undefined);
  /** What was done last, said until the next act. */
  readonly news = signal('');
  readonly #client: InboxClient;
  readonly #signedOut: () => void;

  constructor(client: InboxClient, signedOut: () => void) {
    this.#client = client;
    this.#signedOut = signedOut;
  }

  read(): void {
    void this.reading.run((signal) => this.#client.listMembers({}, signal), this.#take);
  }

  /** Answers whether the mail is on its way. */
  async invite(body: Invitation): Promise<boolean> {
    if (this.inviting.isWaiting) return false;
    this.news.value = '';
    await this.inviting.run(async () => {
      await this.#client.inviteMember({ body });
      return this.#client.listMembers({});
    }, this.#take);
    if (this.inviting.status.value !== 'ready') return false;
    this.news.value = `The invitation to ${body.email} is on its way.`;
    return true;
  }

  inviteAgain({ email, role, products }: MemberInvite): Promise<boolean> {
    return this.invite({ email, role, products: products.map(({ productID }) => productID) });
  }

  withdraw({ id, email }: MemberInvite): Promise<boolean> {
    const act = () => this.#client.withdrawMemberInvite({ params: { inviteId: id } });
    return this.#act(id, act, `The invitation to ${email} works no longer.`);
  }

  change({ id, name }: Member, body: MemberChange): Promise<boolean> {
    const act = () => this.#client.changeMember({ params: { memberId: id }, body });
    return this.#act(id, act, `Stored for ${name}; it counts from now on.`);
  }

  resetSecondFactor({ id, name }: Member): Promise<boolean> {
    const act = () => this.#client.resetSecondFactor({ params: { memberId: id } });
    return this.#act(id, act, `${name} signs in without a code now, and was told so.`);
  }

  async remove({ id, name, isMe }: Member): Promise<void> {
    const act = async () => {
      await this.#client.removeMember({ params: { memberId: id } });
      if (isMe) this.#signedOut();
    };
    await this.#act(id, act, `${name} belongs to the shop no longer.`);
  }

  async #act(id: string, act: () => Promise<unknown>, news: string): Promise<boolean> {
    if (this.acting.isWaiting) return false;
    this.actingOn.value = id;
    this.news.value = '';
    await this.acting.run(async () => {
      await act();
      return this.#client.listMembers({});
    }, this.#take);
    if (this.acting.status.value !== 'ready') return false;
    this.news.value = news;
    return true;
  }

  readonly #take = (people: MemberList): void => {
    this.people.value = people;
  };
}

/** What the server says of the fields, by their names; a product is told apart by its own words. */
export function fieldFaults(failure: unknown): ReadonlyMap<string, string> {
  const errors = failure instanceof ProblemError ? (failure.problem?.errors ?? []) : [];
  return new Map(
    errors.map(({ pointer, detail }) => [pointer.split('/')[1] ?? '', `It ${detail}.`] as const),
  );
}
