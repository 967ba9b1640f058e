/**
 * Putting a template into a reply. What was typed stays: the template's text goes beneath it, and
 * can be taken out again until somebody types on.
 */
import { computed, signal } from '@preact/signals';
import { filledIn } from '../../contract/placeholders.ts';
import type { ReplyTemplate } from '../../contract/reply-template.ts';
import { TEMPLATE_PARTS } from '../templates/template-draft.ts';
import type { ComposerModel } from './composer-model.ts';
import type { PartName, ReplyDraft } from './reply-draft.ts';
import type { TemplateValues } from './template-values.ts';

type Parts = Readonly<Record<PartName, string>>;

interface Insertion {
  readonly name: string;
  readonly before: Parts;
  readonly after: Parts;
}

export class InsertionModel {
  /** Of the template that was put in last, so that what is filled in later speaks it too. */
  readonly language = signal<string | undefined>(undefined);
  /** The last one, while the text is still as it left it. */
  readonly latest = computed(() => {
    const latest = this.#latest.value;
    return latest && isSame(latest.after, this.#composer.draft.value) ? latest : undefined;
  });
  readonly #latest = signal<Insertion | undefined>(undefined);
  readonly #composer: ComposerModel;

  constructor(composer: ComposerModel) {
    this.#composer = composer;
  }

  insert(template: ReplyTemplate, values: TemplateValues): void {
    const before = partsOf(this.#composer.draft.value);
    const after = mapParts((part) => joined(before[part], filledIn(template[part], values)));
    this.#composer.change(after);
    this.language.value = template.language;
    this.#latest.value = { name: template.name, before, after };
  }

  undo(): void {
    const latest = this.latest.value;
    if (latest) this.#composer.change(latest.before);
    this.#latest.value = undefined;
  }
}

function joined(typed: string, added: string): string {
  return [typed.trimEnd(), added].filter((text) => text !== '').join('\n\n');
}

function partsOf(draft: ReplyDraft): Parts {
  return mapParts((part) => draft[part]);
}

function mapParts(textOf: (part: PartName) => string): Parts {
  return {
    acknowledge: textOf('acknowledge'),
    assure: textOf('assure'),
    timeline: textOf('timeline'),
  };
}

function isSame(one: Parts, other: Parts): boolean {
  return TEMPLATE_PARTS.every((part) => one[part] === other[part]);
}
