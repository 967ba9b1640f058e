/** A real SMTP server on loopback, which can go away and come back at the same port. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail extends ParsedMail {
  /** Whom the envelope named, which is who gets it. */
  readonly recipients: readonly string[];
}

/** A recipient was named; a mail was taken, and the sender does not know it; the sender knows. */
export type MailMoment = 'recipient' | 'taken' | 'answered';

interface Watched {
  readonly moment: MailMoment;
  readonly after: number;
  readonly reached: () => void;
}

export class MailServer {
  readonly mails: ReceivedMail[] = [];
  /** Connections that ended without a word. */
  readonly broken: Error[] = [];
  /** Answers every recipient with this for as long as it is set. */
  refuse: { readonly code: number; readonly words: string } | undefined;
  #watched: Watched | undefined;
  #server: SMTPServer | undefined;
  #port = 0;

  get url(): string {
    return `smtp://127.0.0.1:${this.#port}`;
  }

  async start(): Promise<void> {
    this.#server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onRcptTo: (_address, _session, done) => {
        const { refuse } = this;
        // Whoever waits for this moment ends the sender in it.
        if (this.#isAt('recipient')) return;
        if (!refuse) return done();
        done(Object.assign(new Error(refuse.words), { responseCode: refuse.code }));
      },
      onData: (stream, { envelope }, done) => {
        const recipients = envelope.rcptTo.map(({ address }) => address);
        // A sender that is killed leaves half a mail, which was never taken.
        this.#take(stream, recipients, done).catch((error: Error) => this.broken.push(error));
      },
    });
    // Whoever is killed leaves a connection without a word.
    this.#server.on('error', (error) => this.broken.push(error));
    const server = this.#server.listen(this.#port, '127.0.0.1');
    if (!server.listening) await once(server, 'listening');
    this.#port = (server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    if (this.#server) this.#server.close(resolve);
    else resolve();
    this.#server = undefined;
    await promise;
  }

  async #take(
    stream: Readable,
    recipients: readonly string[],
    done: (error?: Error | null) => void,
  ): Promise<void> {
    this.mails.push({ ...(await simpleParser(stream)), recipients });
    if (this.#isAt('taken')) return;
    done();
    this.#isAt('answered');
  }

  /** Resolves at that moment of a mail, once so many were taken. */
  when(moment: MailMoment, after: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#watched = { moment, after, reached: resolve };
    return promise;
  }

  #isAt(moment: MailMoment): boolean {
    const watched = this.#watched;
    if (watched?.moment !== moment || this.mails.length < watched.after) return false;
    this.#watched = undefined;
    watched.reached();
    return true;
  }

  /** The recipients of all mails, in alphabetical order. */
  get reached(): string[] {
    return this.mails.flatMap(({ recipients }) => recipients).toSorted();
  }
}
