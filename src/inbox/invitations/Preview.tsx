import { useMemo } from 'preact/hooks';
import { BUYER_LANGUAGES, type BuyerLanguageTag } from '../../contract/buyer-languages.ts';
import type { InvitationPreview } from '../../contract/invitation.ts';
import { directionOf } from '../../ui/direction.ts';
import { Failure } from '../Failure.tsx';
import type { InboxClient } from '../inbox-client.ts';
import { TestButton } from '../settings/TestButton.tsx';
import { PreviewModel } from './preview-model.ts';

/** As plain text: the page lets nothing of a mail be drawn within it, and a test shows the rest. */
export function Preview({ client }: { readonly client: InboxClient }) {
  const model = useMemo(() => new PreviewModel(client), [client]);
  const { reading, shown, choice } = model;
  const preview = shown.value;
  return (
    <section class="stack" aria-labelledby="invitation-preview">
      <h2 id="invitation-preview">The mail</h2>
      <p class="muted small text">
        With the facts of your newest order. In a preview its links lead nowhere; a test comes to your own
        address, as buyers get it.
      </p>
      <div class="row">
        <Choice
          name="Language"
          value={choice.value.language}
          options={BUYER_LANGUAGES}
          onChoose={(language) => model.read({ language })}
        />
        <Choice
          name="Mail"
          value={choice.value.kind}
          options={{ invitation: 'Invitation', reminder: 'Reminder' }}
          onChoose={(kind) => model.read({ kind })}
        />
        {!preview && (
          <button type="button" class="button" aria-disabled={reading.isWaiting} onClick={() => model.read()}>
            Show the mail
          </button>
        )}
      </div>
      <TestButton
        model={model}
        tested={{ of: 'invitation', language: choice.value.language }}
        what="of the mail to my own address"
      />
      {reading.status.value === 'failed' && <Failure what="The mail could not be loaded." task={reading} />}
      {preview && <Shown preview={preview} language={choice.value.language} />}
    </section>
  );
}

interface ShownProps {
  readonly preview: InvitationPreview;
  readonly language: BuyerLanguageTag;
}

function Shown({ preview, language }: ShownProps) {
  return (
    <figure class="mail-preview">
      <figcaption>
        <b>{preview.subject}</b>{' '}
        <span class="muted small">
          {preview.order === null ? 'An example: there is no order yet.' : `Order ${preview.order}`}
        </span>
      </figcaption>
      <pre lang={language} dir={directionOf(language)}>
        {preview.text}
      </pre>
    </figure>
  );
}

interface ChoiceProps<T extends string> {
  readonly name: string;
  readonly value: T;
  readonly options: Readonly<Record<T, string>>;
  readonly onChoose: (value: T) => void;
}

function Choice<T extends string>({ name, value, options, onChoose }: ChoiceProps<T>) {
  const id = `preview-${name.toLowerCase()}`;
  const keys = Object.keys(options) as T[];
  return (
    <div class="field">
      <label htmlFor={id}>{name}</label>
      <select
        id={id}
        class="control"
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = keys.find((key) => key === currentTarget.value);
          if (chosen) onChoose(chosen);
        }}
      >
        {keys.map((key) => (
          <option key={key} value={key}>
            {options[key]}
          </option>
        ))}
      </select>
    </div>
  );
}
