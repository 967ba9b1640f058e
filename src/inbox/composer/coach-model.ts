/**
 * The reply coach beside the composer. Its rules are loaded once somebody writes, and it reads along
 * when they pause. What reads as a threat or a reward is sent only after a second word.
 */
import { batch, computed, signal } from '@preact/signals';
import { ProblemError } from '../../client/problem-error.ts';
import type { CoachLanguage } from '../../coach/language.ts';
import type { ReplyToCoach } from '../../coach/letter.ts';
import type { Rule } from '../../coach/rule.ts';
import type { Finding } from '../../coach/coach-reply.ts';
import { CONFIRMABLE, type Confirmable } from '../../contract/confirmable.ts';
import { carried, type Mark } from './marks.ts';

/** In milliseconds; who types on is not interrupted. */
const PAUSE = 600;

/** A finding with what its rule says of itself. */
export interface Advice extends Finding {
  readonly title: string;
  readonly source: string;
  readonly better: string;
}

const isConfirmable = (rule: string): rule is Confirmable =>
  (CONFIRMABLE as readonly string[]).includes(rule);

export class CoachModel {
  readonly advice = signal<readonly Advice[]>([]);
  readonly language = signal<CoachLanguage>('en');
  /** What `advice` was found in; by now more may have been typed. */
  readonly #heard = signal('');
  /** What the writer stood by. */
  readonly confirmed = signal<readonly Confirmable[]>([]);
  /** What still waits for their word; filled when they send. */
  readonly asked = signal<readonly Confirmable[]>([]);
  readonly toConfirm = computed(() =>
    [...new Set(this.advice.value.map(({ rule }) => rule))]
      .filter(isConfirmable)
      .filter((rule) => !this.confirmed.value.includes(rule)),
  );

  /** Answers how to stop: the next letter typed begins the pause anew. */
  readLater(reply: ReplyToCoach): () => void {
    const pause = setTimeout(() => void this.read(reply), PAUSE);
    return () => clearTimeout(pause);
  }

  async read(reply: ReplyToCoach): Promise<void> {
    // Without the coach a reply is written all the same; the server has its own.
    const coach = await loadCoach();
    if (!coach) return;
    const { language, findings } = coach.coachReply(reply);
    batch(() => {
      this.language.value = language;
      this.#heard.value = reply.text;
      this.advice.value = findings.map((finding) => ({
        ...finding,
        ...aboutRule(coach.rules, finding.rule),
      }));
      // Another text is another question.
      this.asked.value = [];
    });
  }

  /** The places that are meant, in the text as it is now. */
  marksIn(text: string): readonly Mark[] {
    return this.advice.value.flatMap((advice) => this.marksFor(advice, text));
  }

  /** None when the words have been changed since. */
  marksFor({ start, end }: Advice, text: string): readonly Mark[] {
    if (start === undefined || end === undefined) return [];
    return carried([{ start, end }], this.#heard.value, text);
  }

  /** Whether the reply may go; else the writer is asked first. */
  mayGo(): boolean {
    this.asked.value = this.toConfirm.value;
    return this.asked.value.length === 0;
  }

  confirm(): void {
    batch(() => {
      this.confirmed.value = [...this.confirmed.value, ...this.asked.value];
      this.asked.value = [];
    });
  }

  /** The server found what was not found here. */
  ask(failure: unknown): void {
    const errors = failure instanceof ProblemError ? (failure.problem?.errors ?? []) : [];
    const named = CONFIRMABLE.filter((rule) => errors.some(({ detail }) => detail.includes(rule)));
    this.asked.value = named.filter((rule) => !this.confirmed.value.includes(rule));
  }

  forget(): void {
    batch(() => {
      this.advice.value = [];
      this.confirmed.value = [];
      this.asked.value = [];
    });
  }
}

async function loadCoach() {
  try {
    const [{ coachReply }, { rules }] = await Promise.all([
      import('../../coach/coach-reply.ts'),
      import('../../coach/rules/index.ts'),
    ]);
    return { coachReply, rules };
  } catch {
    return undefined;
  }
}

function aboutRule(rules: readonly Rule[], id: string) {
  const rule = rules.find((each) => each.id === id);
  return { title: rule?.title ?? id, source: rule?.source ?? '', better: rule?.example.better ?? '' };
}
