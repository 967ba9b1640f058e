/** Whom a case can be given to, and what the queue can be narrowed down to. Until they are read, the inbox does with less. */
import { signal } from '@preact/signals';
import { type AssigneeList, FILTER_CHOICES_MAX, type FilterChoices } from '../../contract/case-work.ts';
import type { InboxClient } from '../inbox-client.ts';
import { Task } from '../task.ts';

export class ChoicesModel {
  readonly people = signal<AssigneeList>({ assignees: [], colleagues: [], me: null, owners: [] });
  readonly filters = signal<FilterChoices>({ tags: [], products: [], languages: [] });
  readonly #reading = new Task();
  readonly #client: InboxClient;

  constructor(client: InboxClient) {
    this.#client = client;
  }

  read(): void {
    void this.#reading.run(
      (signal) =>
        Promise.all([this.#client.listAssignees({}, signal), this.#client.listFilterChoices({}, signal)]),
      ([people, filters]) => {
        this.people.value = people;
        this.filters.value = filters;
      },
    );
  }

  nameOf(id: string): string {
    return this.people.value.colleagues.find((each) => each.id === id)?.name ?? 'somebody who has left';
  }

  /** No case has it any more; not said while that is not known. */
  isTagGone(tag: string): boolean {
    const { tags } = this.filters.value;
    const isWhole = this.#reading.status.value === 'ready' && tags.length < FILTER_CHOICES_MAX;
    return isWhole && !tags.includes(tag);
  }

  productName(id: string): string {
    return this.filters.value.products.find(({ productID }) => productID === id)?.name ?? id;
  }
}
