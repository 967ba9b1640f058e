/** Who else writes a reply to the same review, so that two do not answer at once. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Colleague } from '../../contract/case-work.ts';
import type { InboxClient } from '../inbox-client.ts';
import { Task } from '../task.ts';

/** In milliseconds; the server believes it for twice as long. */
const EACH = 10_000;

export class PresenceModel {
  readonly others = signal<readonly Colleague[]>([]);
  readonly #telling = new Task();
  readonly #client: InboxClient;
  readonly #reviewId: string;
  readonly #draft: ReadonlySignal<unknown>;
  #isWriting = false;

  constructor(client: InboxClient, reviewId: string, draft: ReadonlySignal<unknown>) {
    this.#client = client;
    this.#reviewId = reviewId;
    this.#draft = draft;
  }

  /** Answers how to stop. */
  start(): () => void {
    let before = this.#draft.peek();
    const stopWatching = this.#draft.subscribe((draft) => {
      if (draft === before) return;
      before = draft;
      const wasWriting = this.#isWriting;
      this.#isWriting = true;
      // Whoever begins is seen at once, and not only when it is asked for the next time.
      if (!wasWriting) this.#tell(true);
    });
    this.#tell(false);
    const timer = setInterval(() => {
      if (document.hidden) return;
      this.#tell(this.#isWriting);
      // Said again only when something was typed since.
      this.#isWriting = false;
    }, EACH);
    return () => {
      stopWatching();
      clearInterval(timer);
      this.#tell(false);
    };
  }

  /** Where it cannot be had, one writes as if alone; the version of the case still guards both. */
  #tell(writing: boolean): void {
    const params = { reviewId: this.#reviewId };
    void this.#telling.run(
      (signal) => this.#client.tellPresence({ params, body: { writing } }, signal),
      ({ writers }) => {
        this.others.value = writers;
      },
    );
  }
}
