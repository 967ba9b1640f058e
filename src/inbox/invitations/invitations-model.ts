/** Whom the shop asks, and what comes of it: one list at a time, and the figures with their charts. */
import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import type {
  Invitation,
  InvitationFigures,
  InvitationList,
  InvitationListName,
} from '../../contract/invitation.ts';
import type { InboxClient } from '../inbox-client.ts';
import { Task } from '../task.ts';
import type { InvitationChartsProps } from './InvitationCharts.tsx';

const PAGE = 10;

interface Drawn {
  readonly figures: InvitationFigures;
  /** Comes with the figures, so that nobody else waits for it. */
  readonly Charts: ComponentType<InvitationChartsProps>;
}

export class InvitationsModel {
  readonly invitations = signal<readonly Invitation[]>([]);
  readonly nextCursor = signal<string | null>(null);
  readonly drawn = signal<Drawn | undefined>(undefined);
  readonly reading = new Task();
  readonly growing = new Task();
  readonly counting = new Task();
  readonly revoking = new Task();
  /** The invitation that is or was last taken back, so that a failure is said in its place. */
  readonly revoked = signal('');
  readonly #client: InboxClient;
  #list: InvitationListName = 'next';

  constructor(client: InboxClient) {
    this.#client = client;
  }

  read(list: InvitationListName): void {
    this.#list = list;
    this.growing.cancel();
    this.invitations.value = [];
    this.nextCursor.value = null;
    void this.reading.run(
      (signal) => this.#ask(undefined, signal),
      (page) => {
        this.invitations.value = page.invitations;
        this.nextCursor.value = page.nextCursor;
      },
    );
  }

  grow(): void {
    const cursor = this.nextCursor.value;
    if (cursor === null || this.growing.isWaiting) return;
    void this.growing.run(
      (signal) => this.#ask(cursor, signal),
      (page) => {
        this.invitations.value = [...this.invitations.value, ...page.invitations];
        this.nextCursor.value = page.nextCursor;
      },
    );
  }

  count(days: number): void {
    void this.counting.run(
      async (signal) => {
        const [figures, { InvitationCharts }] = await Promise.all([
          this.#client.getInvitationFigures({ query: { days } }, signal),
          import('./InvitationCharts.tsx'),
        ]);
        return { figures, Charts: InvitationCharts };
      },
      (drawn) => {
        this.drawn.value = drawn;
      },
    );
  }

  revoke(invitationId: string): void {
    if (this.revoking.isWaiting) return;
    this.revoked.value = invitationId;
    void this.revoking.run(
      () => this.#client.revokeInvitation({ params: { invitationId } }),
      (changed) => {
        this.invitations.value = this.invitations.value.map((each) =>
          each.id === changed.id ? changed : each,
        );
      },
    );
  }

  #ask(cursor: string | undefined, signal: AbortSignal): Promise<InvitationList> {
    const query = { list: this.#list, limit: PAGE, ...(cursor !== undefined && { cursor }) };
    return this.#client.listInvitations({ query }, signal);
  }
}
