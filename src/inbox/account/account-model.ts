/** The account of whoever has signed in: their second factor, sessions, password and name. */
import { batch, signal } from '@preact/signals';
import * as z from 'zod/mini';
import { createCaller } from '../../client/caller.ts';
import { NetworkError } from '../../client/network-error.ts';
import { ProblemError } from '../../client/problem-error.ts';
import { Task } from '../task.ts';

const Session = z.object({
  id: z.string(),
  device: z.string(),
  isThis: z.boolean(),
  dateBegun: z.string(),
  dateSeen: z.string(),
});
export type Session = z.infer<typeof Session>;

const Account = z.object({
  name: z.string(),
  email: z.string(),
  hasSecondFactor: z.boolean(),
  /** How many are left. */
  recoveryCodes: z.number(),
  sessions: z.array(Session),
});
export type Account = z.infer<typeof Account>;

const NewFactor = z.object({ secret: z.string(), uri: z.string() });
export type NewFactor = z.infer<typeof NewFactor>;

const Recovery = z.object({ recoveryCodes: z.array(z.string()) });

/** What is under way, each with a place of its own on the page. */
export type AccountAct = 'name' | 'password' | 'begin' | 'confirm' | 'off' | 'renew' | 'sessions';

export class AccountModel {
  /** Undefined until it was read. */
  readonly account = signal<Account | undefined>(undefined);
  readonly reading = new Task();
  readonly acting = new Task();
  /** What `acting` is about. */
  readonly act = signal<AccountAct | undefined>(undefined);
  /** Being set up, and not confirmed yet. */
  readonly begun = signal<NewFactor | undefined>(undefined);
  /** Shown once, until the member has kept them. */
  readonly recoveryCodes = signal<readonly string[] | undefined>(undefined);
  /** What was done last, said until the next act. */
  readonly news = signal('');
  readonly #call = createCaller({ endpoint: `${location.origin}/inbox/api/account` });
  readonly #signedOut: () => void;
  readonly #renamed: () => void;

  /** `renamed` is told that the session carries another name. */
  constructor({ signedOut, renamed }: { readonly signedOut: () => void; readonly renamed: () => void }) {
    this.#signedOut = signedOut;
    this.#renamed = renamed;
  }

  read(): void {
    void this.reading.run(() => this.#read(), this.#take);
  }

  isFailed(act: AccountAct): boolean {
    return this.acting.status.value === 'failed' && this.act.value === act;
  }

  isWaiting(act: AccountAct): boolean {
    return this.acting.isWaiting && this.act.value === act;
  }

  async rename(name: string): Promise<void> {
    if (await this.#do('name', () => this.#post('/name', { name }), 'Your name is changed.')) this.#renamed();
  }

  changePassword(current: string, password: string): Promise<boolean> {
    const act = () => this.#post('/password', { current, password });
    return this.#do('password', act, 'Your password is changed, and all other sessions have ended.');
  }

  async begin(password: string): Promise<void> {
    let begun: z.output<typeof NewFactor> | undefined;
    const act = async () => {
      begun = parsed(NewFactor, await this.#post('/second-factor', { password }));
    };
    // Shown only when all is done, so that a code that is typed at once is taken.
    if (await this.#do('begin', act)) this.begun.value = begun;
  }

  leaveBegun(): void {
    this.begun.value = undefined;
    this.acting.cancel();
  }

  async confirm(code: string): Promise<void> {
    const act = async () => {
      const { recoveryCodes } = parsed(Recovery, await this.#post('/second-factor/confirm', { code }));
      batch(() => {
        this.begun.value = undefined;
        this.recoveryCodes.value = recoveryCodes;
      });
    };
    await this.#do('confirm', act, 'Your second factor is on.');
  }

  switchOff(code: string): Promise<boolean> {
    const act = () => this.#post('/second-factor/off', { code });
    return this.#do('off', act, 'Your second factor is off.');
  }

  renewCodes(code: string): Promise<boolean> {
    return this.#do('renew', async () => {
      const { recoveryCodes } = parsed(Recovery, await this.#post('/recovery-codes', { code }));
      this.recoveryCodes.value = recoveryCodes;
    });
  }

  keptCodes(): void {
    this.recoveryCodes.value = undefined;
  }

  async endSession({ id, device }: Session): Promise<void> {
    const act = () => this.#post('/sessions/end', { id });
    await this.#do('sessions', act, `The session of ${device} has ended.`);
  }

  async endOthers(): Promise<void> {
    const act = () => this.#post('/sessions/end-others', {});
    await this.#do('sessions', act, 'All other sessions have ended.');
  }

  /** Answers whether it was done; what it changed is read anew. */
  async #do(name: AccountAct, act: () => Promise<unknown>, news = ''): Promise<boolean> {
    if (this.acting.isWaiting) return false;
    batch(() => {
      this.act.value = name;
      this.news.value = '';
    });
    await this.acting.run(async () => {
      await this.#heedSignOut(act());
      return this.#read();
    }, this.#take);
    if (this.acting.status.value !== 'ready') return false;
    this.news.value = news;
    return true;
  }

  #post(path: string, body: unknown): Promise<unknown> {
    return this.#call({ method: 'POST', path }, { body });
  }

  async #read(): Promise<Account> {
    return parsed(Account, await this.#heedSignOut(this.#call({ method: 'GET', path: '' }, {})));
  }

  async #heedSignOut<T>(asked: Promise<T>): Promise<T> {
    try {
      return await asked;
    } catch (error) {
      const isOver = error instanceof ProblemError && error.problem?.type.endsWith('/unauthorized') === true;
      if (isOver) this.#signedOut();
      throw error;
    }
  }

  readonly #take = (account: Account): void => {
    this.account.value = account;
  };
}

function parsed<S extends z.ZodMiniType>(schema: S, value: unknown): z.output<S> {
  const read = schema.safeParse(value);
  if (!read.success) throw new NetworkError('malformed');
  return read.data;
}
