import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CaseDetail } from '../../contract/case.ts';
import { LENGTHS } from '../../contract/lengths.ts';
import type { Message } from '../../contract/review.ts';
import type { ShopSettings } from '../../contract/shop-settings.ts';
import { CoachModel } from '../composer/coach-model.ts';
import { CoachNotes } from '../composer/CoachNotes.tsx';
import { Confirmation } from '../composer/Confirmation.tsx';
import { MarkedField } from '../composer/MarkedField.tsx';
import { problemName } from '../failure-words.ts';
import type { CaseModel } from './case-model.ts';

interface EditReplyProps {
  readonly model: CaseModel;
  readonly detail: CaseDetail;
  readonly settings: ShopSettings | undefined;
  readonly message: Message;
  readonly onDone: () => void;
}

/** Whatever happens to the case meanwhile, what is typed here stays; the coach reads along here as well. */
export function EditReply({ model, detail, settings, message, onDone }: EditReplyProps) {
  const [text, type] = useState(message.text);
  const coach = useMemo(() => new CoachModel(), []);
  const seenRef = useRef(detail.version);
  const fieldRef = useRef<HTMLTextAreaElement>(null);
  useEffect(() => fieldRef.current?.focus(), []);
  const save = async () => {
    if (!coach.mayGo()) return;
    const confirmed = [...coach.confirmed.value];
    const body = { text, ...(confirmed.length > 0 && { confirmed }), seenVersion: seenRef.current };
    if (await model.editReply(message.id, body)) return onDone();
    const { failure } = model.acting;
    if (problemName(failure.value) === 'confirmation-needed') {
      coach.ask(failure.value);
      model.acting.cancel();
    }
    // Who was told of the change and saves again has seen it.
    seenRef.current = model.detail.value?.version ?? seenRef.current;
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label class="visually-hidden" htmlFor={`edit-${message.id}`}>
        Text of the reply
      </label>
      <MarkedField
        id={`edit-${message.id}`}
        fieldRef={fieldRef}
        value={text}
        marks={coach.marksIn(text)}
        required
        maxLength={LENGTHS.reply}
        onText={(typed) => {
          coach.confirmed.value = [];
          type(typed);
        }}
      />
      <p class="muted small">
        Shoppers see that the reply was edited, and when. A promise in it stays as it is.
      </p>
      <CoachNotes
        {...{ coach, text, detail, settings }}
        due={message.promise?.due ?? ''}
        onFind={({ start, end }) => {
          fieldRef.current?.focus();
          fieldRef.current?.setSelectionRange(start, end);
        }}
      />
      <Confirmation
        coach={coach}
        onConfirm={() => {
          coach.confirm();
          void save();
        }}
      />
      <SaveRow isWaiting={model.acting.isWaiting} onCancel={onDone} />
    </form>
  );
}

function SaveRow({ isWaiting, onCancel }: { readonly isWaiting: boolean; readonly onCancel: () => void }) {
  return (
    <p class="row">
      <button type="submit" class="button primary" aria-disabled={isWaiting}>
        {isWaiting ? 'Saving …' : 'Save'}
      </button>
      <button type="button" class="button" onClick={onCancel}>
        Cancel
      </button>
    </p>
  );
}
