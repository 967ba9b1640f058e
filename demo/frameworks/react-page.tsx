/** @jsxImportSource react */
/**
 * A product page in React 19, with the elements as they are: no wrapper, an event as a property. A shop
 * that writes TypeScript adds `/// <reference types="candor/react" />` once.
 */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { ENDPOINT } from '../storefront/embed.ts';
import { placeToDraw, PRODUCTS } from './products.ts';

function ProductPage() {
  const [product, show] = useState<(typeof PRODUCTS)[number]>(PRODUCTS[0]);
  const [thanks, thank] = useState('');
  return (
    <>
      <div className="plain">
        <h1>{product.name}</h1>
        <candor-rating product={product.id} endpoint={ENDPOINT} href="#reviews" size="large" />
        <div className="tabs">
          {PRODUCTS.map((each) => (
            <button
              type="button"
              key={each.id}
              aria-pressed={each === product}
              onClick={() => {
                show(each);
                thank('');
              }}
            >
              {each.name}
            </button>
          ))}
        </div>
        <p role="status">{thanks}</p>
      </div>
      <candor-reviews
        id="reviews"
        product={product.id}
        endpoint={ENDPOINT}
        style={{ display: 'block', minHeight: '100vh' }}
        oncandor-review-submitted={({ detail: { review } }) =>
          thank(`React heard of ${review.reviewRating.ratingValue} stars`)
        }
      />
    </>
  );
}

createRoot(placeToDraw()).render(<ProductPage />);
