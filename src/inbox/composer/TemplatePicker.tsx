import { useEffect, useRef } from 'preact/hooks';
import type { CaseDetail } from '../../contract/case.ts';
import type { ReplyTemplate } from '../../contract/reply-template.ts';
import type { ShopSettings } from '../../contract/shop-settings.ts';
import { TOPIC_NAMES } from '../../contract/topics.ts';
import { TEMPLATES } from '../addresses.ts';
import { useMay } from '../rights.ts';
import { languageWords } from '../templates/language-words.ts';
import type { TemplatesModel } from '../templates/templates-model.ts';
import type { ComposerModel } from './composer-model.ts';
import type { InsertionModel } from './insertion-model.ts';
import { offeredTemplates } from './offered-templates.ts';
import { templateValues } from './template-values.ts';

interface TemplatePickerProps {
  readonly model: ComposerModel;
  readonly insertion: InsertionModel;
  readonly templates: TemplatesModel;
  readonly detail: CaseDetail;
  readonly settings: ShopSettings | undefined;
}

/** The likeliest is chosen already, so that it takes one press. */
export function TemplatePicker({ model, insertion, templates, detail, settings }: TemplatePickerProps) {
  const mayChange = useMay('change-templates');
  const selectRef = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (!templates.templates.peek()) templates.read();
  }, [templates]);
  const list = templates.templates.value;
  if (!list) return <NotThere templates={templates} />;
  const { fitting, others } = offeredTemplates(list, detail);
  const insert = () => {
    const chosen = list.find(({ id }) => id === selectRef.current?.value);
    if (!chosen) return;
    const { due } = model.draft.value;
    insertion.insert(chosen, templateValues({ detail, settings, due, language: chosen.language }));
  };
  return (
    <div class="field template-picker">
      <label htmlFor="reply-template">Template</label>
      <p class="row">
        <select id="reply-template" class="control" ref={selectRef} key={detail.topic}>
          <Group
            name={detail.topic === null ? '' : `For “${TOPIC_NAMES[detail.topic]}”`}
            templates={fitting}
          />
          <Group name={detail.topic === null ? 'All topics' : 'For other topics'} templates={others} />
        </select>
        <button type="button" class="button" onClick={insert} disabled={list.length === 0}>
          Put in
        </button>
        <a class="small" href={TEMPLATES}>
          {mayChange ? 'Edit templates' : 'Read templates'}
        </a>
      </p>
      <Latest insertion={insertion} />
    </div>
  );
}

function Group({ name, templates }: { readonly name: string; readonly templates: readonly ReplyTemplate[] }) {
  if (templates.length === 0) return null;
  return (
    <optgroup label={name}>
      {templates.map(({ id, name, language }) => (
        <option key={id} value={id}>
          {name} ({languageWords(language)})
        </option>
      ))}
    </optgroup>
  );
}

function Latest({ insertion }: Pick<TemplatePickerProps, 'insertion'>) {
  const latest = insertion.latest.value;
  return (
    <p class="row small" role="status">
      {latest && (
        <>
          <span class="muted">
            “<bdi>{latest.name}</bdi>” is put in, beneath what was there. Make it yours.
          </span>
          <button type="button" class="button quiet" onClick={() => insertion.undo()}>
            Take it out again
          </button>
        </>
      )}
    </p>
  );
}

/** A reply can be written without. */
function NotThere({ templates: { reading } }: Pick<TemplatePickerProps, 'templates'>) {
  if (reading.status.value !== 'failed') return null;
  return (
    <p class="row small">
      <span class="muted">The templates could not be loaded.</span>
      <button type="button" class="button quiet" onClick={reading.retry}>
        Try again
      </button>
    </p>
  );
}
