/**
 * A product page in Vue 3, with the elements as they are. In a template one writes
 * `<candor-reviews :product="product.id" @candor-review-submitted="thank" />` and tells the compiler
 * `isCustomElement: (tag) => tag.startsWith('candor-')`.
 */
import { createApp, h, ref } from 'vue';
import { ENDPOINT } from '../storefront/embed.ts';
import { placeToDraw, PRODUCTS } from './products.ts';

const product = ref<(typeof PRODUCTS)[number]>(PRODUCTS[0]);
const thanks = ref('');

function choice(each: (typeof PRODUCTS)[number]) {
  const show = () => {
    product.value = each;
    thanks.value = '';
  };
  return h(
    'button',
    { 'type': 'button', 'aria-pressed': each === product.value, 'onClick': show },
    each.name,
  );
}

function thank({ detail: { review } }: HTMLElementEventMap['candor-review-submitted']) {
  thanks.value = `Vue heard of ${review.reviewRating.ratingValue} stars`;
}

function ProductPage() {
  const source = { product: product.value.id, endpoint: ENDPOINT };
  return [
    h('div', { class: 'plain' }, [
      h('h1', product.value.name),
      h('candor-rating', { ...source, href: '#reviews', size: 'large' }),
      h('div', { class: 'tabs' }, PRODUCTS.map(choice)),
      h('p', { role: 'status' }, thanks.value),
    ]),
    h('candor-reviews', {
      ...source,
      id: 'reviews',
      style: { display: 'block', minHeight: '100vh' },
      onCandorReviewSubmitted: thank,
    }),
  ];
}

createApp(ProductPage).mount(placeToDraw());
