import type { ComponentChildren } from 'preact';
import { channelsOf, hexOf } from './contrast.ts';

interface ColorFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** What a value that is no plain colour looks like. */
  readonly shownAs?: string | undefined;
  readonly onChange: (value: string) => void;
  readonly children?: ComponentChildren;
}

const NOWHERE = { background: '#ffffff', text: '#000000' };

/** A swatch to choose by eye, and the value beside it to be pasted. */
export function ColorField({ id, label, value, shownAs, onChange, children }: ColorFieldProps) {
  const take = (text: string) => {
    const channels = channelsOf(text, NOWHERE);
    if (channels && text.startsWith('#')) onChange(hexOf(channels));
  };
  return (
    <div class="look-field">
      <label htmlFor={id}>{label}</label>
      <input
        type="color"
        class="swatch"
        aria-label={`${label}, by eye`}
        value={shownAs ?? value}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <input
        id={id}
        class="control"
        spellcheck={false}
        autocomplete="off"
        value={value}
        onChange={({ currentTarget }) => {
          take(currentTarget.value.trim());
          currentTarget.value = value;
        }}
      />
      {children}
    </div>
  );
}
