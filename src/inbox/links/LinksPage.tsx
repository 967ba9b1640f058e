import { useEffect, useMemo } from 'preact/hooks';
import { INVITATIONS } from '../addresses.ts';
import { Failure } from '../Failure.tsx';
import { failureWords } from '../failure-words.ts';
import type { InboxClient } from '../inbox-client.ts';
import { LinkCard } from './LinkCard.tsx';
import { LinksModel, type ShownLink } from './links-model.ts';

interface LinksPageProps {
  readonly client: InboxClient;
}

/** Links that never change, for what is printed once and lies in many hands. */
export function LinksPage({ client }: LinksPageProps) {
  const model = useMemo(() => new LinksModel(client), [client]);
  useEffect(() => model.read(), [model]);
  const shown = model.shown.value;
  const shop = model.shop.value;
  return (
    <div class="page links stack wide">
      <h1>Links and QR codes</h1>
      <p class="muted text">
        For parcels, counters and receipts. Anybody can open them, so these reviews are not verified, unless
        their author gives the number of an order and its e-mail address.{' '}
        <a href={INVITATIONS}>Invitations</a> go to buyers, and are.
      </p>
      {model.reading.status.value === 'failed' && (
        <Failure what="The links could not be loaded." task={model.reading} />
      )}
      {shop && shown && (
        <div class="links-columns">
          <Choice model={model} />
          <LinkCard link={shown} shopName={shop.name} model={model} />
        </div>
      )}
      {!shop && <div class="page-waiting" aria-busy={model.reading.isWaiting} />}
    </div>
  );
}

function Choice({ model }: { readonly model: LinksModel }) {
  const { shop, products, nextCursor, growing } = model;
  return (
    <section class="stack links-choice" aria-labelledby="links-choice">
      <h2 id="links-choice">Whose link</h2>
      <form
        role="search"
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          const typed = new FormData(event.currentTarget).get('q');
          model.read(typeof typed === 'string' ? typed.trim() : '');
        }}
      >
        <input
          class="control"
          type="search"
          name="q"
          aria-label="Name, id or article number"
          maxLength={100}
        />
        <button class="button">Search</button>
      </form>
      <ul class="links-list" aria-busy={model.reading.isWaiting}>
        {shop.value && <Row model={model} link={{ ...shop.value, isShop: true }} />}
        {products.value.map(({ productID, name, url }) => (
          <Row key={productID} model={model} link={{ name, url, isShop: false }} />
        ))}
      </ul>
      {products.value.length === 0 && !model.reading.isWaiting && (
        <p role="status">
          {model.asked.value === '' ? 'The shop has no products yet.' : 'No product is called that.'}
        </p>
      )}
      {growing.status.value === 'failed' && (
        <p class="error" role="alert">
          {failureWords('More could not be loaded.', growing.failure.value)}
        </p>
      )}
      {nextCursor.value !== null && (
        <button type="button" class="button" aria-disabled={growing.isWaiting} onClick={() => model.grow()}>
          {growing.isWaiting ? 'Loading …' : 'Show more'}
        </button>
      )}
    </section>
  );
}

function Row({ model, link }: { readonly model: LinksModel; readonly link: ShownLink }) {
  const isShown = model.shown.value?.url === link.url;
  const choose = () => {
    model.show(link);
    // On a telephone it stands far below.
    document.getElementById('links-shown')?.focus();
  };
  return (
    <li>
      <button type="button" class="links-row" aria-pressed={isShown} onClick={choose}>
        <bdi>{link.name}</bdi>
        {link.isShop && <span class="muted small"> the whole shop; one chooses the product</span>}
      </button>
    </li>
  );
}
