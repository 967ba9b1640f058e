import { filledIn, isPlaceholder, type Placeholder, placeholdersIn } from '../../contract/placeholders.ts';
import { OPEN_WORDS, type TemplateValues } from './template-values.ts';

interface OpenPlaceholdersProps {
  readonly text: string;
  /** Those that have come to be known since the template was put in. */
  readonly values: TemplateValues;
  readonly onChange: (text: string) => void;
  /** Shows where in the text it stands. */
  readonly onFind: (words: string) => void;
}

/** Marks what a template left open, as a text field cannot mark it by itself. */
export function OpenPlaceholders({ text, values, onChange, onFind }: OpenPlaceholdersProps) {
  const open = openIn(text);
  if (open.length === 0) return null;
  return (
    <ul class="open-placeholders small">
      {open.map((name) => {
        const value = values[name];
        return (
          <li key={name} class="row">
            <mark>{`{${name}}`}</mark>
            {value === undefined ? (
              <>
                <span>{OPEN_WORDS[name]}</span>
                <button type="button" class="button quiet" onClick={() => onFind(`{${name}}`)}>
                  Find it <span class="visually-hidden">{name}</span>
                </button>
              </>
            ) : (
              <button
                type="button"
                class="button quiet"
                onClick={() => onChange(filledIn(text, { [name]: value }))}
              >
                Put in “{value}”
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

export function openIn(text: string): Placeholder[] {
  return placeholdersIn(text).filter(isPlaceholder);
}
