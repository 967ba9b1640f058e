import type { ProductReviews } from '../../contract/review.ts';
import { Failure } from './Failure.tsx';
import type { Door, Room } from './form-door.ts';
import { t } from '../../ui/words.ts';

interface FormPlaceProps {
  readonly door: Door;
  readonly page: ProductReviews;
}

/** The ways to write and to reach the shop; the form in their place once it is asked for. */
export function FormPlace({ door, page }: FormPlaceProps) {
  const { open, stage, loading } = door;
  const contact = t`Contact the shop`;
  // The last resort where the stage that shows all of them does not come: a mail, if the shop takes any.
  const channel = page.channels.find(({ type }) => type === 'email') ?? page.channels[0];
  if (stage && open === 'form') {
    return <stage.Form page={page} onClose={() => door.toggle('form')} />;
  }
  return (
    <div class="invite">
      {page.aggregateRating.ratingCount === 0 && (
        <p>{t`No reviews yet. Yours would be the first that others can go by.`}</p>
      )}
      <Failure
        what={
          open === 'channels'
            ? t`The ways to reach the shop could not be loaded.`
            : t`The form could not be loaded.`
        }
        task={loading}
      />
      <Opener door={door} room="form">
        {t`Write a review`}
      </Opener>
      {channel &&
        (loading.status === 'failed' ? (
          <a class="link" href={channel.url}>
            {contact}
          </a>
        ) : (
          <Opener door={door} room="channels">
            {contact}
          </Opener>
        ))}
    </div>
  );
}

interface OpenerProps {
  readonly door: Door;
  readonly room: Room;
  readonly children: string;
}

function Opener({ door, room, children }: OpenerProps) {
  const isOpen = door.open === room;
  const isForm = room === 'form';
  return (
    <button
      type="button"
      class={isForm ? 'button' : 'link'}
      part="button"
      ref={isForm && door.left ? focus : null}
      aria-expanded={isOpen && door.stage !== undefined}
      onPointerEnter={() => door.expect()}
      onFocus={() => door.expect()}
      onClick={() => door.toggle(room)}
    >
      {isOpen && door.loading.waiting ? t`Opening…` : children}
    </button>
  );
}

/** Where the form was, the focus stays. */
function focus(button: HTMLElement | null): void {
  button?.focus();
}
