import { useEffect, useRef, useState } from 'preact/hooks';
import type { CaseDetail } from '../../contract/case.ts';
import { LENGTHS } from '../../contract/lengths.ts';
import type { Message } from '../../contract/review.ts';
import type { CaseModel } from './case-model.ts';

interface EditReplyProps {
  readonly model: CaseModel;
  readonly detail: CaseDetail;
  readonly message: Message;
  readonly onDone: () => void;
}

/** Whatever happens to the case meanwhile, what is typed here stays. */
export function EditReply({ model, detail, message, onDone }: EditReplyProps) {
  const [text, type] = useState(message.text);
  const seenRef = useRef(detail.version);
  const fieldRef = useRef<HTMLTextAreaElement>(null);
  useEffect(() => fieldRef.current?.focus(), []);
  const save = async () => {
    if (await model.editReply(message.id, text, seenRef.current)) onDone();
    // Who was told of the change and saves again has seen it.
    else seenRef.current = model.detail.value?.version ?? seenRef.current;
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
      <textarea
        id={`edit-${message.id}`}
        class="control"
        ref={fieldRef}
        value={text}
        required
        maxLength={LENGTHS.reply}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <p class="muted small">
        Shoppers see that the reply was edited, and when. A promise in it stays as it is.
      </p>
      <p class="row">
        <button type="submit" class="button primary" aria-disabled={model.acting.isWaiting}>
          {model.acting.isWaiting ? 'Saving …' : 'Save'}
        </button>
        <button type="button" class="button" onClick={onDone}>
          Cancel
        </button>
      </p>
    </form>
  );
}
