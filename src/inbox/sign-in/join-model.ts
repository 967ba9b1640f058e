/** What the link of an invitation says before its reader has decided. */
import { signal } from '@preact/signals';
import * as z from 'zod/mini';
import { createCaller } from '../../client/caller.ts';
import { NetworkError } from '../../client/network-error.ts';
import { Task } from '../task.ts';

const InviteToJoin = z.object({ shop: z.string(), email: z.string(), role: z.string(), by: z.string() });
export type InviteToJoin = z.infer<typeof InviteToJoin>;

export class JoinModel {
  readonly invite = signal<InviteToJoin | undefined>(undefined);
  readonly reading = new Task();
  readonly #call = createCaller({ endpoint: `${location.origin}/inbox/api` });

  read(token: string): void {
    void this.reading.run(
      async (signal) => {
        const path = { method: 'POST', path: '/join/invite' } as const;
        const read = InviteToJoin.safeParse(await this.#call(path, { body: { token } }, signal));
        if (!read.success) throw new NetworkError('malformed');
        return read.data;
      },
      (invite) => {
        this.invite.value = invite;
      },
    );
  }
}
