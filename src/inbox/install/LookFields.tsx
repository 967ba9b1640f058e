import { tokens } from 'virtual:install-parts';
import { ColorField } from './ColorField.tsx';
import { Contrast } from './Contrast.tsx';
import type { InstallModel } from './install-model.ts';
import { isColor, type Mode, MODES, type Token } from './look.ts';
import { Segments } from './Segments.tsx';
import { TokenField } from './TokenField.tsx';

const MODE_NAMES: Readonly<Record<Mode, string>> = { light: 'Light', dark: 'Dark' };

/** What shops set first; all others are one step away. */
const FIRST: Readonly<Record<string, string>> = {
  '--candor-color-accent': 'Accent',
  '--candor-color-on-accent': 'On the accent',
  '--candor-color-star': 'Stars',
  '--candor-color-text': 'Text',
  '--candor-font-family': 'Typeface',
  '--candor-font-size': 'Size of the text',
  '--candor-radius': 'Corners',
  '--candor-space': 'Unit of space',
};

export function LookFields({ model }: { readonly model: InstallModel }) {
  const { mode, ground, look } = model;
  const first = Object.keys(FIRST).flatMap((name) => tokens.find((each) => each.name === name) ?? []);
  const others = tokens.filter(({ name }) => !(name in FIRST));
  const fieldOf = (token: Token) => (
    <TokenField key={token.name} token={token} name={FIRST[token.name]} model={model} />
  );
  return (
    <div class="look stack">
      <Segments
        legend="Light or dark"
        options={MODES}
        names={MODE_NAMES}
        value={mode.value}
        onChoose={(chosen) => model.chooseMode(chosen)}
      />
      <fieldset class="stack">
        <legend>Your page</legend>
        <ColorField
          id="ground-background"
          label="Background"
          value={ground.value.background}
          onChange={(background) => model.paint({ background })}
        />
        <ColorField
          id="ground-text"
          label="Text"
          value={ground.value.text}
          onChange={(text) => model.paint({ text })}
        />
      </fieldset>
      <fieldset class="stack">
        <legend>The widget</legend>
        {first.filter(isColor).map(fieldOf)}
        {first.filter((token) => !isColor(token)).map(fieldOf)}
      </fieldset>
      <Contrast findings={model.findings.value} />
      <details>
        <summary>All {tokens.length} tokens</summary>
        <div class="stack">{others.map(fieldOf)}</div>
      </details>
      {Object.keys(look.value).length > 0 && (
        <button type="button" class="button" onClick={() => model.reset()}>
          Back to the defaults
        </button>
      )}
    </div>
  );
}
