import { useMemo } from 'preact/hooks';
import { BUYER_LANGUAGES, type BuyerLanguageTag } from '../../contract/buyer-languages.ts';
import type { InvitationPreview } from '../../contract/invitation.ts';
import { directionOf } from '../../ui/direction.ts';
import { MAIL } from '../addresses.ts';
import { Failure } from '../Failure.tsx';
import type { InboxClient } from '../inbox-client.ts';
import { TestButton } from '../settings/TestButton.tsx';
import { Choice } from './Choice.tsx';
import { type PreviewChoice, PreviewModel } from './preview-model.ts';

interface PreviewProps {
  readonly client: InboxClient;
  readonly shopKey: string;
  /** The language in which a second version is tried. */
  readonly tried: BuyerLanguageTag | undefined;
}

export function Preview({ client, shopKey, tried }: PreviewProps) {
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
        {tried === choice.value.language && (
          <Choice
            name="Version"
            value={choice.value.version}
            options={{ first: 'As it was', second: 'The second version' }}
            onChoose={(version) => model.read({ version })}
          />
        )}
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
