import { plural } from '../../ui/format.ts';
import { headingId, isSection, type Setting } from './setting-list.ts';
import type { SettingsModel } from './settings-model.ts';

/** What fits stays on the page; what is elsewhere is led to. */
export function SettingsSearch({ model }: { readonly model: SettingsModel }) {
  const found = model.found.value;
  return (
    <search class="settings-search">
      <div class="field">
        <label htmlFor="settings-search">Find a setting</label>
        <input
          id="settings-search"
          type="search"
          class="control"
          placeholder="Such as holiday, Slack or notification"
          autocomplete="off"
          value={model.query.value}
          onInput={(event) => model.find(event.currentTarget.value)}
          onKeyDown={(event) => {
            // Else it would save.
            if (event.key === 'Enter') event.preventDefault();
          }}
        />
      </div>
      <p role="status" class="small muted">
        {found &&
          (found.length === 0
            ? 'No setting fits. Try another word.'
            : `${plural(found.length, 'setting')} found.`)}
      </p>
      {found && found.length > 0 && (
        <ul class="settings-found">
          {found.map((setting) => (
            <Found key={setting.name} {...setting} />
          ))}
        </ul>
      )}
    </search>
  );
}

function Found({ name, at, help }: Setting) {
  return (
    <li>
      <a
        href={isSection(at) ? `#${headingId(at)}` : at}
        onClick={(event) => {
          if (!isSection(at)) return;
          event.preventDefault();
          document.getElementById(headingId(at))?.focus();
        }}
      >
        {name}
      </a>{' '}
      <span class="muted">{help}</span>
    </li>
  );
}
