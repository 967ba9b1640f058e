/** A server that is killed without warning and started again on what it left behind. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../support/free-port.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const PROGRAM = join(import.meta.dirname, 'serve-in-time.ts');

export class KillableServer {
  readonly url: string;
  readonly #folder = temporaryFolder();
  readonly #environment: Readonly<Record<string, string>>;
  readonly #clock: string;
  #child: ChildProcess | undefined;
  #printed = '';
  #ahead = 0;

  private constructor(port: number, settings: Readonly<Record<string, string>>) {
    this.url = `http://localhost:${port}`;
    this.#clock = join(this.#folder.path, 'ahead');
    this.#environment = {
      ...settings,
      PATH: process.env['PATH'] ?? '',
      // Where the receiver of webhooks is.
      PRIVATE_NETWORKS: '127.0.0.1/32',
      PORT: String(port),
      DATA_DIR: join(this.#folder.path, 'data'),
    };
    this.#goAhead(0);
  }

  static async start(settings: Readonly<Record<string, string>>): Promise<KillableServer> {
    // The same one over all restarts, so that the links in mails go on leading somewhere.
    const server = new KillableServer(await freePort(), settings);
    await server.#run();
    return server;
  }

  /** All that it printed since it was first started. */
  get printed(): string {
    return this.#printed;
  }

  /** From now on it is that moment and later by the server's clock; those of the machine go on as they are. */
  moveTo(moment: string): void {
    this.#goAhead(Date.parse(moment) - Date.now());
  }

  #goAhead(milliseconds: number): void {
    this.#ahead = milliseconds;
    writeFileSync(this.#clock, String(milliseconds));
  }

  /** The moment that it is for the server. */
  get now(): Date {
    return new Date(Date.now() + this.#ahead);
  }

  async killAndStart(): Promise<void> {
    await this.#end('SIGKILL');
    await this.#run();
  }

  async stop(): Promise<void> {
    await this.#end('SIGTERM');
    this.#folder.remove();
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    if (!this.#child || this.#child.exitCode !== null) return;
    const ended = once(this.#child, 'close');
    this.#child.kill(signal);
    await ended;
  }

  async #run(): Promise<void> {
    const child = spawn(process.execPath, [PROGRAM, this.#clock], { env: this.#environment });
    this.#child = child;
    const ended = once(child, 'close').then(([code]) => {
      throw new Error(`the server ended with ${code}: ${this.#printed}`);
    });
    ended.catch(() => undefined); // Only whoever waits for the start hears of it.
    const started = new Promise<void>((resolve) => {
      const from = this.#printed.length;
      const read = (text: Buffer) => {
        this.#printed += String(text);
        if (this.#printed.slice(from).includes('REST endpoint')) resolve();
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
    });
    await Promise.race([started, ended]);
  }
}
