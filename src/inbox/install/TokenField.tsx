import { useState } from 'preact/hooks';
import { ColorField } from './ColorField.tsx';
import { channelsOf, hexOf } from './contrast.ts';
import type { InstallModel } from './install-model.ts';
import { canStand, isColor, type Token, valueIn } from './look.ts';

interface TokenFieldProps {
  readonly token: Token;
  /** Without one, the token itself is the name. */
  readonly name: string | undefined;
  readonly model: InstallModel;
}

/** One token, in the mode that is looked at. */
export function TokenField({ token, name, model }: TokenFieldProps) {
  const [isRefused, refuse] = useState(false);
  const ofColor = isColor(token);
  const mode = model.modeOf(token);
  const value = valueIn(mode, token, model.look.value);
  const isChosen = model.look.value[token.name]?.[mode] !== undefined;
  const id = token.name.slice(2);
  const label = name ?? id.replace(/^candor-(color-)?/, '').replaceAll('-', ' ');
  const back = isChosen && (
    <button type="button" class="button quiet" onClick={() => model.set(token, undefined)}>
      Default <span class="visually-hidden">for {label}</span>
    </button>
  );
  const take = (text: string) => {
    refuse(!canStand(text));
    if (canStand(text)) model.set(token, text);
  };
  const shown = channelsOf(value, model.ground.value);
  const isPlain = ofColor && (shown !== undefined || name !== undefined);
  return (
    <div>
      {isPlain ? (
        <ColorField id={id} label={label} value={value} shownAs={shown && hexOf(shown)} onChange={take}>
          {back}
        </ColorField>
      ) : (
        <div class="look-field">
          <label htmlFor={id}>{label}</label>
          <input
            id={id}
            class="control whole"
            spellcheck={false}
            autocomplete="off"
            aria-describedby={`${id}-hint`}
            aria-invalid={isRefused}
            value={value}
            onChange={({ currentTarget }) => take(currentTarget.value.trim())}
          />
          {back}
        </div>
      )}
      <p id={`${id}-hint`} class="small muted">
        {isRefused ? 'That is no value of a style sheet.' : token.meaning}
      </p>
    </div>
  );
}
