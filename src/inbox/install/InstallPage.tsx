import { useMemo } from 'preact/hooks';
import type { InboxClient } from '../inbox-client.ts';
import { InstallModel } from './install-model.ts';
import { LookFields } from './LookFields.tsx';
import { PageCheck } from './PageCheck.tsx';
import { PreviewFrame } from './PreviewFrame.tsx';
import { RecipeSteps } from './RecipeSteps.tsx';
import { PLACES, type Place } from './recipe.ts';
import { Segments } from './Segments.tsx';

export interface InstallPageProps {
  readonly client: InboxClient;
  readonly shopKey: string;
  /** Names of some products with reviews, by their ids. */
  readonly products: ReadonlyMap<string, string>;
}

const PLACE_NAMES: Readonly<Record<Place, string>> = {
  product: 'Product page',
  collection: 'Collection page',
  home: 'Home page',
};

const SHOWN: Readonly<Record<Place, string>> = {
  product: 'The stars beneath the title, and all reviews with their threads.',
  collection: 'The stars of each product. All of a page travel in one request.',
  home: 'A few reviews, chosen by one rule that stars play no part in.',
};

export function InstallPage({ client, shopKey, products }: InstallPageProps) {
  const model = useMemo(() => new InstallModel(shopKey, products), [shopKey, products]);
  const { place } = model;
  return (
    <div class="page install stack wide">
      <h1>Install</h1>
      <section class="stack" aria-labelledby="install-where">
        <h2 id="install-where">Where it goes</h2>
        <div class="row">
          <Segments
            legend="Kind of page"
            options={PLACES}
            names={PLACE_NAMES}
            value={place.value}
            onChoose={(chosen) => model.choosePlace(chosen)}
          />
        </div>
        <p class="muted text">{SHOWN[place.value]}</p>
        {place.value === 'product' && <ProductField model={model} />}
      </section>
      <section class="stack" aria-labelledby="install-look">
        <h2 id="install-look">How it looks</h2>
        <p class="muted text">
          The widget takes its typeface and the colour of its text from your page. What you change here is
          only tried here: it is in the style sheet below, which you put into your theme.
        </p>
        <div class="install-look">
          <PreviewFrame model={model} />
          <LookFields model={model} />
        </div>
      </section>
      <RecipeSteps model={model} />
      <PageCheck client={client} />
    </div>
  );
}

function ProductField({ model }: { readonly model: InstallModel }) {
  return (
    <div class="field">
      <label htmlFor="install-product">A product to try it with, by your own id</label>
      <input
        id="install-product"
        class="control"
        list="install-products"
        autocomplete="off"
        value={model.product.value}
        onChange={({ currentTarget }) => model.chooseProduct(currentTarget.value.trim())}
      />
      <datalist id="install-products">
        {[...model.products].map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </datalist>
    </div>
  );
}
