import { useEffect, useRef } from 'preact/hooks';
import type { Channel } from '../../contract/channel.ts';
import type { ComposerModel } from './composer-model.ts';
import { MarkedField } from './MarkedField.tsx';
import { OpenPlaceholders } from './OpenPlaceholders.tsx';
import type { PartName } from './reply-draft.ts';
import type { TemplateValues } from './template-values.ts';

interface PartFieldProps {
  readonly model: ComposerModel;
  readonly name: PartName;
  readonly label: string;
  readonly hint: string;
  readonly isPresent: boolean;
  /** Put in where the cursor stands, by one press each. */
  readonly channels: readonly Channel[];
  /** What a template's placeholders come to. */
  readonly values: TemplateValues;
}

export function PartField({ model, name, label, hint, isPresent, channels, values }: PartFieldProps) {
  const fieldRef = useRef<HTMLTextAreaElement>(null);
  const insert = (words: string) => {
    const field = fieldRef.current;
    if (!field) return;
    field.setRangeText(words, field.selectionStart, field.selectionEnd, 'end');
    model.change({ [name]: field.value });
    field.focus();
  };
  const select = (start: number, end: number) => {
    fieldRef.current?.focus();
    fieldRef.current?.setSelectionRange(start, end);
  };
  const find = (words: string) => {
    const at = fieldRef.current?.value.indexOf(words) ?? -1;
    if (at >= 0) select(at, at + words.length);
  };
  const pointed = model.pointed.value;
  useEffect(() => {
    if (pointed?.part === name) select(pointed.mark.start, pointed.mark.end);
  }, [pointed, name]);
  return (
    <div class="field part-field">
      <label htmlFor={`reply-${name}`}>
        {label}
        <Tick isPresent={isPresent} />
      </label>
      <p class="hint" id={`reply-${name}-hint`}>
        {hint}
      </p>
      <MarkedField
        id={`reply-${name}`}
        fieldRef={fieldRef}
        value={model.draft.value[name]}
        marks={model.marksOf(name)}
        rows={3}
        describedBy={`reply-${name}-hint`}
        onText={(text) => model.change({ [name]: text })}
      />
      <OpenPlaceholders
        text={model.draft.value[name]}
        values={values}
        onChange={(text) => model.change({ [name]: text })}
        onFind={find}
      />
      {channels.length > 0 && <Channels channels={channels} onChoose={insert} />}
    </div>
  );
}

function Tick({ isPresent }: { readonly isPresent: boolean }) {
  return (
    <span class={isPresent ? 'part-tick present' : 'part-tick'}>
      {isPresent && <span class="visually-hidden"> (it is there)</span>}
    </span>
  );
}

interface ChannelsProps {
  readonly channels: readonly Channel[];
  readonly onChoose: (address: string) => void;
}

function Channels({ channels, onChoose }: ChannelsProps) {
  return (
    <p class="row small">
      <span class="muted">Put in:</span>
      {channels.map((channel) => (
        <button
          type="button"
          class="button quiet"
          key={channel.url}
          onClick={() => onChoose(addressOf(channel))}
        >
          {addressOf(channel)}
        </button>
      ))}
    </p>
  );
}

/** As it is read in a text: without the scheme. */
function addressOf({ url }: Channel): string {
  return url.replace(/^(mailto|tel):/, '');
}
