import { useMemo } from 'preact/hooks';
import { BUYER_LANGUAGES } from '../../contract/buyer-languages.ts';
import type { InvitationPreview } from '../../contract/invitation.ts';
import { directionOf } from '../../ui/direction.ts';
import { MAIL } from '../addresses.ts';
import { Failure } from '../Failure.tsx';
import type { InboxClient } from '../inbox-client.ts';
import { TestButton } from '../settings/TestButton.tsx';
import { type PreviewChoice, PreviewModel } from './preview-model.ts';

interface PreviewProps {
  readonly client: InboxClient;
  readonly shopKey: string;
}

export function Preview({ client, shopKey }: PreviewProps) {
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
      {preview && <Shown preview={preview} choice={choice.value} shopKey={shopKey} />}
    </section>
  );
}

interface ShownProps {
  readonly preview: InvitationPreview;
  readonly choice: PreviewChoice;
  readonly shopKey: string;
}

function Shown({ preview, choice, shopKey }: ShownProps) {
  const { language } = choice;
  return (
    <figure class="mail-preview">
      <figcaption>
        <b>{preview.subject}</b>{' '}
        <span class="muted small">
          {preview.order === null ? 'An example: there is no order yet.' : `Order ${preview.order}`}
        </span>
      </figcaption>
      <iframe
        class="mail-frame"
        title="The mail as it is drawn"
        sandbox=""
        src={`${MAIL}/${shopKey}?${new URLSearchParams({ ...choice })}`}
      />
      <details>
        <summary>As plain text, for programs that draw nothing</summary>
        <pre lang={language} dir={directionOf(language)}>
          {preview.text}
        </pre>
      </details>
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
