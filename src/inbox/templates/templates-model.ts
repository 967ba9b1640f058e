/** The shop's reply templates: read once for the composer and the page, and changed on the page. */
import { batch, computed, signal } from '@preact/signals';
import { ProblemError } from '../../client/problem-error.ts';
import { requestErrors } from '../../contract/request-errors.ts';
import { type ReplyTemplate, TemplateSubmission } from '../../contract/reply-template.ts';
import type { InboxClient } from '../inbox-client.ts';
import { Task } from '../task.ts';
import { submissionOf, type TemplateDraft, templateDraftOf } from './template-draft.ts';

export class TemplatesModel {
  /** Undefined until they were read. */
  readonly templates = signal<readonly ReplyTemplate[] | undefined>(undefined);
  readonly reading = new Task();
  /** What is being typed; undefined while nothing is. */
  readonly draft = signal<TemplateDraft | undefined>(undefined);
  /** What is wrong with it, by the name of its field. */
  readonly faults = signal<ReadonlyMap<string, string>>(new Map());
  readonly saving = new Task();
  readonly removing = new Task();
  /** What was done last, said until the next act. */
  readonly news = signal('');
  readonly isChanged = computed(() => {
    const draft = this.draft.value;
    return draft !== undefined && JSON.stringify(draft) !== JSON.stringify(this.#begun.value);
  });
  /** How often another was asked for while this one holds changes. */
  readonly asked = signal(0);
  readonly #begun = signal<TemplateDraft | undefined>(undefined);
  readonly #client: InboxClient;

  constructor(client: InboxClient) {
    this.#client = client;
  }

  read(): void {
    void this.reading.run(
      (signal) => this.#client.listTemplates({}, signal),
      ({ templates }) => {
        this.templates.value = templates;
      },
    );
  }

  /** Not while another holds changes: what was typed goes only when somebody says so. */
  edit(draft: TemplateDraft): void {
    if (this.isChanged.value) {
      this.asked.value += 1;
      return;
    }
    batch(() => {
      this.asked.value = 0;
      this.draft.value = draft;
      this.#begun.value = draft;
      this.faults.value = new Map();
      this.news.value = '';
      this.saving.cancel();
    });
  }

  editStored(template: ReplyTemplate): void {
    this.edit(templateDraftOf(template));
  }

  change(change: Partial<TemplateDraft>): void {
    const draft = this.draft.value;
    if (draft) this.draft.value = { ...draft, ...change };
  }

  leave(): void {
    this.draft.value = undefined;
  }

  async save(): Promise<void> {
    const draft = this.draft.value;
    if (!draft || this.saving.isWaiting) return;
    const read = TemplateSubmission.safeParse(submissionOf(draft), { reportInput: true });
    this.faults.value = read.success ? new Map() : faultsOf(requestErrors('body', read.error.issues));
    if (!read.success) return;
    await this.saving.run(
      async () => {
        const saved = await this.#client.saveTemplate({ body: submissionOf(draft) });
        return { saved, ...(await this.#client.listTemplates({})) };
      },
      ({ saved, templates }) => {
        this.templates.value = templates;
        this.leave();
        this.news.value = `Saved: ${saved.name}.`;
      },
    );
    const { failure, status } = this.saving;
    if (status.value !== 'failed' || !(failure.value instanceof ProblemError)) return;
    this.faults.value = faultsOf(failure.value.problem?.errors ?? []);
  }

  async remove({ id, name, origin }: ReplyTemplate): Promise<void> {
    if (this.removing.isWaiting) return;
    await this.removing.run(
      async () => {
        await this.#client.deleteTemplate({ params: { templateId: id } });
        return this.#client.listTemplates({});
      },
      ({ templates }) => {
        this.templates.value = templates;
        this.news.value = origin === 'changed' ? `As it came along again: ${name}.` : `Removed: ${name}.`;
      },
    );
  }
}

function faultsOf(
  errors: readonly { readonly pointer: string; readonly detail: string }[],
): ReadonlyMap<string, string> {
  return new Map(errors.map(({ pointer, detail }) => [pointer.slice(1), `It ${detail}.`]));
}
