import { useRef } from 'preact/hooks';
import { PLACEHOLDERS } from '../../contract/placeholders.ts';
import type { TemplatePart } from './template-draft.ts';

interface TemplatePartFieldProps {
  readonly part: TemplatePart;
  readonly label: string;
  readonly value: string;
  readonly language: string;
  /** A whole sentence; undefined while nothing is wrong. */
  readonly fault: string | undefined;
  readonly onChange: (text: string) => void;
}

/** The known placeholders stand beneath, and go in where the cursor is. */
export function TemplatePartField({ part, label, value, language, fault, onChange }: TemplatePartFieldProps) {
  const fieldRef = useRef<HTMLTextAreaElement>(null);
  const id = `template-${part}`;
  const insert = (words: string) => {
    const field = fieldRef.current;
    if (!field) return;
    field.setRangeText(words, field.selectionStart, field.selectionEnd, 'end');
    onChange(field.value);
    field.focus();
  };
  return (
    <div class="field template-part">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        class="control"
        ref={fieldRef}
        rows={3}
        lang={language}
        dir="auto"
        value={value}
        aria-invalid={fault !== undefined}
        aria-describedby={fault ? `${id}-fault` : undefined}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      {fault && (
        <p class="error" id={`${id}-fault`}>
          {fault}
        </p>
      )}
      <p class="row small" role="group" aria-label={`Put into ${label}`}>
        <span class="muted" aria-hidden="true">
          Put in:
        </span>
        {PLACEHOLDERS.map((name) => (
          <button type="button" class="button quiet" key={name} onClick={() => insert(`{${name}}`)}>
            {`{${name}}`}
          </button>
        ))}
      </p>
    </div>
  );
}
