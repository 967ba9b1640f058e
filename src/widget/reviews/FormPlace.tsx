import type { PublishedReview } from '../../contract/review.ts';
import { Failure } from './Failure.tsx';
import type { FormDoor } from './form-door.ts';

interface FormPlaceProps {
  readonly door: FormDoor;
  /** Nobody has written yet. */
  readonly empty: boolean;
  readonly onSubmitted: (published: PublishedReview) => void;
}

/** The button, and the form in its place once it is pressed. */
export function FormPlace({ door, empty, onSubmitted }: FormPlaceProps) {
  const { open, Form, sent, loading } = door;
  if (open && Form) {
    return (
      <Form
        onCancel={() => door.close(false)}
        onPublished={(published) => {
          onSubmitted(published);
          door.close(true);
        }}
      />
    );
  }
  return (
    <div class="invite">
      {sent ? (
        <p class="thanks" role="status" tabIndex={-1} ref={focus}>
          Thank you. Your review is published.
        </p>
      ) : (
        empty && <p>No reviews yet. Yours would be the first that others can go by.</p>
      )}
      <Failure what="The form could not be loaded." task={loading} />
      <button
        type="button"
        class="button"
        part="button"
        ref={Form && !sent ? focus : null}
        onPointerEnter={() => door.expect()}
        onFocus={() => door.expect()}
        onClick={() => door.show()}
      >
        {open && loading.waiting ? 'Opening…' : 'Write a review'}
      </button>
    </div>
  );
}

/** Where the form was, the focus stays: on the button again, or on the thanks. */
function focus(element: HTMLElement | null): void {
  element?.focus();
}
