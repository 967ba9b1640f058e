/** Who has signed in to the inbox, and the ways in and out. Each way is a task of its own, so that its failure is said in its place. */
import { batch, signal } from '@preact/signals';
import * as z from 'zod/mini';
import { createCaller } from '../client/caller.ts';
import { NetworkError } from '../client/network-error.ts';
import { ProblemError } from '../client/problem-error.ts';
import { Task } from './task.ts';

const Session = z.object({
  name: z.string(),
  email: z.string(),
  /** As the server names it; a role or right that this page does not know yet is one that it asks nothing of. */
  role: z.string(),
  rights: z.array(z.string()),
  shop: z.object({ key: z.string(), name: z.string() }),
});
/** Who has signed in, and to which shop. */
export type Session = z.infer<typeof Session>;

/** `code-needed` has come in but for the second factor. */
export type SessionStatus = 'loading' | 'signed-out' | 'code-needed' | 'signed-in' | 'failed';

export class SessionModel {
  readonly status = signal<SessionStatus>('loading');
  /** Known while the status is `signed-in`. */
  readonly member = signal<Session | undefined>(undefined);
  /** Finds out who has signed in; to be run again when the status is `failed`. */
  readonly reading = new Task();
  readonly password = new Task();
  readonly link = new Task();
  readonly redeeming = new Task();
  readonly welcoming = new Task();
  readonly joining = new Task();
  readonly giving = new Task();
  readonly signingOut = new Task();
  /** Where the mail with the link went; undefined before one was asked for. */
  readonly linkSentTo = signal<string | undefined>(undefined);
  readonly #call = createCaller({ endpoint: `${location.origin}/inbox/api` });

  /** To be called once, as the page opens. */
  async read(): Promise<void> {
    this.status.value = 'loading';
    await this.reading.run((signal) => this.#readSession(signal), this.#take);
    if (this.reading.status.value === 'failed') this.status.value = 'failed';
  }

  signInWithPassword(email: string, password: string): Promise<void> {
    return this.#enter(this.password, 'sign-in/password', { email, password });
  }

  /** The answer is the same whether or not anybody has this address. */
  async askForLink(email: string): Promise<void> {
    await this.link.run(
      (signal) => this.#post('sign-in/link', { email }, signal),
      () => {
        this.linkSentTo.value = email;
      },
    );
  }

  /** Back from "look into your mail" to the form. */
  askAgain(): void {
    this.link.cancel();
    this.linkSentTo.value = undefined;
  }

  redeem(token: string): Promise<void> {
    return this.#enter(this.redeeming, 'sign-in/link/redeem', { token });
  }

  welcome(owner: {
    readonly token: string;
    readonly name: string;
    readonly email: string;
    readonly password: string;
  }): Promise<void> {
    return this.#enter(this.welcoming, 'welcome', owner);
  }

  join(member: { readonly token: string; readonly name: string; readonly password: string }): Promise<void> {
    return this.#enter(this.joining, 'join', member);
  }

  /** Of the second factor. */
  giveCode(code: string): Promise<void> {
    return this.#enter(this.giving, 'sign-in/code', { code });
  }

  /** What the session says has changed. */
  readonly refresh = (): void => {
    void this.reading.run((signal) => this.#readSession(signal), this.#take);
  };

  async signOut(): Promise<void> {
    await this.signingOut.run((signal) => this.#post('sign-out', {}, signal), this.signedOut);
  }

  /** The server no longer knows the session, as some answer said. */
  readonly signedOut = (): void => this.#take(undefined);

  async #enter(task: Task, path: string, body: unknown): Promise<void> {
    await task.run(async (signal) => {
      await this.#post(path, body, signal);
      return this.#readSession(signal);
    }, this.#take);
  }

  readonly #take = (found: Session | 'code-needed' | undefined): void =>
    batch(() => {
      this.member.value = found === 'code-needed' ? undefined : found;
      this.status.value = found === 'code-needed' ? found : found ? 'signed-in' : 'signed-out';
      this.linkSentTo.value = undefined;
    });

  #post(path: string, body: unknown, signal: AbortSignal): Promise<unknown> {
    return this.#call({ method: 'POST', path: `/${path}` }, { body }, signal);
  }

  /** Undefined when nobody has. */
  async #readSession(signal: AbortSignal): Promise<Session | 'code-needed' | undefined> {
    try {
      const read = Session.safeParse(await this.#call({ method: 'GET', path: '/session' }, {}, signal));
      if (!read.success) throw new NetworkError('malformed');
      return read.data;
    } catch (error) {
      if (error instanceof ProblemError && error.status === 401) {
        return error.problem?.type.endsWith('/code-needed') === true ? 'code-needed' : undefined;
      }
      throw error;
    }
  }
}
