import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { CaseDetail } from '../../contract/case.ts';
import type { ShopSettings } from '../../contract/shop-settings.ts';
import { failureWords } from '../failure-words.ts';
import type { TemplatesModel } from '../templates/templates-model.ts';
import { CoachNotes } from './CoachNotes.tsx';
import type { ComposerModel } from './composer-model.ts';
import { Confirmation } from './Confirmation.tsx';
import { InsertionModel } from './insertion-model.ts';
import { PartField } from './PartField.tsx';
import { Preview } from './Preview.tsx';
import { PromiseField } from './PromiseField.tsx';
import type { PartName } from './reply-draft.ts';
import { StillOpen } from './StillOpen.tsx';
import { TemplatePicker } from './TemplatePicker.tsx';
import { templateValues } from './template-values.ts';

interface ComposerProps {
  readonly model: ComposerModel;
  readonly detail: CaseDetail;
  /** Undefined while they are being read. */
  readonly settings: ShopSettings | undefined;
  readonly templates: TemplatesModel;
  /** Who could give a right back. */
  readonly owners: readonly string[];
}

interface Part {
  readonly name: PartName;
  readonly label: string;
  readonly hint: string;
}

const PARTS: readonly Part[] = [
  {
    name: 'acknowledge',
    label: 'Acknowledge',
    hint: 'Greet them by the name they gave, and name what went wrong in their own words.',
  },
  {
    name: 'assure',
    label: 'Assure',
    hint: 'Say who has read it and what was done about it. No excuse comes first.',
  },
  {
    name: 'timeline',
    label: 'Share the timeline',
    hint: 'Say what happens next and how to reach you. The day stands below, as a promise in public.',
  },
];

/** One letter in three paragraphs. It guides and never blocks. */
export function Composer({ model, detail, settings, templates, owners }: ComposerProps) {
  useEffect(() => model.start(), [model]);
  const insertion = useMemo(() => new InsertionModel(model), [model]);
  const { due } = model.draft.value;
  const language = insertion.language.value ?? detail.review.inLanguage ?? 'en';
  const values = templateValues({ detail, settings, due, language });
  const isHeld = model.secondsLeft.value !== undefined;
  const isOver = isHeld || model.sending.isWaiting;
  const present = model.parts(detail);
  return (
    <section class="composer stack wide" aria-labelledby="composer-title">
      <h2 id="composer-title">Reply</h2>
      <form
        class="stack wide"
        onSubmit={(event) => {
          event.preventDefault();
          model.hold();
        }}
      >
        <fieldset class="stack wide" disabled={isOver}>
          <legend class="visually-hidden">The three parts of a reply</legend>
          <TemplatePicker {...{ model, insertion, templates, detail, settings }} />
          {PARTS.map((part) => (
            <PartField
              key={part.name}
              model={model}
              {...part}
              isPresent={present[part.name]}
              channels={part.name === 'timeline' ? (settings?.channels ?? []) : []}
              values={values}
            />
          ))}
          <PromiseField model={model} timeZone={settings?.timeZone} />
        </fieldset>
        <CoachNotes
          coach={model.coach}
          text={model.text.value}
          {...{ due, detail, settings }}
          onFind={(mark) => model.point(mark)}
        />
        {model.text.value !== '' && <Preview model={model} detail={detail} />}
        <SendRow model={model} present={present} owners={owners} />
      </form>
    </section>
  );
}

interface SendRowProps {
  readonly model: ComposerModel;
  readonly present: Readonly<Record<PartName, boolean>>;
  readonly owners: readonly string[];
}

function SendRow({ model, present, owners }: SendRowProps) {
  const { sending, secondsLeft } = model;
  const missing = PARTS.filter(({ name }) => !present[name]);
  const sendRef = useFocusAfterHeld(secondsLeft.value !== undefined);
  if (secondsLeft.value !== undefined) return <Held model={model} seconds={secondsLeft.value} />;
  return (
    <div class="stack">
      {sending.status.value === 'failed' && (
        <p role="alert" class="notice failed">
          {failureWords('The reply was not sent; it is still here.', sending.failure.value, owners)}
        </p>
      )}
      <StillOpen text={model.text.value} />
      <Confirmation coach={model.coach} onConfirm={() => model.confirm()} />
      <p class="row">
        <button
          type="submit"
          class="button primary"
          ref={sendRef}
          aria-disabled={sending.isWaiting || model.text.value === ''}
        >
          {sending.isWaiting ? 'Sending …' : sending.status.value === 'failed' ? 'Send again' : 'Send reply'}
        </button>
        {model.text.value !== '' && missing.length > 0 && (
          <span class="muted small">
            Not there yet: {missing.map(({ label }) => label.toLowerCase()).join(', ')}. You can send all the
            same.
          </span>
        )}
      </p>
      <p role="status" class={model.isSent.value ? 'muted small' : 'visually-hidden'}>
        {model.isSent.value && 'Sent. It stands beneath the review, and the reviewer is told by mail.'}
        {sending.status.value === 'stalled' && 'Still sending. This takes longer than usual.'}
      </p>
    </div>
  );
}

/** "Undo" goes, and takes the focus with it unless that has moved on: then it is put where it came from. */
function useFocusAfterHeld(isHeld: boolean) {
  const sendRef = useRef<HTMLButtonElement>(null);
  const wasHeldRef = useRef(false);
  useEffect(() => {
    const isLost = document.activeElement === document.body;
    if (wasHeldRef.current && !isHeld && isLost) sendRef.current?.focus({ preventScroll: true });
    wasHeldRef.current = isHeld;
  }, [isHeld]);
  return sendRef;
}

/** The seconds are not read aloud one by one. */
function Held({ model, seconds }: { readonly model: ComposerModel; readonly seconds: number }) {
  const undoRef = useRef<HTMLButtonElement>(null);
  useEffect(() => undoRef.current?.focus(), []);
  return (
    <div class="notice held">
      <p role="status">
        The reply is about to be sent.
        <span class="visually-hidden"> You can undo it for ten seconds.</span>
      </p>
      <button type="button" class="button" onClick={() => model.undo()} ref={undoRef}>
        Undo
      </button>
      <span class="held-seconds muted" aria-hidden="true">
        {seconds} s
      </span>
    </div>
  );
}
