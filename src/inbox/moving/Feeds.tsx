import type { MovingOutModel } from './moving-out-model.ts';

export function Feeds({ model }: { readonly model: MovingOutModel }) {
  const { google, meta } = model.feeds;
  return (
    <section class="stack" aria-labelledby="feeds">
      <h2 id="feeds">Show the reviews elsewhere</h2>
      <p class="muted text">
        Give these addresses once; they stay, and hold all published reviews, of every star. Where the
        addresses of your products are relative, add <code>?site=</code> and the address of the shop.
      </p>
      <dl class="feeds">
        <dt>Google Merchant Center, product reviews</dt>
        <dd>
          <code>{google}</code>
        </dd>
        <dt>Meta, product reviews</dt>
        <dd>
          <code>{meta}</code>
        </dd>
      </dl>
    </section>
  );
}
