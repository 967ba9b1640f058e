import type { FormModel, Sent as SentReview } from './form-model.ts';
import { t } from '../../ui/words.ts';

interface SentProps {
  readonly model: FormModel;
  readonly sent: SentReview;
  readonly onDone: () => void;
}

/** That the review is published, and the reviewer's way back to it. */
export function Sent({ model, sent, onDone }: SentProps) {
  const { heldUntil, ownReview } = sent.published;
  const { url } = ownReview;
  // An endpoint is not trusted with what a link of the page does.
  const isLink = /^https?:\/\//.test(url);
  return (
    <div class="form" part="sent">
      <div class="whole">
        <p class="label" role="status" tabIndex={-1} ref={focus}>
          {heldUntil
            ? t`Thank you. Your review appears by itself in a few days, as all reviews here do.`
            : t`Thank you. Your review is published.`}
        </p>
        {sent.contact && <p>{t`The shop has been asked to contact you.`}</p>}
        {isLink && <PrivateLink url={url} />}
        <div class="acts">
          {/* Missing on pages without TLS. */}
          {isLink && 'clipboard' in navigator && (
            <button type="button" class="button" part="button" onClick={() => model.copy(url)}>
              {sent.copied ? t`Copied` : t`Copy the link`}
            </button>
          )}
          <button
            type="button"
            class="button"
            part="button"
            onClick={() => {
              model.done();
              onDone();
            }}
          >
            {t`Done`}
          </button>
        </div>
        <p class="visually-hidden" role="status">
          {sent.copied && t`The link is copied.`}
        </p>
      </div>
    </div>
  );
}

function PrivateLink({ url }: { readonly url: string }) {
  return (
    <div class="field">
      <p>
        <a class="channel" part="private-link" href={url} target="_blank" rel="noopener noreferrer">
          {t`Your private link`}
          <span class="visually-hidden"> {t`(opens in a new tab)`}</span>
        </a>
      </p>
      <p>{t`With it you change or delete your review, and answer the shop.`}</p>
      <p class="note">
        {t`Keep it to yourself, as whoever has it speaks as you. The mail with the shop’s reply brings it again.`}
      </p>
    </div>
  );
}

function focus(element: HTMLElement | null): void {
  element?.focus();
}
