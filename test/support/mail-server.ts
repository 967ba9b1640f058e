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

export class MailServer {
  readonly mails: ReceivedMail[] = [];
  #server: SMTPServer | undefined;
  #port = 0;

  get url(): string {
    return `smtp://127.0.0.1:${this.#port}`;
  }

  async start(): Promise<void> {
    this.#server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: (stream, { envelope }, done) => {
        void this.#take(
          stream,
          envelope.rcptTo.map(({ address }) => address),
          done,
        );
      },
    });
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
    done();
  }

  /** The recipients of all mails, in alphabetical order. */
  get reached(): string[] {
    return this.mails.flatMap(({ recipients }) => recipients).toSorted();
  }
}
