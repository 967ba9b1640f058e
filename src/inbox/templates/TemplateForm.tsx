import { useEffect, useRef } from 'preact/hooks';
import { TOPIC_NAMES, TOPICS } from '../../contract/topics.ts';
import { failureWords } from '../failure-words.ts';
import { LANGUAGES, languageWords } from './language-words.ts';
import { PART_NAMES, TEMPLATE_PARTS, type TemplateDraft } from './template-draft.ts';
import { TemplatePartField } from './TemplatePartField.tsx';
import type { TemplatesModel } from './templates-model.ts';

export interface TemplateFormProps {
  readonly model: TemplatesModel;
  readonly draft: TemplateDraft;
}

export function TemplateForm({ model, draft }: TemplateFormProps) {
  const formRef = useRef<HTMLFormElement>(null);
  const faults = model.faults.value;
  const asked = model.asked.value;
  useEffect(() => formRef.current?.querySelector('input')?.focus(), [draft.id, asked]);
  useEffect(() => {
    if (faults.size > 0) formRef.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [faults]);
  return (
    <form
      class="template-form stack wide"
      noValidate
      aria-label={draft.id === undefined ? 'New template' : `Edit ${draft.name}`}
      ref={formRef}
      onSubmit={(event) => {
        event.preventDefault();
        void model.save();
      }}
    >
      <p role="status" class={asked > 0 ? 'notice' : 'visually-hidden'}>
        {asked > 0 && 'Save or discard this one first.'}
      </p>
      <Heads model={model} draft={draft} />
      {TEMPLATE_PARTS.map((part) => (
        <TemplatePartField
          key={part}
          part={part}
          label={PART_NAMES[part]}
          value={draft[part]}
          language={draft.language}
          fault={faults.get(part)}
          onChange={(text) => model.change({ [part]: text })}
        />
      ))}
      {model.saving.status.value === 'failed' && faults.size === 0 && (
        <p role="alert" class="notice failed">
          {failureWords('The template was not saved; what you typed is kept.', model.saving.failure.value)}
        </p>
      )}
      <p class="row">
        <button type="submit" class="button primary" aria-disabled={model.saving.isWaiting}>
          {model.saving.isWaiting ? 'Saving …' : 'Save template'}
        </button>
        <button type="button" class="button" onClick={() => model.leave()}>
          {model.isChanged.value ? 'Discard' : 'Cancel'}
        </button>
      </p>
    </form>
  );
}

/** What the template is called and when it is offered. */
function Heads({ model, draft }: TemplateFormProps) {
  const languages = LANGUAGES.includes(draft.language) ? LANGUAGES : [draft.language, ...LANGUAGES];
  return (
    <div class="template-heads">
      <NameField model={model} draft={draft} />
      <div class="field">
        <label htmlFor="template-topic">Offered first for</label>
        <select
          id="template-topic"
          class="control"
          value={draft.topic ?? ''}
          onChange={({ currentTarget: { value } }) =>
            model.change({ topic: TOPICS.find((topic) => topic === value) ?? null })
          }
        >
          <option value="">Any topic</option>
          {TOPICS.map((topic) => (
            <option key={topic} value={topic}>
              {TOPIC_NAMES[topic]}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label htmlFor="template-language">Language</label>
        <select
          id="template-language"
          class="control"
          value={draft.language}
          onChange={(event) => model.change({ language: event.currentTarget.value })}
        >
          {languages.map((language) => (
            <option key={language} value={language}>
              {languageWords(language)}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

function NameField({ model, draft }: TemplateFormProps) {
  const fault = model.faults.value.get('name');
  return (
    <div class="field">
      <label htmlFor="template-name">Name</label>
      <input
        id="template-name"
        class="control"
        value={draft.name}
        autocomplete="off"
        aria-invalid={fault !== undefined}
        aria-describedby={fault ? 'template-name-fault' : undefined}
        onInput={(event) => model.change({ name: event.currentTarget.value })}
      />
      {fault && (
        <p class="error" id="template-name-fault">
          {draft.name.trim() === '' ? 'Enter a name, by which you will know it.' : fault}
        </p>
      )}
    </div>
  );
}
