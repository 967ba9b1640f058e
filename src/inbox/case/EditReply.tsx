import { useEffect, useRef, useState } from 'preact/hooks';
import type { CaseDetail } from '../../contract/case.ts';
import { LENGTHS } from '../../contract/lengths.ts';
import type { Message } from '../../contract/review.ts';
import type { ShopSettings } from '../../contract/shop-settings.ts';
import { CoachNotes } from '../composer/CoachNotes.tsx';
import { Confirmation } from '../composer/Confirmation.tsx';
import { MarkedField } from '../composer/MarkedField.tsx';
import type { CaseModel } from './case-model.ts';
import { EditModel } from './edit-model.ts';

interface EditReplyProps {
  readonly model: CaseModel;
  readonly detail: CaseDetail;
  readonly settings: ShopSettings | undefined;
  readonly message: Message;
  readonly onDone: () => void;
}

export function EditReply({ model, detail, settings, message, onDone }: EditReplyProps) {
  const [edit] = useState(() => new EditModel(model, message));
  const fieldRef = useRef<HTMLTextAreaElement>(null);
  useEffect(() => fieldRef.current?.focus(), []);
  const close = (isStored: boolean) => isStored && onDone();
  const { coach } = edit;
  const text = edit.text.value;
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void edit.save().then(close);
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
        onText={(typed) => edit.change(typed)}
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
      <Confirmation coach={coach} onConfirm={() => void edit.confirm().then(close)} />
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
