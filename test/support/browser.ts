/** What browsers have and jsdom lacks, as far as the widget uses it. */
import { vi } from 'vitest';

class AlwaysVisible implements Pick<IntersectionObserver, 'observe' | 'disconnect'> {
  readonly #seen: IntersectionObserverCallback;

  constructor(seen: IntersectionObserverCallback) {
    this.#seen = seen;
  }

  observe(target: Element): void {
    const entry = { isIntersecting: true, target } as unknown as IntersectionObserverEntry;
    queueMicrotask(() => this.#seen([entry], this as unknown as IntersectionObserver));
  }

  disconnect(): void {
    // There is nothing to stop: what is seen is seen at once.
  }
}

vi.stubGlobal('IntersectionObserver', AlwaysVisible);

const states = new WeakMap<ElementInternals, Set<string>>();
Object.defineProperty(ElementInternals.prototype, 'states', {
  get(this: ElementInternals) {
    if (!states.has(this)) states.set(this, new Set());
    return states.get(this);
  },
});
