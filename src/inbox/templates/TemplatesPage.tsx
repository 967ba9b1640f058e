import { useEffect, useRef } from 'preact/hooks';
import { TOPIC_NAMES, type Topic } from '../../contract/topics.ts';
import type { ReplyTemplate } from '../../contract/reply-template.ts';
import { Failure } from '../Failure.tsx';
import { failureWords } from '../failure-words.ts';
import { useMay } from '../rights.ts';
import { NEW_TEMPLATE } from './template-draft.ts';
import { TemplateForm } from './TemplateForm.tsx';
import { TemplateRow } from './TemplateRow.tsx';
import type { TemplatesModel } from './templates-model.ts';

export function TemplatesPage({ model }: { readonly model: TemplatesModel }) {
  useEffect(() => model.read(), [model]);
  const mayChange = useMay('change-templates');
  const { reading, removing } = model;
  const templates = model.templates.value;
  return (
    <div class="page templates stack wide">
      <header class="templates-head">
        <h1>Reply templates</h1>
        {mayChange && (
          <button type="button" class="button" onClick={() => model.edit(NEW_TEMPLATE)}>
            New template
          </button>
        )}
      </header>
      <p class="muted text">
        Put into the three parts of a reply by one press, with the words in braces filled in for the case.
        Write the rest of each reply yourself: customers notice a letter that could be to anybody.
      </p>
      <p role="status" class={model.news.value === '' ? 'visually-hidden' : undefined}>
        {model.news.value}
      </p>
      {removing.status.value === 'failed' && (
        <p role="alert" class="notice failed">
          {failureWords('Nothing was removed.', removing.failure.value)}
        </p>
      )}
      {model.draft.value && model.draft.value.id === undefined && (
        <TemplateForm model={model} draft={model.draft.value} />
      )}
      {templates ? (
        <Listed model={model} templates={templates} />
      ) : reading.status.value === 'failed' ? (
        <Failure what="The templates could not be loaded." task={reading} />
      ) : (
        <div class="page-waiting" aria-busy="true">
          <p role="status">{reading.status.value === 'stalled' && 'This takes longer than usual …'}</p>
        </div>
      )}
    </div>
  );
}

interface ListedProps {
  readonly model: TemplatesModel;
  readonly templates: readonly ReplyTemplate[];
}

function Listed({ model, templates }: ListedProps) {
  const byTopic = [...Map.groupBy(templates, ({ topic }) => topic)];
  const editedRef = useRef<string>(undefined);
  const edited = model.draft.value?.id;
  // Whoever has saved or left a template goes on at its row.
  useEffect(() => {
    const left = editedRef.current;
    if (edited === undefined && left !== undefined) document.getElementById(`template-${left}`)?.focus();
    editedRef.current = edited;
  }, [edited]);
  return (
    <>
      {byTopic.map(([topic, ofTopic]) => (
        <section key={topic ?? ''} class="templates-topic" aria-labelledby={`templates-${topic ?? 'any'}`}>
          <h2 id={`templates-${topic ?? 'any'}`}>{topicWords(topic)}</h2>
          <ul class="stack">
            {ofTopic.map((template) => (
              <li key={template.id}>
                {model.draft.value?.id === template.id ? (
                  <TemplateForm model={model} draft={model.draft.value} />
                ) : (
                  <TemplateRow model={model} template={template} />
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function topicWords(topic: Topic | null): string {
  return topic === null ? 'Any topic' : TOPIC_NAMES[topic];
}
