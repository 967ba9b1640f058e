/**
 * What was typed stays on the device until it is sent: through a reload, a crash, a lost network. It is
 * kept from the first sign on and for a week, for each product by itself, and never leaves the device.
 */
import { TOPICS } from '../../contract/topics.ts';
import { type Draft, EMPTY } from './judge.ts';
import { NAME_FORMS } from './shown-name.ts';

const WEEK_MS = 7 * 86_400_000;

/** A text that was sent, with the key that makes it be stored once however often it arrives. */
export interface KeptKey {
  readonly key: string;
  readonly body: string;
}

export interface Kept {
  readonly draft: Draft;
  readonly sent?: KeptKey | undefined;
  /** The token of the invitation that it answers; its address is taken out of the page's, so a reload has no other. */
  readonly invitation?: string | undefined;
}

export class KeptDraft {
  readonly #name: string;

  constructor(endpoint: string, product: string) {
    this.#name = `candor-draft ${endpoint} ${product}`;
  }

  /** Undefined when there is none, or none that can be read. */
  read(now = Date.now()): Kept | undefined {
    try {
      const { at, draft, sent, invitation } = Object(JSON.parse(localStorage.getItem(this.#name) ?? 'null'));
      return Number(at) > now - WEEK_MS
        ? {
            draft: draftOf(draft),
            sent: keyOf(sent),
            invitation: invitation ? String(invitation) : undefined,
          }
        : undefined;
    } catch {
      return undefined; // Some browsers forbid to keep anything.
    }
  }

  write(kept: Kept, now = Date.now()): void {
    try {
      localStorage.setItem(this.#name, JSON.stringify({ at: now, ...kept }));
    } catch {
      // Nothing is kept then, as in a window that forgets everything.
      this.forget();
    }
  }

  forget(): void {
    try {
      localStorage.removeItem(this.#name);
    } catch {
      return; // There is nothing to forget where nothing is kept.
    }
  }
}

/** Whatever stands in the storage, an earlier version of the widget may have written it. */
function draftOf(value: unknown): Draft {
  const kept = Object(value) as Record<keyof Draft, unknown>;
  const text = (name: 'headline' | 'reviewBody' | 'name' | 'email' | 'contactNote') =>
    typeof kept[name] === 'string' ? kept[name] : EMPTY[name];
  const answers = Object.entries(Object(kept.answers) as object).filter(([, step]) => isStep(step));
  return {
    rating: isStep(kept.rating) ? kept.rating : EMPTY.rating,
    headline: text('headline'),
    reviewBody: text('reviewBody'),
    name: text('name'),
    nameForm: NAME_FORMS.find((each) => each === kept.nameForm) ?? EMPTY.nameForm,
    email: text('email'),
    topic: TOPICS.find((each) => each === kept.topic),
    contact: kept.contact === true,
    contactNote: text('contactNote'),
    answers: Object.fromEntries(answers),
  };
}

function isStep(value: unknown): value is number {
  return [1, 2, 3, 4, 5].includes(value as number);
}

function keyOf(value: unknown): KeptKey | undefined {
  const { key, body } = Object(value) as Partial<KeptKey>;
  return key && body ? { key, body } : undefined;
}
