import { useState } from 'preact/hooks';
import { MEMBER_PRODUCTS_MAX } from '../../contract/members.ts';

export interface KnownProduct {
  readonly productID: string;
  readonly name: string;
}

interface ProductsFieldProps {
  /** Sets the field of one person apart from that of another. */
  readonly id: string;
  readonly products: readonly string[];
  readonly onChange: (products: string[]) => void;
  /** Offered while one is typed. */
  readonly known: readonly KnownProduct[];
  readonly fault: string | undefined;
}

/** The products that a responder is limited to. */
export function ProductsField({ id, products, onChange, known, fault }: ProductsFieldProps) {
  const nameOf = (product: string) => known.find(({ productID }) => productID === product)?.name ?? product;
  return (
    <div class="field">
      <label htmlFor={`products-${id}`}>Only these products</label>
      {products.length > 0 && (
        <ul class="chips">
          {products.map((product) => (
            <li key={product}>
              <button
                type="button"
                class="chip"
                aria-label={`Remove ${nameOf(product)}`}
                onClick={() => onChange(products.filter((each) => each !== product))}
              >
                <bdi>{nameOf(product)}</bdi>
                <span aria-hidden="true"> ×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {products.length < MEMBER_PRODUCTS_MAX && <AddProduct {...{ id, products, onChange, known, fault }} />}
      <p class={fault ? 'error' : 'hint'} id={`products-hint-${id}`} role={fault ? 'alert' : undefined}>
        {fault ??
          'By name or id. Without any they see the cases of all products. Limited, they see no insights.'}
      </p>
    </div>
  );
}

function AddProduct({ id, products, onChange, known, fault }: ProductsFieldProps) {
  const [typed, type] = useState('');
  const add = () => {
    const wanted = typed.trim();
    const found = known.find(({ productID, name }) => productID === wanted || name === wanted);
    const product = found?.productID ?? wanted;
    if (product !== '' && !products.includes(product)) onChange([...products, product]);
    type('');
  };
  return (
    <p class="add-product">
      <input
        id={`products-${id}`}
        class="control"
        list={`known-products-${id}`}
        value={typed}
        maxLength={200}
        aria-invalid={fault !== undefined}
        aria-describedby={`products-hint-${id}`}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || typed.trim() === '') return;
          event.preventDefault();
          add();
        }}
      />
      <button type="button" class="button" onClick={add}>
        Add <span class="visually-hidden">the product</span>
      </button>
      <datalist id={`known-products-${id}`}>
        {known.map(({ productID, name }) => (
          <option key={productID} value={name}>
            {productID}
          </option>
        ))}
      </datalist>
    </p>
  );
}
