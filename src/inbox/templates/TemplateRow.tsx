import type { ReplyTemplate } from '../../contract/reply-template.ts';
import { Confirm } from '../Confirm.tsx';
import { useMay } from '../rights.ts';
import { languageWords } from './language-words.ts';
import type { TemplatesModel } from './templates-model.ts';

const ORIGINS: Readonly<Record<ReplyTemplate['origin'], string>> = {
  along: 'came along',
  changed: 'came along, changed by you',
  own: 'your own',
};

interface TemplateRowProps {
  readonly model: TemplatesModel;
  readonly template: ReplyTemplate;
}

export function TemplateRow({ model, template }: TemplateRowProps) {
  const mayChange = useMay('change-templates');
  const { id, name, language, acknowledge, assure, timeline, origin } = template;
  return (
    <article class="template" aria-labelledby={`template-${id}-name`}>
      <h3 id={`template-${id}-name`}>
        <bdi>{name}</bdi>{' '}
        <span class="muted small template-kind">
          {languageWords(language)}, {ORIGINS[origin]}
        </span>
      </h3>
      <p class="template-text text" lang={language} dir="auto">
        {[acknowledge, assure, timeline].filter((part) => part !== '').join(' ')}
      </p>
      {mayChange && (
        <div class="row">
          <button
            type="button"
            id={`template-${id}`}
            class="button quiet"
            onClick={() => model.editStored(template)}
          >
            Edit <span class="visually-hidden">{name}</span>
          </button>
          <Removal model={model} template={template} />
        </div>
      )}
    </article>
  );
}

function Removal({ model, template }: TemplateRowProps) {
  const confirmed = () => void model.remove(template);
  if (template.origin === 'changed') {
    return (
      <Confirm label="Undo your changes" confirm="Put the original back" isQuiet onConfirm={confirmed}>
        It becomes again as it came along; what you wrote is gone.
      </Confirm>
    );
  }
  return (
    <Confirm label="Remove" confirm="Remove it" isQuiet onConfirm={confirmed}>
      It is offered no more. Replies that were written with it stay as they are.
    </Confirm>
  );
}
